using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Service.Ladders.Comparing;

namespace LadderTeams.Service.Ladders.Versions;

/// <summary>What changes from one version of a ladder to another. What stays the same is counted and not listed.</summary>
/// <param name="HasChanges">False for versions that differ in headings, order, white space or markup alone.</param>
/// <param name="Levels">Only those in which something changes; levels that are gone come last.</param>
/// <param name="Shared">What is said for every level.</param>
/// <param name="Guides">Only those in which something changes.</param>
internal sealed record VersionComparisonResponse(
    bool HasChanges,
    ChangeCounts Counts,
    IReadOnlyList<LevelChangeResponse> Levels,
    IReadOnlyList<ChangeGroup> Shared,
    IReadOnlyList<GuideChangeResponse> Guides,
    IReadOnlyList<RenameResponse> Renames)
{
    public static VersionComparisonResponse Of(LadderComparison comparison) => new(
        comparison.HasChanges,
        ChangeCounts.Of(comparison.Changes),
        [.. comparison.Levels.Select(LevelChangeResponse.Of).Where(level => level.Before is null || level.After is null || level.Groups.Count > 0)],
        Changed(comparison.Shared),
        [.. comparison.Guides.Select(GuideChangeResponse.Of).Where(guide => guide.Groups.Count > 0)],
        [.. comparison.Renames.Select(rename => new RenameResponse(rename.From, rename.To))]);

    public static IReadOnlyList<ChangeGroup> Changed(IEnumerable<Change> changes) =>
        ChangeGroup.AllOf(changes.Where(change => change.Kind is not ChangeKind.Unchanged));
}

/// <param name="Before">Null when the level is new.</param>
/// <param name="After">Null when the level is gone.</param>
internal sealed record LevelChangeResponse(LevelName? Before, LevelName? After, ChangeCounts Counts, IReadOnlyList<ChangeGroup> Groups)
{
    public static LevelChangeResponse Of(LevelChange level) =>
        new(NameOf(level.Before), NameOf(level.After), ChangeCounts.Of(level.Changes), VersionComparisonResponse.Changed(level.Changes));

    private static LevelName? NameOf(Level? level) => level is null ? null : LevelName.Of(level);
}

/// <param name="Before">Null when the guide is new.</param>
/// <param name="After">Null when the guide is gone.</param>
internal sealed record GuideChangeResponse(TransitionEnds? Before, TransitionEnds? After, IReadOnlyList<ChangeGroup> Groups)
{
    public static GuideChangeResponse Of(GuideChange guide) => new(EndsOf(guide.Before), EndsOf(guide.After), VersionComparisonResponse.Changed(guide.Changes));

    private static TransitionEnds? EndsOf(Transition? guide) => guide is null ? null : TransitionEnds.Of(guide);
}
