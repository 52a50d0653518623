namespace LadderTeams.Core.Ladders.Statements;

/// <summary>Where a source says something of a level, and what that was understood as.</summary>
/// <param name="Level">The level's code; empty for what is asked of everyone.</param>
/// <param name="Capability">Null when it holds across all of them.</param>
public readonly record struct UnderstoodPassage(string Level, string? Capability, StatementPart Part, SourceSpan Source)
{
    /// <summary>All that a ladder asks at its levels, level by level. What is taken over from another level stands at that one alone.</summary>
    public static IEnumerable<UnderstoodPassage> In(Ladder ladder) =>
        ladder.Levels.Concat(ladder.Everyone is { } everyone ? [everyone] : [])
            .SelectMany(level => LevelStatements.Of(level).Select(said => new UnderstoodPassage(level.Code, said.Capability, StatementSlot.Of(said.Statement).Part, said.Statement.Source)));
}
