using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>Signs in by the token whatever a policy asks for, and gives on the result as it is, which the token has already.</summary>
internal sealed class TokenEvaluator(IAuthorizationService authorization) : PolicyEvaluator(authorization)
{
    public override async Task<AuthenticateResult> AuthenticateAsync(AuthorizationPolicy policy, HttpContext context)
    {
        var result = await context.AuthenticateAsync(TokenAuthentication.SchemeName);
        context.User = result.Principal ?? new ClaimsPrincipal(new ClaimsIdentity());
        return result;
    }
}
