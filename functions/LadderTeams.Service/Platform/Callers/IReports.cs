using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.Callers;

/// <summary>Whom the caller manages, as the directory of the tenant says.</summary>
internal interface IReports
{
    /// <summary>The caller's direct reports, in the directory's order. It may have been found out some minutes ago, and never longer.</summary>
    /// <exception cref="RefusedException">It cannot be found out.</exception>
    ValueTask<IReadOnlyList<KnownPerson>> ListAsync(ICaller caller, CancellationToken cancellationToken);
}

/// <param name="Name">As the directory has it; null when it has none.</param>
internal sealed record KnownPerson(PersonId Id, string? Name);
