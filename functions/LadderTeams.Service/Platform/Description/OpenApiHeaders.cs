using Microsoft.OpenApi;

namespace LadderTeams.Service.Platform.Description;

/// <summary>Describes the headers that handlers read themselves.</summary>
internal static class OpenApiHeaders
{
    /// <summary>Says that a write names the revision that it starts from.</summary>
    public static RouteHandlerBuilder RequiresRevision(this RouteHandlerBuilder endpoint) => endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "If-Match",
            In = ParameterLocation.Header,
            Required = true,
            Description = "The revision that the client saw, in quotes.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
        return Task.CompletedTask;
    });
}
