using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Statements;

/// <summary>What makes two statements the same for a reader: where they stand, what they are, and their words.</summary>
/// <param name="Capability">A key; empty for what holds across capabilities.</param>
internal readonly record struct StatementWords(string Capability, StatementSlot Slot, string Normalised)
{
    public static StatementWords Of(string? capability, Statement statement) =>
        new(KeyOf(capability), StatementSlot.Of(statement), Normalise(statement.Text));

    /// <summary>Equal for names that differ in case, markup, punctuation or white space only.</summary>
    public static string KeyOf(string? name) => name is null ? "" : Normalise(name);

    /// <summary>The words alone; the text itself when it holds none, as a lone dash does.</summary>
    public static string Normalise(string text) => Words.Normalise(text) is { Length: > 0 } words ? words : text.Trim();
}
