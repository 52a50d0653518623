using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>Signs in by the bearer token of a request (RFC 6750), and refuses with problem details.</summary>
internal sealed class TokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenValidator tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";

    private Refusal refusal = SignInRefusals.TokenMissing;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var headers = Request.Headers.Authorization;
        if (headers.Count > 1) { return Refuse(SignInRefusals.TokenMalformed); }

        if (headers is not [{ } header] || !header.StartsWith(SchemeName + " ", StringComparison.OrdinalIgnoreCase)) { return AuthenticateResult.NoResult(); }

        var (refused, person) = await tokens.ValidateAsync(header[(SchemeName.Length + 1)..].Trim(' '), Context.RequestAborted);
        return person is null ? Refuse(refused!) : AuthenticateResult.Success(new(new ClaimsPrincipal(person), SchemeName));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await HandleAuthenticateOnceSafeAsync();
        if (refusal == SignInRefusals.Unavailable)
        {
            Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(tokens.UntilNextTry.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }
        else
        {
            Response.Headers[HeaderNames.WWWAuthenticate] = $"{SchemeName} error=\"invalid_token\"";
        }

        await refusal.With(null).ExecuteAsync(Context);
    }

    private AuthenticateResult Refuse(Refusal why)
    {
        refusal = why;
        return AuthenticateResult.Fail(why.Code);
    }
}
