using System.Security.Claims;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.AspNetCore.Authentication;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>
/// Signs in by the bearer token of a request (RFC 6750), and refuses with problem details. There is one scheme, so nothing is looked
/// up by its name: that is what the framework's own service and handlers would do several times a request.
/// </summary>
internal sealed class TokenAuthentication(TokenValidator tokens) : IAuthenticationService
{
    public const string SchemeName = BearerToken.Scheme;

    public async Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string? scheme)
    {
        if (BearerToken.In(context.Request) is not { } token) { return AuthenticateResult.NoResult(); }

        if (token.IsEmpty) { return Refuse(context, SignInRefusals.TokenMalformed); }

        var (refused, person) = await tokens.ValidateAsync(token, context.RequestAborted);
        if (person is null) { return Refuse(context, refused!); }

        context.RequestServices.GetRequiredService<RequestCaller>().SignIn(person, token);
        return person.SignedIn;
    }

    public Task ChallengeAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) =>
        Challenge.AnswerAsync(context, context.Features.Get<Refused>()?.Why ?? SignInRefusals.TokenMissing, tokens.UntilNextTry);

    public Task ForbidAsync(HttpContext context, string? scheme, AuthenticationProperties? properties)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    public Task SignInAsync(HttpContext context, string? scheme, ClaimsPrincipal principal, AuthenticationProperties? properties) =>
        throw new NotSupportedException("People sign in at the authority.");

    public Task SignOutAsync(HttpContext context, string? scheme, AuthenticationProperties? properties) =>
        throw new NotSupportedException("People sign out at the authority.");

    private static AuthenticateResult Refuse(HttpContext context, Refusal why)
    {
        context.Features.Set(new Refused(why));
        return AuthenticateResult.Fail(why.Code);
    }

    private sealed record Refused(Refusal Why);
}
