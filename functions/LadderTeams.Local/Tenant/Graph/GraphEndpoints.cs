using System.Text.Json;
using System.Text.Json.Nodes;

namespace LadderTeams.Local.Tenant.Graph;

internal static class GraphEndpoints
{
    public const string Root = "/v1.0";

    public static void AddGraph(this IServiceCollection services)
    {
        services.AddSingleton<GraphCallers>();
        services.AddSingleton<GraphUsers>();
        services.AddSingleton<GraphDelta>();
        services.AddSingleton<GraphRoutes>();
        services.AddSingleton<GraphBatch>();
    }

    public static void MapGraph(this IEndpointRouteBuilder routes)
    {
        routes.MapPost($"{Root}/$batch", AnswerBatchAsync);
        routes.Map($"{Root}/{{**path}}", AnswerAsync);
    }

    private static Task AnswerAsync(HttpContext context, GraphCallers callers, GraphRoutes graph)
    {
        var (caller, refusal) = callers.Read(context.Request);
        var path = context.Request.Path.Value![Root.Length..];
        var answer = caller is null ? refusal! : graph.Answer(caller, new(context.Request.Method, path, context.Request.QueryString.Value ?? "", context.Request.Headers["Prefer"].ToString()));
        return answer.WriteAsync(context);
    }

    private static async Task AnswerBatchAsync(HttpContext context, GraphCallers callers, GraphBatch batch)
    {
        var (caller, refusal) = callers.Read(context.Request);
        var answer = caller is null ? refusal : await batch.AnswerAsync(caller, await ReadAsync(context), context.RequestAborted);
        if (answer is null) { context.Abort(); }
        else { await answer.WriteAsync(context); }
    }

    /// <summary>Null for what is no JSON.</summary>
    private static async Task<JsonNode?> ReadAsync(HttpContext context)
    {
        try
        {
            return await JsonNode.ParseAsync(context.Request.Body, documentOptions: new() { AllowDuplicateProperties = false }, cancellationToken: context.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
