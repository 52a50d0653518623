namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>An answer to a question that the ladder asks, pinned to the question's words.</summary>
public sealed record GuideAnswer : AssessmentItem
{
    private GuideAnswer(LadderReference ladder, PinnedStatement question, WrittenText text)
        : base(new QuestionKey(question.StatementId), ladder, [question]) => Text = text;

    public WrittenText Text { get; }

    /// <summary>Null for a blank answer, which is none.</summary>
    public static GuideAnswer? From(LadderReference ladder, PinnedStatement question, WrittenText text) =>
        text.IsBlank ? null : new(ladder, question, text);
}
