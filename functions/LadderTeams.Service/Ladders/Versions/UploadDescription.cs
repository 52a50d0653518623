using LadderTeams.Service.Ladders.Sources;
using Microsoft.OpenApi;

namespace LadderTeams.Service.Ladders.Versions;

/// <summary>Describes in the OpenAPI document what the handlers of uploads read themselves.</summary>
internal static class UploadDescription
{
    public static RouteHandlerBuilder TakesFiles(this RouteHandlerBuilder endpoint) => endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { ["multipart/form-data"] = new() { Schema = Form() } },
        };
        return Task.CompletedTask;
    });

    private static OpenApiSchema Form() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "files" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["files"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Description = "The source files. " + SourceName.Rule,
                Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
            },
            ["note"] = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = SourceUploadReader.LongestNote, Description = "What the owner says of the version." },
        },
    };
}
