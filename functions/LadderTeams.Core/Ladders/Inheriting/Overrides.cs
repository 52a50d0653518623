using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Inheriting;

/// <summary>
/// What a "same as…, except" level words anew, and so does not take over from its base: the like statements of a capability
/// that it speaks of, and across capabilities the statements on a subject that it speaks of.
/// </summary>
/// <param name="outer">What the levels that build on <paramref name="level"/> word anew; null when they take it whole.</param>
internal sealed class Overrides(Level level, Overrides? outer)
{
    private readonly HashSet<(string Capability, StatementSlot Slot)> reworded = Reworded(level);
    private readonly Dictionary<StatementSlot, Subjects> subjects = SubjectsOf(level);

    public bool Covers(string? capability, Statement statement)
    {
        var slot = StatementSlot.Of(statement).Family;
        return (capability is null ? IsOnSubject(slot, statement) : reworded.Contains((StatementWords.KeyOf(capability), slot)))
            || outer?.Covers(capability, statement) == true;
    }

    private bool IsOnSubject(StatementSlot slot, Statement statement) =>
        subjects.GetValueOrDefault(slot)?.Include(statement.Text) == true;

    private static HashSet<(string, StatementSlot)> Reworded(Level level) =>
        [.. LevelStatements.Of(level).Where(placed => placed.Capability is not null)
            .Select(placed => (StatementWords.KeyOf(placed.Capability), StatementSlot.Of(placed.Statement).Family))];

    private static Dictionary<StatementSlot, Subjects> SubjectsOf(Level level) =>
        LevelStatements.Of(level).Where(placed => placed.Capability is null)
            .GroupBy(placed => StatementSlot.Of(placed.Statement).Family, placed => placed.Statement.Text)
            .ToDictionary(slot => slot.Key, slot => new Subjects(slot));
}
