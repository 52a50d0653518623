using Microsoft.AspNetCore.Authorization;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>Asks for a person wherever an endpoint says nothing else, and so for an address of the API that is not there too. Besides the API there is nothing of people.</summary>
internal sealed class PersonRequirement : AuthorizationHandler<PersonRequirement>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PersonRequirement requirement)
    {
        if (context.User.Identity is SignedInPerson || context.Resource is HttpContext http && !http.Request.Path.StartsWithSegments("/api"))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
