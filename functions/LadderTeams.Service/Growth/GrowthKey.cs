using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Growth;

/// <summary>One person of one tenant: all that is kept on her growth is one partition of the store.</summary>
internal sealed record GrowthKey(string Tenant, PersonId Person)
{
    /// <summary>Under which the answers to the person's own writes are remembered.</summary>
    public string Scope => $"{Tenant}/{Person}";

    public static GrowthKey Of(Subject subject) => new(subject.TenantId, subject.Id);

    public static GrowthKey Of(ICaller caller) => new(caller.TenantId, PersonId.From(caller.PersonId)!);
}
