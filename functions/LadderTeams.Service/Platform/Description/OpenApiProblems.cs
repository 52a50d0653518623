using System.Text.Json.Nodes;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LadderTeams.Service.Platform.Description;

/// <summary>Describes what each operation may refuse with, from what the endpoints state.</summary>
internal static class OpenApiProblems
{
    public const string Problem = "Problem";

    /// <summary>What ASP.NET Core writes down of a schema while it makes the document.</summary>
    private const string SchemaName = "x-schema-id", MayBeNull = "x-is-nullable-property";

    /// <summary>What the service answers where no operation is.</summary>
    private static readonly IReadOnlyList<Refusal> Anywhere =
        [Refusal.BadRequest, Refusal.NotFound, Refusal.MethodNotAllowed, Refusal.BodyTooLarge, Refusal.UnsupportedMediaType, .. SignInRefusals.OfTokens];

    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Responses ??= [];
        foreach (var refusals in StatedBy(context.Description.ActionDescriptor.EndpointMetadata).GroupBy(refusal => refusal.Status).OrderBy(group => group.Key))
        {
            operation.Responses[$"{refusals.Key}"] = new OpenApiResponse
            {
                Description = string.Join(" ", refusals.Select(refusal => $"`{refusal.Code}`: {refusal.Title}")),
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [Refusal.MediaType] = new() { Schema = new OpenApiSchemaReference(Problem, context.Document) },
                },
            };
        }

        return Task.CompletedTask;
    }

    public static async Task DefineAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var operations = context.DescriptionGroups.SelectMany(group => group.Items).Select(operation => operation.ActionDescriptor.EndpointMetadata).ToList();
        var codes = operations
            .SelectMany(StatedBy)
            .Concat(Anywhere)
            .Select(refusal => refusal.Code)
            .Distinct()
            .Order(StringComparer.Ordinal);
        var problem = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "Problem details (RFC 9457). Switch on the code, never on the words.",
            Required = new HashSet<string> { "type", "title", "status", "code" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = new OpenApiSchema { Type = JsonSchemaType.String },
                ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
                ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "What to do." },
                ["code"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. codes.Select(code => (JsonNode)code)] },
                ["traceId"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Names the request in the service's log." },
            },
        };
        foreach (var member in operations.SelectMany(metadata => metadata.OfType<ProblemMember>()).DistinctBy(member => member.Name).OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            var schema = await SchemaOfAsync(member.Type, document, context, cancellationToken);
            schema.Description = member.Meaning;
            problem.Properties.Add(member.Name, schema);
        }

        document.AddComponent(Problem, problem);
    }

    private static async Task<IOpenApiSchema> SchemaOfAsync(Type type, OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        if (type.GenericTypeArguments is [var item]) { return new OpenApiSchema { Type = JsonSchemaType.Array, Items = await SchemaOfAsync(item, document, context, cancellationToken) }; }

        if (type.IsPrimitive || type == typeof(string)) { return await context.GetOrCreateSchemaAsync(type, null, cancellationToken); }

        return Linked(await context.GetOrCreateSchemaAsync(type, null, cancellationToken), document);
    }

    /// <summary>
    /// A schema that is made for a document as a whole holds those of its properties in full, and loses which of them may be null: what is done to
    /// the schemas of operations, to name the types and to say so, is not done to it.
    /// </summary>
    private static IOpenApiSchema Linked(OpenApiSchema schema, OpenApiDocument document)
    {
        foreach (var (part, property) in schema.Properties?.ToList() ?? [])
        {
            if (property is OpenApiSchema held) { schema.Properties![part] = Linked(held, document); }
        }

        if (schema.Items is OpenApiSchema items) { schema.Items = Linked(items, document); }

        var notes = schema.Metadata ?? new Dictionary<string, object>();
        IOpenApiSchema linked = notes.TryGetValue(SchemaName, out var name) && name is string { Length: > 0 } known ? Named(known, schema, document) : schema;
        return notes.ContainsKey(MayBeNull) ? new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, linked] } : linked;
    }

    private static OpenApiSchemaReference Named(string name, OpenApiSchema schema, OpenApiDocument document)
    {
        if (document.Components?.Schemas?.ContainsKey(name) is not true) { document.AddComponent(name, schema); }

        return new(name, document);
    }

    private static IEnumerable<Refusal> StatedBy(IList<object> metadata) =>
        metadata.OfType<RefusalsOfEndpoint>().SelectMany(of => of.Refusals)
            .Concat(metadata.OfType<IAllowAnonymous>().Any() ? [] : [SignInRefusals.Unavailable]);
}
