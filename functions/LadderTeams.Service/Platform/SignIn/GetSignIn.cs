using LadderTeams.Core.Privacy;
using System.Text.Json.Serialization;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Platform.SignIn;

internal static class GetSignIn
{
    public static void MapSignIn(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/sign-in", Get).WithName("getSignIn").WithTags("Sign-in")
            .WithSummary("Where people sign in, and what a token must be asked for.").Does(Act.Read, Resource.Service).Refuses();

    private static Ok<SignInResponse> Get(TrustedTenants trusted, HttpResponse response)
    {
        response.Headers.CacheControl = "no-cache";
        // By the client id: the tab is the same application as the service, and Entra renews a token for itself under no other name.
        return TypedResults.Ok(new SignInResponse(
            trusted.Authority, trusted.ClientId, trusted.All is [var only] ? only.Id : null, $"{trusted.ClientId}/{ClaimRules.Scope}"));
    }
}

/// <param name="Tenant">Null when people of several tenants may sign in.</param>
internal sealed record SignInResponse(string Authority, string ClientId, string? Tenant, string Scope);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SignInResponse))]
internal sealed partial class SignInJson : JsonSerializerContext;
