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

    /// <summary>Equal for capabilities that say the same words, in whatever order. Which point a descriptor is of counts as its words.</summary>
    public string Words => string.Join('\n', Statements.Select(WordsOf).Order(StringComparer.Ordinal));

    public static string WordsOf(Statement said) => said is Descriptor descriptor ? $"{TextHash.Of(said.Text)} {TextHash.Of(descriptor.Point)}" : TextHash.Of(said.Text);
}
