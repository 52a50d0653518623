using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;

namespace LadderTeams.Service.Ladders.Comparing;

/// <param name="AskedIn">
/// The part of the ladder that says what the two levels ask for: expectations, or what stands for them where there are none.
/// </param>
/// <param name="Counts">Of the changes in what is asked for.</param>
/// <param name="Groups">What is asked for: across capabilities first, then capability by capability in the ladder's order.</param>
/// <param name="Besides">What is said besides, by the part of the ladder that says it.</param>
/// <param name="Transition">The ladder's own guide for the way; null when it has none.</param>
internal sealed record CompareResponse(
    LevelName From,
    LevelName To,
    StatementPart AskedIn,
    ChangeCounts Counts,
    IReadOnlyList<ChangeGroup> Groups,
    IReadOnlyList<PartComparison> Besides,
    IReadOnlyList<RenameResponse> Renames,
    TransitionResponse? Transition)
{
    public static CompareResponse Of(LevelComparison comparison) => new(
        LevelName.Of(comparison.From),
        LevelName.Of(comparison.To),
        comparison.AskedIn,
        ChangeCounts.Of(comparison.Asked),
        ChangeGroup.AllOf(comparison.Asked),
        [.. comparison.Besides.GroupBy(change => change.Part).Select(part => new PartComparison(part.Key, ChangeCounts.Of(part), ChangeGroup.AllOf(part)))],
        [.. comparison.Renames.Select(rename => new RenameResponse(rename.From, rename.To))],
        TransitionResponse.Of(comparison.Guide));
}

internal sealed record LevelName(string Code, string? Title)
{
    public static LevelName Of(Level level) => new(level.Code, level.Title);
}

/// <summary>A capability that the two levels name differently.</summary>
internal sealed record RenameResponse(string From, string To);

/// <summary>What changes in one part of the ladder, such as its summaries or its rubric.</summary>
internal sealed record PartComparison(StatementPart Kind, ChangeCounts Counts, IReadOnlyList<ChangeGroup> Groups);

internal sealed record ChangeCounts(int Added, int Raised, int Widened, int Reworded, int Dropped, int Unchanged)
{
    public static ChangeCounts Of(IEnumerable<Change> changes)
    {
        var counts = changes.CountBy(change => change.Kind).ToDictionary();
        int Count(ChangeKind kind) => counts.GetValueOrDefault(kind);

        return new(
            Count(ChangeKind.Added), Count(ChangeKind.Raised), Count(ChangeKind.Widened),
            Count(ChangeKind.Reworded), Count(ChangeKind.Dropped), Count(ChangeKind.Unchanged));
    }
}

/// <param name="Capability">Null for what is said across capabilities.</param>
internal sealed record ChangeGroup(string? Capability, IReadOnlyList<ChangeResponse> Changes)
{
    public static IReadOnlyList<ChangeGroup> AllOf(IEnumerable<Change> changes) =>
        [.. changes.GroupBy(change => change.Capability).Select(group => new ChangeGroup(group.Key, [.. group.Select(ChangeResponse.Of)]))];
}
