namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>A rating as somebody asks for it.</summary>
/// <param name="Ladder">The version that she has before her.</param>
/// <param name="Point">A point's name on the ladder's scale.</param>
public sealed record RatingRequest(ItemKey Subject, LadderReference Ladder, string Point, string? Comment, IReadOnlyList<EntryId> Evidence);

/// <summary>An answer as somebody gives it.</summary>
/// <param name="Ladder">The version that she has before her.</param>
public sealed record AnswerRequest(string QuestionId, LadderReference Ladder, string Text);
