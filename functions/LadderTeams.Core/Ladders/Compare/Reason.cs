namespace LadderTeams.Core.Ladders.Compare;

/// <summary>Why a change is called what it is called.</summary>
/// <param name="Code">One of <see cref="ReasonCodes"/>.</param>
/// <param name="From">The deciding words of the first text as they stand there; null when it has none.</param>
/// <param name="To">The deciding words of the second text as they stand there; null when it has none.</param>
/// <param name="Sentence">The same as an English sentence.</param>
public sealed record Reason(string Code, string? From, string? To, string Sentence);
