using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Authorization;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <param name="refusal">For who has not the role.</param>
internal sealed class RoleRequirement(AppRoles role, Refusal refusal) : AuthorizationHandler<RoleRequirement>, IAuthorizationRequirement
{
    public Refusal Refusal => refusal;

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequirement requirement)
    {
        if (context.User.Identity is SignedInPerson person && person.IsInRole(role)) { context.Succeed(requirement); }

        return Task.CompletedTask;
    }
}
