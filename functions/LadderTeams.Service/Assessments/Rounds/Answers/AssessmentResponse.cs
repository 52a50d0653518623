using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Service.Assessments.Rounds.Answers;

/// <summary>All that one side says, in the order in which it was given.</summary>
internal sealed record AssessmentResponse(IReadOnlyList<RatingResponse> Ratings, IReadOnlyList<AnswerResponse> Answers)
{
    public static AssessmentResponse From(Assessment assessment) =>
        new([.. assessment.Ratings.Select(RatingResponse.From)], [.. assessment.Answers.Select(AnswerResponse.From)]);
}

/// <summary>What is rated: a statement, or a capability at a level, or what is answered; the rest is null.</summary>
/// <param name="Level">In capital letters, without spaces; so is the capability.</param>
internal sealed record ItemKeyResponse(string? Statement, string? Level, string? Capability, string? Question)
{
    public static ItemKeyResponse From(ItemKey key) => key switch
    {
        StatementKey statement => new(statement.StatementId, null, null, null),
        CapabilityKey capability => new(null, capability.Level, capability.Capability, null),
        QuestionKey question => new(null, null, null, question.QuestionId),
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };
}

/// <param name="Capability">As the ladder calls it; null for a statement that holds across capabilities.</param>
/// <param name="Comment">Empty when there is none.</param>
/// <param name="Evidence">Only what the reader may read.</param>
/// <param name="Pins">The statements that it is pinned to.</param>
/// <param name="Words">What its author sends back with it to keep it as it is, or to change it and not what it is said of.</param>
internal sealed record RatingResponse(
    ItemKeyResponse Subject, string? Capability, RatedPointResponse Point, string Comment, IReadOnlyList<string> Evidence, IReadOnlyList<PinResponse> Pins, string Words)
{
    public static RatingResponse From(Rating rating) => new(
        ItemKeyResponse.From(rating.Key), rating.Capability, RatedPointResponse.From(rating.Point), rating.Comment.Value,
        [.. rating.Evidence.Select(id => id.Value)], [.. rating.Pins.Select(PinResponse.From)], rating.Words);
}

/// <param name="Order">From 1, the lowest, to <paramref name="Of"/>.</param>
/// <param name="IsDefault">Of the product's own scale, which shows in the reader's language.</param>
internal sealed record RatedPointResponse(string Name, int Order, int Of, bool IsDefault)
{
    public static RatedPointResponse From(RatedPoint point) => new(point.Name, point.Order, point.Of, point.IsDefault);
}

/// <param name="Hash">Of the words that were seen.</param>
internal sealed record PinResponse(string Statement, string Hash)
{
    public static PinResponse From(PinnedStatement pin) => new(pin.StatementId, pin.TextHash);
}

/// <param name="Words">What its author sends back with it.</param>
internal sealed record AnswerResponse(string Question, string Text, PinResponse Pin, string Words)
{
    public static AnswerResponse From(GuideAnswer answer) => new(answer.Pins[0].StatementId, answer.Text.Value, PinResponse.From(answer.Pins[0]), answer.Words);
}
