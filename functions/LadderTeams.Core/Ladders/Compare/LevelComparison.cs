using LadderTeams.Core.Ladders.Compare.Matching;

namespace LadderTeams.Core.Ladders.Compare;

/// <summary>What changes from one level of a ladder to another, inheritance followed.</summary>
/// <param name="Changes">
/// Capability by capability, what holds across capabilities first. Every statement of either level is in exactly one
/// change, save as <see cref="Change.StillHolds"/> says.
/// </param>
/// <param name="Renames">Capabilities that the two levels name differently.</param>
/// <param name="Guide">What the ladder says of the way from the one to the other; null when it says nothing.</param>
public sealed record LevelComparison(
    Level From, Level To, IReadOnlyList<Change> Changes, IReadOnlyList<CapabilityRename> Renames, Transition? Guide)
{
    /// <summary>What the two levels ask for: the part of the ladder that says how far apart they are.</summary>
    public StatementPart AskedIn { get; } = ((IEnumerable<StatementPart>)[StatementPart.Expectation, StatementPart.Descriptor, StatementPart.Trait])
        .FirstOrDefault(part => Changes.Any(change => change.Part == part), StatementPart.Expectation);

    /// <summary>The changes in what is asked for.</summary>
    public IEnumerable<Change> Asked => Changes.Where(change => change.Part == AskedIn);

    /// <summary>The changes in what is said besides: summaries, signals, examples and, beside expectations, the rubric.</summary>
    public IEnumerable<Change> Besides => Changes.Where(change => change.Part != AskedIn);

    public bool HasChanges => Changes.Any(change => change.Kind is not ChangeKind.Unchanged);

    /// <param name="from">A level of <paramref name="ladder"/>, as is <paramref name="to"/>.</param>
    public static LevelComparison Between(Ladder ladder, Level from, Level to)
    {
        var before = ItemsOf(ladder, from);
        var after = ItemsOf(ladder, to);
        var sides = new Sides(before, after);
        var changes = sides.Between(before, after, buildsOnInherited: true);
        return new(from, to, [.. changes.Select(change => change.Change)], sides.Renames, ladder.FindGuide(from, to));
    }

    private static List<Item> ItemsOf(Ladder ladder, Level level) =>
        [.. LevelItems.Summary(level), .. EffectiveLevels.Of(ladder, level).Statements.Select(Item.Of)];
}
