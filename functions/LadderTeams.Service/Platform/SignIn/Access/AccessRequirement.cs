using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Authorization;

namespace LadderTeams.Service.Platform.SignIn.Access;

/// <summary>Lets in whoever has a role of the rule. What is about a person is looked at only for those who may know of her.</summary>
/// <param name="rule">Not one for everybody.</param>
internal sealed class AccessRequirement(AccessRule rule) : AuthorizationHandler<AccessRequirement>, IAuthorizationRequirement
{
    /// <summary>For who has none of the roles. What is a person's own answers as if it were not there.</summary>
    public Refusal Refusal => rule.Allows(Role.Owner) ? SignInRefusals.OwnerRequired : Refusal.NotFound;

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, AccessRequirement requirement)
    {
        if (context is { User.Identity: SignedInPerson, Resource: HttpContext http } && await IsLetInAsync(http, http.RequestServices.GetRequiredService<ICaller>()))
        {
            context.Succeed(requirement);
        }
    }

    private async ValueTask<bool> IsLetInAsync(HttpContext http, ICaller person)
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
}
