using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Assessments.Rounds.Answers;

/// <summary>What a round asks, of its own version of the ladder.</summary>
/// <param name="Points">The scale, lowest first.</param>
/// <param name="Capabilities">The current level's first, then the target level's.</param>
internal sealed record SheetResponse(
    string Ladder, int Version, IReadOnlyList<RatedPointResponse> Points, IReadOnlyList<SheetCapabilityResponse> Capabilities, IReadOnlyList<SheetQuestionResponse> Questions)
{
    public static SheetResponse From(RatingSheet sheet) => new(
        sheet.Ladder.LadderId, sheet.Ladder.Version,
        [.. sheet.Scale.Rated().Select(RatedPointResponse.From)],
        [.. sheet.Capabilities.Select(SheetCapabilityResponse.From)],
        [.. sheet.Questions.Select(SheetQuestionResponse.From)]);
}

/// <param name="Name">Null for what holds across capabilities, which is rated statement by statement alone.</param>
/// <param name="Statements">What can be rated by itself.</param>
/// <param name="Descriptors">What the points of the scale look like here.</param>
/// <param name="Words">What a rating of the whole sends back; null where there is nothing to rate as a whole.</param>
internal sealed record SheetCapabilityResponse(
    string Level, string? Name, IReadOnlyList<SheetStatementResponse> Statements, IReadOnlyList<SheetDescriptorResponse> Descriptors, string? Words)
{
    public static SheetCapabilityResponse From(RatableCapability capability) => new(
        capability.Level, capability.Name,
        [.. capability.Statements.OfType<Expectation>().Select(SheetStatementResponse.From)],
        [.. capability.Statements.OfType<Descriptor>().Select(said => new SheetDescriptorResponse(said.Id, said.Point, said.Text))],
        capability.Words);
}

/// <param name="Title">Null unless the ladder gives it a name of its own.</param>
/// <param name="Words">What a rating of it sends back.</param>
internal sealed record SheetStatementResponse(string Id, string? Title, string Text, string Words)
{
    public static SheetStatementResponse From(Expectation said) => new(said.Id, said.Title, said.Text, PinnedWords.Of([PinnedStatement.Of(said)]));
}

internal sealed record SheetDescriptorResponse(string Id, string Point, string Text);

/// <param name="Words">What an answer to it sends back.</param>
internal sealed record SheetQuestionResponse(string Id, string Text, string Words)
{
    public static SheetQuestionResponse From(Question question) => new(question.Id, question.Text, PinnedWords.Of([PinnedStatement.Of(question)]));
}
