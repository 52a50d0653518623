using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LadderTeams.Service.Platform.Description;

/// <summary>Describes which operations take the token of a person, and how one that lets nobody in is refused.</summary>
internal static class OpenApiSignIn
{
    private const string Bearer = "bearer";
    private const string TokenRefused = "TokenRefused";

    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any()) { return Task.CompletedTask; }

        operation.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, context.Document)] = [] }];
        operation.Responses ??= [];
        operation.Responses["401"] = new OpenApiResponseReference(TokenRefused, context.Document);
        return Task.CompletedTask;
    }

    public static Task DefineAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.AddComponent(Bearer, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = Bearer,
            BearerFormat = "JWT",
            Description = "An access token of Microsoft Entra ID for a person; GET /api/sign-in names its scope.",
        });
        document.AddComponent(TokenRefused, new OpenApiResponse
        {
            Description = string.Join(" ", SignInRefusals.OfTokens.Select(refusal => $"`{refusal.Code}`: {refusal.Title}")),
            Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["WWW-Authenticate"] = new OpenApiHeader { Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
            },
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [Refusal.MediaType] = new() { Schema = new OpenApiSchemaReference(OpenApiProblems.Problem, document) },
            },
        });
        return Task.CompletedTask;
    }
}
