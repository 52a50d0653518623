using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>
/// Signs in by the token, and asks the one requirement that there is. The framework's own evaluator would make a service, a context and
/// lists of handlers for each request to come to the same.
/// </summary>
internal sealed class TokenEvaluator : IPolicyEvaluator
{
    public async Task<AuthenticateResult> AuthenticateAsync(AuthorizationPolicy policy, HttpContext context)
    {
        // What anybody may ask needs to know nobody, and what the Bot Connector and Graph show is none of these.
        if (context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null) { return AuthenticateResult.NoResult(); }

        var result = await context.AuthenticateAsync(TokenAuthentication.SchemeName);
        context.User = result.Principal ?? new ClaimsPrincipal(new ClaimsIdentity());
        return result;
    }

    /// <exception cref="InvalidOperationException">An endpoint has a policy of its own, which would not be looked at.</exception>
    public async Task<PolicyAuthorizationResult> AuthorizeAsync(AuthorizationPolicy policy, AuthenticateResult authenticationResult, HttpContext context, object? resource)
    {
        if (policy.Requirements is not [AccessRequirement]) { throw new InvalidOperationException("Who may use an endpoint stands in the access table."); }

        return await AccessRequirement.IsMetAsync(context) ? PolicyAuthorizationResult.Success()
            : authenticationResult.Succeeded ? PolicyAuthorizationResult.Forbid()
            : PolicyAuthorizationResult.Challenge();
    }
}
