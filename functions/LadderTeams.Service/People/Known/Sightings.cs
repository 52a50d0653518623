using LadderTeams.Core.Assessments;
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

    /// <summary>Whether somebody was told since that the manager is another one.</summary>
    public bool Overrule(string tenant, PersonId person, PersonId manager, DateTimeOffset asOf) =>
        Last(tenant, person) is { } last && last.Manager != manager && last.AsOf > asOf;

    public void Dispose() => kept.Dispose();

    private Sighting? Last(string tenant, PersonId person) => kept.Get<Sighting>((tenant, person));

    private sealed record Sighting(PersonId? Manager, DateTimeOffset AsOf);
}
