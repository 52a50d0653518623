using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.Callers;

/// <summary>Whom the caller manages, as the directory of the tenant says.</summary>
internal interface IReports
{
    /// <summary>The caller's direct reports, in the directory's order. It may have been found out some minutes ago, and never longer.</summary>
    /// <exception cref="RefusedException">It cannot be found out.</exception>
    ValueTask<IReadOnlyList<DirectReport>> ListAsync(ICaller caller, CancellationToken cancellationToken);
}

/// <summary>As the directory has her, which may leave out each of these but the id.</summary>
internal sealed record DirectReport(PersonId Id, string? Name, string? Mail, string? PrincipalName);
