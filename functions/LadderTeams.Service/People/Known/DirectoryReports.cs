using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.People.Known;

/// <summary>Whom the directory lists as the caller's reports, but for those who were seen with somebody else since.</summary>
internal sealed class DirectoryReports(KnownPeople known, Sightings sightings) : IReports
{
    public async ValueTask<IReadOnlyList<DirectReport>> ListAsync(ICaller caller, CancellationToken cancellationToken) =>
    [
        .. sightings.Standing(caller, await known.Reports.GetAsync(caller, cancellationToken))
            .Select(report => new DirectReport(report.Id, report.Name, report.Mail, report.PrincipalName)),
    ];
}
