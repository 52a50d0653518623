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

    public static RouteHandlerBuilder RequiresVersion(this RouteHandlerBuilder endpoint) => endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(Header("If-Match", "The number of the version that the owner saw, in quotes."));
        operation.Parameters.Add(Header("If-None-Match", "* for a ladder that is new."));
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

    private static OpenApiParameter Header(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
