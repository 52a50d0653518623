using LadderTeams.Core.Assessments;
using LadderTeams.Service.Graph;
using LadderTeams.Service.People.Seen;
using LadderTeams.Service.Platform.Callers;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.People.Known;

/// <summary>A person of whom the directory was asked; null when it has none.</summary>
internal sealed record Found(DirectoryPerson? Person);

/// <summary>What is known of who people are and who manages them, as the directory told them.</summary>
internal sealed class KnownPeople : IDisposable
{
    private const int MostCallers = 20_000;
    private const int MostReports = 200_000;

    private readonly IDirectory directory;
    private readonly SeenManagers seen;
    private readonly Sightings sightings;
    private readonly TimeProvider time;

    public KnownPeople(IDirectory directory, SeenManagers seen, Sightings sightings, IOptions<PeopleOptions> options, TimeProvider time)
    {
        (this.directory, this.seen, this.sightings, this.time) = (directory, seen, sightings, time);
        var knownFor = TimeSpan.FromMinutes(options.Value.KnownForMinutes);
        Selves = new(MostCallers, _ => 1, async caller => new(await directory.FindMeAsync(caller, CancellationToken.None)), knownFor, time);
        Managers = new(MostCallers, _ => 1, AskManagerAsync, knownFor, time);
        Reports = new(MostReports, reports => reports.Count + 1, AskReportsAsync, knownFor, time);
    }

    public Lookup<Found> Selves { get; }

    /// <summary>Who manages each caller.</summary>
    public Lookup<ToldManager> Managers { get; }

    /// <summary>Whom each caller manages.</summary>
    public Lookup<IReadOnlyList<DirectoryPerson>> Reports { get; }

    public void Dispose()
    {
        Selves.Dispose();
        Managers.Dispose();
        Reports.Dispose();
    }

    private async Task<ToldManager> AskManagerAsync(ICaller caller)
    {
        var asOf = time.GetUtcNow();
        var told = await directory.FindManagerAsync(caller, CancellationToken.None);
        if (told.IsTold) { sightings.Note(caller.TenantId, PersonId.From(caller.PersonId)!, told.Manager?.Id, asOf); }

        return told;
    }

    private async Task<IReadOnlyList<DirectoryPerson>> AskReportsAsync(ICaller caller)
    {
        var asOf = time.GetUtcNow();
        var manager = new KnownManager(PersonId.From(caller.PersonId)!, caller.DisplayName, asOf);
        IReadOnlyList<DirectoryPerson> reports = [.. (await directory.ListReportsAsync(caller, CancellationToken.None)).Where(report => report.Id != manager.Id)];
        foreach (var report in reports) { sightings.Note(caller.TenantId, report.Id, manager.Id, asOf); }

        await seen.KeepAsync(caller.TenantId, manager, [.. reports.Select(report => report.Id)], CancellationToken.None);
        return reports;
    }
}
