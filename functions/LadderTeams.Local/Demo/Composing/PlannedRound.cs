using LadderTeams.Local.Demo.Stories;

namespace LadderTeams.Local.Demo.Composing;

/// <param name="Self">Null for a side that is not begun; so is <paramref name="Manager"/>.</param>
/// <param name="Summary">Null for a round that is not signed off.</param>
internal sealed record PlannedRound(StoryRound Round, PlannedSide? Self, PlannedSide? Manager, string? Summary);

internal sealed record PlannedSide(IReadOnlyList<PlannedRating> Ratings, IReadOnlyList<PlannedAnswer> Answers, bool IsSubmitted);

/// <param name="Point">From 1, the lowest of the scale.</param>
/// <param name="Evidence">By their titles.</param>
internal sealed record PlannedRating(string Level, string Capability, int Point, string? Comment, IReadOnlyList<string> Evidence);

/// <param name="Question">What the question begins with.</param>
internal sealed record PlannedAnswer(string Question, string Text);
