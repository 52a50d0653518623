using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.Callers;

/// <summary>Who manages whom, as the directory of the tenant says.</summary>
internal interface IManagers
{
    /// <summary>Whether the caller is the person's manager now. It may have been found out some minutes ago, and never longer.</summary>
    /// <exception cref="RefusedException">It cannot be found out, so nobody is let in by it.</exception>
    ValueTask<bool> ManagesAsync(ICaller caller, PersonId person, CancellationToken cancellationToken);
}
