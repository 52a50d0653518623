using Microsoft.AspNetCore.Authorization;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>
/// Stands where nothing else says who is let in. A person is told that there is nothing at an address, a stranger nothing at
/// all; an endpoint of the API that is bound to no rule lets nobody in. Besides the API there is nothing of people.
/// </summary>
internal sealed class PersonRequirement : AuthorizationHandler<PersonRequirement>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PersonRequirement requirement)
    {
        if (context.Resource is HttpContext http && (!http.Request.Path.StartsWithSegments("/api") || IsNothing(http.GetEndpoint()) && context.User.Identity is SignedInPerson))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    /// <summary>Routing answers a wrong method by an endpoint of its own, which has no pattern.</summary>
    private static bool IsNothing(Endpoint? endpoint) => endpoint is not RouteEndpoint;
}
