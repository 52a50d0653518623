using System.Text.Json.Serialization;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LadderTeams.Service.Platform.Description;

/// <summary>The description of the API that clients are generated from.</summary>
internal static class OpenApi
{
    public static void AddApiDescription(this IServiceCollection services)
    {
        services.AddSingleton<OpenApiText>();
        services.AddOpenApi(OpenApiText.DocumentName, options =>
        {
            options.AddSchemaTransformer(RequireEverything);
            options.AddOperationTransformer(OpenApiSignIn.DescribeAsync);
            options.AddOperationTransformer(OpenApiProblems.DescribeAsync);
            options.AddDocumentTransformer(OpenApiProblems.DefineAsync);
            options.AddDocumentTransformer(OpenApiSignIn.DefineAsync);
            options.AddDocumentTransformer(IntroduceAsync);
        });
    }

    public static void MapApiDescription(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/openapi.json", GetAsync).Does(Act.Read, Resource.Service).ExcludeFromDescription();

    /// <summary>Says that a query parameter must be given, although the handler takes its absence to refuse it in words.</summary>
    public static RouteHandlerBuilder RequiresQuery(this RouteHandlerBuilder endpoint, params string[] names) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                parameter.Required |= names.Contains(parameter.Name);
            }

            return Task.CompletedTask;
        });

    /// <summary>Writes what the service would serve, without serving.</summary>
    public static async Task WriteAsync(WebApplication app, string path, CancellationToken cancellationToken)
    {
        // A start does this too, and the description knows only of endpoints that routing knows of.
        app.UseRouting().UseEndpoints(static _ => { });
        var text = await app.Services.GetRequiredService<OpenApiText>().GetAsync(cancellationToken);
        await File.WriteAllTextAsync(path, text.Json + "\n", cancellationToken);
    }

    private static async Task<Results<ContentHttpResult, StatusCodeHttpResult>> GetAsync(
        HttpContext context, OpenApiText description, CancellationToken cancellationToken)
    {
        var (json, version) = await description.GetAsync(cancellationToken);
        return Edition.IsKnown(context, version)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Content(json, "application/json; charset=utf-8");
    }

    private static Task IntroduceAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = "Ladder for Teams",
            Version = "1",
            Description = "Every refusal is problem details (RFC 9457) with a stable code. All but health and sign-in take the access token of a person. Reads carry a weak ETag and honour If-None-Match.",
        };
        document.Servers = [new() { Url = "/" }];
        return Task.CompletedTask;
    }

    /// <summary>
    /// Every property of an answer is written, also when it is null; of a request, those without a default must be. A word from a fixed
    /// list is a string.
    /// </summary>
    private static Task RequireEverything(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var isRequest = context.JsonTypeInfo.UnmappedMemberHandling is JsonUnmappedMemberHandling.Disallow;
        if (!isRequest && schema.Properties is { Count: > 0 } properties) { schema.Required = new HashSet<string>(properties.Keys); }

        if (schema.Enum is { Count: > 0 } && schema.Type is null) { schema.Type = JsonSchemaType.String; }

        return Task.CompletedTask;
    }
}
