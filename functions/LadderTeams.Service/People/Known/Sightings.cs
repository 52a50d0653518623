using LadderTeams.Core.Assessments;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Platform.Caching;
using LadderTeams.Service.Platform.Callers;
using Microsoft.Extensions.Caching.Memory;

namespace LadderTeams.Service.People.Known;

/// <summary>Whom anybody saw last as a person's manager. What one was told long ago is overruled by what another was told since.</summary>
internal sealed class Sightings : IDisposable
{
    private const int MostKept = 100_000;
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKept });
    private readonly Lock keeping = new();

    /// <param name="manager">Null when nobody manages her.</param>
    public void Note(string tenant, PersonId person, PersonId? manager, DateTimeOffset asOf)
    {
        lock (keeping)
        {
            if (Last(tenant, person) is not { } last || last.AsOf <= asOf) { kept.Set((tenant, person), new Sighting(manager, asOf), new MemoryCacheEntryOptions { Size = 1 }); }
        }
    }

    /// <summary>The caller's reports as she was told them, but for those of whom somebody was told since that the manager is another one.</summary>
    public IEnumerable<DirectoryPerson> Standing(ICaller caller, Dated<IReadOnlyList<DirectoryPerson>> reports)
    {
        var manager = PersonId.From(caller.PersonId);
        return reports.Value.Where(report => Last(caller.TenantId, report.Id) is not { } last || last.Manager == manager || last.AsOf <= reports.AsOf);
    }

    public void Dispose() => kept.Dispose();

    private Sighting? Last(string tenant, PersonId person) => kept.Get<Sighting>((tenant, person));

    private sealed record Sighting(PersonId? Manager, DateTimeOffset AsOf);
}
