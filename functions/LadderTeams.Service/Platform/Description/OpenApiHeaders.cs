using Microsoft.OpenApi;

namespace LadderTeams.Service.Platform.Description;

/// <summary>Describes the headers that handlers read themselves.</summary>
internal static class OpenApiHeaders
{
    /// <summary>Says that a write names the revision that it starts from.</summary>
    /// <param name="ifNew">What is said instead of what is not there yet; null where that cannot be.</param>
    public static RouteHandlerBuilder RequiresRevision(this RouteHandlerBuilder endpoint, string? ifNew = null) => endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(Header("If-Match", "The revision that the client saw, in quotes."));
        if (ifNew is not null) { operation.Parameters.Add(Header("If-None-Match", ifNew)); }

        return Task.CompletedTask;
    });

    private static OpenApiParameter Header(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
