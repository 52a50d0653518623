using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Ladders.Store;

namespace LadderTeams.Service.Ladders.Versions;

internal enum PublishOutcome
{
    Added,

    /// <summary>The current version has that content already.</summary>
    Unchanged,

    /// <summary>The current version is not the one that the owner saw.</summary>
    Conflict,
}

/// <param name="Current">The version that is current now; null when the ladder is not there.</param>
internal sealed record Published(PublishOutcome Outcome, LadderVersion? Current);

/// <summary>Adds versions. What is shown is whole at every moment: the version and what points to it come at once, and the sources with them or before.</summary>
internal sealed partial class Publisher(LadderStore store, CurrentVersions current, TimeProvider time, ILogger<Publisher> logger)
{
    private const int MostTries = 3;

    /// <param name="seen">The number of the version that the owner saw; null when the ladder is to be new.</param>
    public async Task<Published> PublishAsync(string tenant, VersionDraft draft, int? seen, CancellationToken cancellationToken)
    {
        var before = await BeforeAsync(tenant, draft.Version, seen, cancellationToken);
        for (var tries = 1; tries <= MostTries; tries++)
        {
            if (Decide(before, draft, seen) is { } decided) { return decided; }

            if (await AddAsync(tenant, draft, seen, before, cancellationToken) is { } added) { return new(PublishOutcome.Added, added); }

            // Another version was faster, or a name was erased from the one that was seen.
            before = await store.FindCurrentAsync(tenant, draft.Version.Ladder, cancellationToken);
        }

        return Decide(before, draft, seen) ?? new(PublishOutcome.Conflict, before?.Version);
    }

    /// <summary>Null when what is current is not the row that was read.</summary>
    private async Task<LadderVersion?> AddAsync(string tenant, VersionDraft draft, int? seen, CurrentVersion? before, CancellationToken cancellationToken)
    {
        var version = draft.Version with { Number = (seen ?? 0) + 1, PublishedAt = time.GetUtcNow() };
        try
        {
            if (!await store.AddAsync(tenant, version, draft.Sources, before, cancellationToken)) { return null; }
        }
        finally
        {
            // Also when the store does not say what became of it.
            current.Forget(tenant);
        }

        Log.Added(logger, version.ContentHash, version.Number, version.Levels);
        return version;
    }

    /// <summary>
    /// The version that the draft is to follow. Where it is in memory the store is not asked: a version never changes, and whether
    /// it is current still shows when the draft is added.
    /// </summary>
    private async ValueTask<CurrentVersion?> BeforeAsync(string tenant, LadderVersion draft, int? seen, CancellationToken cancellationToken) =>
        seen is null ? null
        : current.LastSeen(tenant, draft.Ladder) is { Version: var known } last && known.Number == seen && known.ContentHash != draft.ContentHash ? last
        : await store.FindCurrentAsync(tenant, draft.Ladder, cancellationToken);

    /// <summary>Null when the version can be added. An owner who sends the same again is not told of a conflict.</summary>
    private static Published? Decide(CurrentVersion? before, VersionDraft draft, int? seen) =>
        before?.Version.ContentHash == draft.Version.ContentHash ? new(PublishOutcome.Unchanged, before.Version)
        : before?.Version.Number != seen ? new(PublishOutcome.Conflict, before?.Version)
        : null;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "A ladder has a new version: {ContentHash}, number {Number}, {Levels} levels")]
        public static partial void Added(ILogger logger, string contentHash, int number, int levels);
    }
}
