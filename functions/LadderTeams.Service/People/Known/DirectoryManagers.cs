using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.People.Known;

/// <summary>Whoever the directory lists as the caller's report, and as nobody else's since.</summary>
internal sealed class DirectoryManagers(KnownPeople known, Sightings sightings) : IManagers
{
    public async ValueTask<bool> ManagesAsync(ICaller caller, PersonId person, CancellationToken cancellationToken) =>
        sightings.Standing(caller, await known.Reports.GetAsync(caller, cancellationToken)).Any(report => report.Id == person);
}
