using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Graph;

/// <summary>What changes in a tenant's directory, asked in the service's own name.</summary>
internal interface IDirectoryChanges
{
    /// <summary>One page.</summary>
    /// <param name="link">Of an earlier page; null for everyone, from the start.</param>
    Task<GraphAnswer<PeopleChanges>> ReadAsync(string tenant, string? link, CancellationToken cancellationToken);
}

/// <param name="Next">Where the next page is; null with the last one.</param>
/// <param name="Delta">Where later changes will be; null but with the last page.</param>
internal sealed record PeopleChanges(IReadOnlyList<ChangedPerson> People, string? Next, string? Delta);

/// <param name="IsRemoved">She is not in the directory any more; the rest is null.</param>
/// <param name="IsEnabled">Null when the directory does not say.</param>
/// <param name="TellsManager">Whether <paramref name="Manager"/> is told; else it is as it was.</param>
/// <param name="Manager">Null when nobody manages her.</param>
internal sealed record ChangedPerson(PersonId Id, bool IsRemoved, string? Mail, string? PrincipalName, bool? IsEnabled, bool TellsManager, PersonId? Manager);
