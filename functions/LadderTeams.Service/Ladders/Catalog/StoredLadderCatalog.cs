using LadderTeams.Service.Catalog;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Ladders.Store;
using LadderTeams.Service.Platform.Caching;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Ladders.Catalog;

/// <summary>The ladders of the store. A version never changes, so what was parsed once is read from memory as long as it fits there.</summary>
internal sealed class StoredLadderCatalog(LadderStore store, CurrentVersions current, IOptions<LadderOptions> options) : ILadderCatalog, IDisposable
{
    /// <summary>So that a process that has nothing in memory does not wait for the store ladder by ladder.</summary>
    private const int ReadsAtOnce = 8;

    /// <summary>How many versions it is known of what they are made of.</summary>
    private const int VersionsKnown = 10_000;

    private readonly RecentlyUsed<(string Tenant, string Ladder, int Number), LadderVersion> known = new(VersionsKnown);
    private readonly OnceCache<(string Tenant, string Ladder, string ContentHash), Ladder> parsed = new(options.Value.CacheBytes);
    private readonly OnceCache<(string Tenant, string Versions), LadderShelf> shelves = new(options.Value.CacheBytes);

    public async ValueTask<LadderShelf> GetAllAsync(string tenant, CancellationToken cancellationToken)
    {
        var versions = (await current.GetAsync(tenant, cancellationToken)).Values.Select(known => known.Version).OrderBy(version => version.Ladder, StringComparer.Ordinal).ToList();
        var key = string.Join('\n', versions.Select(version => $"{version.Ladder} {version.Number} {version.ContentHash}"));
        return await shelves.GetOrAddAsync((tenant, key), () => FillAsync(tenant, versions), cancellationToken);
    }

    public async ValueTask<PublishedLadder?> FindAsync(string tenant, string ladder, int? version, CancellationToken cancellationToken)
    {
        if (LadderId.From(ladder) is not { } id) { return null; }

        var found = version is { } number
            ? await FindAsync(tenant, id, number, cancellationToken)
            : (await current.GetAsync(tenant, cancellationToken)).GetValueOrDefault(id)?.Version;
        return found is null ? null : await ReadAsync(tenant, found, cancellationToken);
    }

    public void Dispose()
    {
        parsed.Dispose();
        shelves.Dispose();
    }

    private async ValueTask<LadderVersion?> FindAsync(string tenant, string ladder, int number, CancellationToken cancellationToken)
    {
        if (known.Find((tenant, ladder, number)) is { } version) { return version; }

        var found = await store.FindAsync(tenant, ladder, number, cancellationToken);
        // A name that is erased is not to stay in memory.
        if (found is not null) { known.Keep((tenant, ladder, number), found with { PublishedBy = null }, 1); }

        return found;
    }

    private async Task<(LadderShelf, long)> FillAsync(string tenant, List<LadderVersion> versions)
    {
        var ladders = new PublishedLadder[versions.Count];
        await Parallel.ForAsync(0, versions.Count, new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce },
            async (index, cancellationToken) => ladders[index] = await ReadAsync(tenant, versions[index], cancellationToken));
        return (new(ladders), versions.Sum(version => version.Bytes));
    }

    private async ValueTask<PublishedLadder> ReadAsync(string tenant, LadderVersion version, CancellationToken cancellationToken)
    {
        var key = (tenant, version.Ladder, version.ContentHash);
        return new(parsed.Find(key) ?? await ParseOnceAsync(key, version, cancellationToken), version.ContentHash, version.Number);
    }

    private ValueTask<Ladder> ParseOnceAsync((string Tenant, string, string) key, LadderVersion version, CancellationToken cancellationToken) =>
        parsed.GetOrAddAsync(key, () => ParseAsync(key.Tenant, version), cancellationToken);

    private async Task<(Ladder, long)> ParseAsync(string tenant, LadderVersion version)
    {
        var archive = await store.ReadSourcesAsync(tenant, version.Archive, CancellationToken.None);
        var ladder = LadderImporter.Import(version.Ladder, archive.Unpack());
        // Worked out now, so that how long a later answer takes does not tell which levels others asked for.
        foreach (var level in ladder.Levels) { EffectiveLevels.Of(ladder, level); }

        return (ladder, version.Bytes);
    }
}
