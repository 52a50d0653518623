using System.Globalization;
using System.Security.Claims;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>
/// Signs in by the bearer token of a request (RFC 6750), and refuses with problem details. There is one scheme, so nothing is looked
/// up by its name: that is what the framework's own service and handlers would do several times a request.
/// </summary>
internal sealed class TokenAuthentication(TokenValidator tokens) : IAuthenticationService
{
    public const string SchemeName = "Bearer";

    public async Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string? scheme)
    {
        var headers = context.Request.Headers.Authorization;
        if (headers.Count > 1) { return Refuse(context, SignInRefusals.TokenMalformed); }

        if (headers is not [{ } header] || !header.StartsWith(SchemeName + " ", StringComparison.OrdinalIgnoreCase)) { return AuthenticateResult.NoResult(); }

        var token = header.AsMemory(SchemeName.Length + 1).Trim(' ');
        var (refused, person) = await tokens.ValidateAsync(token, context.RequestAborted);
        if (person is null) { return Refuse(context, refused!); }

        context.RequestServices.GetRequiredService<RequestCaller>().SignIn(person, token);
        return person.SignedIn;
    }

    public async Task ChallengeAsync(HttpContext context, string? scheme, AuthenticationProperties? properties)
    {
        var refusal = context.Features.Get<Refused>()?.Why ?? SignInRefusals.TokenMissing;
        if (refusal == SignInRefusals.Unavailable)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(tokens.UntilNextTry.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }
        else
        {
            context.Response.Headers[HeaderNames.WWWAuthenticate] = $"{SchemeName} error=\"invalid_token\"";
        }

        await refusal.With(null).ExecuteAsync(context);
    }

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
