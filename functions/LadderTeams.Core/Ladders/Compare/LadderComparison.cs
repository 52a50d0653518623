using LadderTeams.Core.Ladders.Compare.Versions;

namespace LadderTeams.Core.Ladders.Compare;

/// <summary>What changes from one version of a ladder to the next.</summary>
/// <param name="Levels">In the order of the later version; levels that are gone come last.</param>
/// <param name="Shared">What is said for every level: what is asked of everyone and what the capabilities are about.</param>
/// <param name="Renames">Capabilities that have another name in the later version.</param>
public sealed record LadderComparison(
    IReadOnlyList<LevelChange> Levels,
    IReadOnlyList<Change> Shared,
    IReadOnlyList<GuideChange> Guides,
    IReadOnlyList<CapabilityRename> Renames)
{
    public IEnumerable<Change> Changes => Shared.Concat(Levels.SelectMany(level => level.Changes)).Concat(Guides.SelectMany(guide => guide.Changes));

    /// <summary>False for versions that differ in headings, order, white space or markup alone.</summary>
    public bool HasChanges =>
        Changes.Any(change => change.Kind is not ChangeKind.Unchanged) || Levels.Any(level => level.Before is null || level.After is null);

    public static LadderComparison Between(Ladder before, Ladder after) => new VersionComparison(before, after).Compare();
}
