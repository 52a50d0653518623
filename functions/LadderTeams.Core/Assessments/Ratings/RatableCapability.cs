using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>A capability at a level with all that the level asks for in it, what it inherits included.</summary>
/// <param name="Name">Null for what holds across capabilities, which is rated statement by statement alone.</param>
/// <param name="Statements">Expectations, and the descriptors of a rubric; in the ladder's order, never empty.</param>
public sealed record RatableCapability(string Level, string? Name, ValueList<Statement> Statements)
{
    /// <summary>Null where there is nothing to rate as a whole.</summary>
    public CapabilityKey? Key => Name is null ? null : CapabilityKey.Of(Level, Name);

    public ValueList<PinnedStatement> Pins => [.. Statements.Select(PinnedStatement.Of)];

    /// <summary>What a rating of the whole says that its author read; null where there is nothing to rate as a whole.</summary>
    public string? Words => Name is null ? null : PinnedWords.Of(Pins);
}
