namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>A rating as somebody asks for it.</summary>
/// <param name="Words">The words that she has before her, as <see cref="PinnedWords.Of"/> says them.</param>
/// <param name="Ladder">The version that she has before her.</param>
/// <param name="Point">A point's name on the ladder's scale.</param>
public sealed record RatingRequest(ItemKey Subject, string Words, LadderReference Ladder, string Point, string? Comment, IReadOnlyList<EntryId> Evidence);

/// <summary>An answer as somebody gives it.</summary>
/// <param name="Words">The question's words that she has before her, as <see cref="PinnedWords.Of"/> says them.</param>
/// <param name="Ladder">The version that she has before her.</param>
public sealed record AnswerRequest(string QuestionId, string Words, LadderReference Ladder, string Text);
