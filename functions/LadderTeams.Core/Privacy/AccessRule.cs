using LadderTeams.Core.Assessments;

namespace LadderTeams.Core.Privacy;

/// <summary>Who may do one thing to one kind of what is kept.</summary>
/// <param name="Roles">Any one of them is enough.</param>
public sealed record AccessRule(Resource Resource, Act Act, ValueList<Role> Roles)
{
    public bool IsForAnyone => Roles.Contains(Role.Anyone);

    public bool Allows(Role role) => IsForAnyone || Roles.Contains(role);
}
