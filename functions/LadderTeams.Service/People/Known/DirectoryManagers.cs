using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.People.Known;

/// <summary>Whoever the directory lists as the caller's report, and as nobody else's since.</summary>
internal sealed class DirectoryManagers(KnownPeople known, Sightings sightings) : IManagers
{
    public async ValueTask<bool> ManagesAsync(ICaller caller, PersonId person, CancellationToken cancellationToken)
    {
        var reports = await known.Reports.GetAsync(caller, cancellationToken);
        return reports.Value.Any(report => report.Id == person)
            && !sightings.Overrule(caller.TenantId, person, PersonId.From(caller.PersonId)!, reports.AsOf);
    }
}
