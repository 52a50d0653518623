namespace LadderTeams.Core.Ladders.Compare;

/// <summary>One sentence of a statement that is not the same on both sides.</summary>
/// <param name="From">Where it stands in the first text; null when it is added.</param>
/// <param name="To">Where it stands in the second text; null when it is dropped.</param>
/// <param name="FromQuote">The words at <paramref name="From"/>.</param>
/// <param name="ToQuote">The words at <paramref name="To"/>.</param>
public sealed record SentenceChange(ChangeKind Kind, SentenceAnchor? From, SentenceAnchor? To, string? FromQuote, string? ToQuote);
