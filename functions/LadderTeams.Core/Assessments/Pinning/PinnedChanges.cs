using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Assessments.Pinning;

/// <summary>Follows ratings from one version of a ladder to the next. No rating moves onto words that its author did not see.</summary>
public static class PinnedChanges
{
    /// <summary>Each pin once, in the order given, and then what is new, in the order of the later version.</summary>
    /// <param name="comparison">Of <paramref name="before"/> with <paramref name="after"/>.</param>
    public static IReadOnlyList<PinnedChange> Between(IEnumerable<PinnedStatement> pins, Ladder before, Ladder after, LadderComparison comparison)
    {
        var (earlier, later) = (ById(before), ById(after));
        var changes = comparison.Changes.Where(change => change.From is { Id.Length: > 0 }).ToLookup(change => change.From!.Id);
        return
        [
            .. pins.Distinct().Select(pin => Follow(pin, earlier, later, changes[pin.StatementId])),
            .. comparison.Changes.Where(IsNew).Select(change => change.To!).DistinctBy(said => said.Id).Select(said => new PinnedChange(PinFate.New, null, null, said)),
        ];
    }

    private static PinnedChange Follow(
        PinnedStatement pin, Dictionary<string, Statement> earlier, Dictionary<string, Statement> later, IEnumerable<Change> changes)
    {
        var before = earlier.GetValueOrDefault(pin.StatementId);
        var after = later.GetValueOrDefault(pin.StatementId) ?? Successor(pin, changes);
        var fate = after is null ? PinFate.Removed : Saw(pin, after) ? PinFate.Kept : PinFate.Reworded;
        return new(fate, pin, before, after);
    }

    /// <summary>What a level inherits may have more than one successor; the one with the words that were rated comes first.</summary>
    private static Statement? Successor(PinnedStatement pin, IEnumerable<Change> changes)
    {
        var successors = changes.Select(change => change.To).OfType<Statement>().ToList();
        return successors.Find(said => Saw(pin, said)) ?? successors.FirstOrDefault();
    }

    private static bool Saw(PinnedStatement pin, Statement said) => TextHash.Of(said) == pin.TextHash;

    /// <summary>Only what a level asks for can be rated.</summary>
    private static bool IsNew(Change change) =>
        change is { Kind: ChangeKind.Added, To.Id.Length: > 0, Part: StatementPart.Expectation or StatementPart.Trait or StatementPart.Descriptor };

    private static Dictionary<string, Statement> ById(Ladder ladder) =>
        ladder.Levels.Append(ladder.Everyone).OfType<Level>().SelectMany(LevelStatements.Of).Select(placed => placed.Statement)
            .DistinctBy(said => said.Id).ToDictionary(said => said.Id, StringComparer.Ordinal);
}
