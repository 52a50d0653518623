using Microsoft.OpenApi;

namespace LadderTeams.Service.Platform.Description;

/// <summary>Describes the headers of conditional writes, which handlers read themselves.</summary>
internal static class Preconditions
{
    public static RouteHandlerBuilder RequiresRevision(this RouteHandlerBuilder endpoint, string? ifNew = null) => endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(Header("If-Match", "The revision that was seen, in quotes."));
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
