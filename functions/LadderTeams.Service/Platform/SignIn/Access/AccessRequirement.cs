using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Authorization;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>
/// Lets in whoever has a role of the <see cref="AccessRule"/> that the endpoint is bound to. What is about a person is looked at only
/// for those who may know of her. An endpoint of the API that is bound to no rule lets nobody in. Where there is nothing, a person is told
/// so, a stranger nothing at all. Besides the API there is nothing of people.
/// </summary>
internal sealed class AccessRequirement : AuthorizationHandler<AccessRequirement>, IAuthorizationRequirement
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, AccessRequirement requirement)
    {
        if (context.Resource is HttpContext http && await IsLetInAsync(http, context.User.Identity is SignedInPerson)) { context.Succeed(requirement); }
    }

    private static ValueTask<bool> IsLetInAsync(HttpContext http, bool isSignedIn)
    {
        if (!http.Request.Path.StartsWithSegments("/api")) { return new(true); }

        var endpoint = http.GetEndpoint();
        return !isSignedIn ? new(false)
            : endpoint?.Metadata.GetMetadata<AccessRule>() is { } rule ? IsLetInAsync(http, rule, http.RequestServices.GetRequiredService<ICaller>())
            : new(IsNothing(endpoint));
    }

    private static async ValueTask<bool> IsLetInAsync(HttpContext http, AccessRule rule, ICaller person)
    {
        var isLetIn = rule.Allows(Role.Person) || (rule.Allows(Role.Owner) && person.IsInRole(AppRoles.LadderOwner)) || (rule.Allows(Role.Admin) && person.IsInRole(AppRoles.Admin));
        if (http.Request.RouteValues.GetValueOrDefault(AccessEndpoints.PersonParameter) is not string named) { return isLetIn; }

        if (Subject.IdFrom(named, person) is not { } id) { return false; }

        var isSubject = id.Value == person.PersonId;
        var isManager = !isLetIn && !isSubject && rule.Allows(Role.Manager)
            && await http.RequestServices.GetRequiredService<IManagers>().ManagesAsync(person, id, http.RequestAborted);
        http.Features.Set(new Subject(person, id, isManager));
        return isLetIn || isManager || (isSubject && rule.Allows(Role.Subject));
    }

    /// <summary>Routing answers a wrong method by an endpoint of its own, which has no pattern.</summary>
    private static bool IsNothing(Endpoint? endpoint) => endpoint is not RouteEndpoint;
}
