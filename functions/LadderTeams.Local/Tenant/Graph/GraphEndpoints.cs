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

    private static async Task AnswerAsync(HttpContext context, GraphCallers callers, GraphRoutes graph)
    {
        var (caller, refusal) = callers.Read(context.Request);
        var answer = caller is null ? refusal! : await graph.AnswerAsync(caller, await RequestOfAsync(context), context.RequestAborted);
        await answer.WriteAsync(context);
    }

    private static async Task<GraphRequest> RequestOfAsync(HttpContext context)
    {
        var request = context.Request;
        var hasBody = HttpMethods.IsPost(request.Method) || HttpMethods.IsPatch(request.Method);
        return new(request.Method, request.Path.Value![Root.Length..], request.QueryString.Value ?? "", request.Headers["Prefer"].ToString())
        {
            IfMatch = request.Headers.IfMatch is [{ } version] ? version : null,
            Body = hasBody ? await ReadAsync(context) : null,
        };
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
