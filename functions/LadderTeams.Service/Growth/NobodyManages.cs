using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Growth;

/// <summary>Where nothing knows the directory, nobody is let in as a manager.</summary>
internal sealed class NobodyManages : IManagers
{
    public ValueTask<bool> ManagesAsync(ICaller caller, PersonId person, CancellationToken cancellationToken) => new(false);
}
