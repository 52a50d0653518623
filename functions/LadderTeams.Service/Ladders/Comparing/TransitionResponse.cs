using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Ladders.Comparing;

/// <summary>Guidance for the way from one level to another. A part that the guide lacks is null or empty.</summary>
/// <param name="Statement">The change of mind in one sentence.</param>
/// <param name="Core">Expectations of the target level that the guide takes as given.</param>
internal sealed record TransitionResponse(
    string From,
    string To,
    string? Purpose,
    string? Format,
    string? UseCase,
    string? CoreProblem,
    string? Statement,
    IReadOnlyList<ShiftResponse> Shifts,
    IReadOnlyList<BehaviourResponse> Behaviours,
    IReadOnlyList<ClarifiedResponse> Clarified,
    IReadOnlyList<AntiPatternResponse> AntiPatterns,
    WorkedExampleResponse? Example,
    IReadOnlyList<string> Usage,
    IReadOnlyList<string> Core,
    IReadOnlyList<string> Notes)
{
    public static TransitionResponse? Of(Transition? guide) => guide is null ? null : new(
        guide.From,
        guide.To,
        guide.Purpose?.Text,
        guide.Format?.Text,
        guide.UseCase?.Text,
        guide.CoreProblem?.Text,
        guide.Statement?.Text,
        [.. guide.Shifts.Select(shift => new ShiftResponse(shift.From.Text, shift.To.Text))],
        [.. guide.Behaviours.Select(BehaviourResponse.From)],
        [.. guide.Clarified.Select(ClarifiedResponse.From)],
        [.. guide.AntiPatterns.Select(pattern => new AntiPatternResponse(pattern.Name, pattern.Points.Texts()))],
        WorkedExampleResponse.From(guide.Example),
        guide.Usage.Texts(),
        guide.Core.Texts(),
        guide.Notes.Texts());
}

/// <summary>What a person at the lower level does, and at the higher one.</summary>
internal sealed record ShiftResponse(string From, string To);

/// <param name="Loop">A drawn cycle of steps, with its line breaks.</param>
internal sealed record BehaviourResponse(string Name, IReadOnlyList<string> Does, IReadOnlyList<GuideQuestion> Questions, string? Loop)
{
    public static BehaviourResponse From(Behaviour behaviour) =>
        new(behaviour.Name, behaviour.Does.Texts(), GuideQuestion.All(behaviour.Questions), behaviour.Loop?.Text);
}

internal sealed record ClarifiedResponse(string Name, IReadOnlyList<string> Points, IReadOnlyList<GuideQuestion> Questions)
{
    public static ClarifiedResponse From(ClarifiedExpectation clarified) =>
        new(clarified.Name, clarified.Points.Texts(), GuideQuestion.All(clarified.Questions));
}

internal sealed record AntiPatternResponse(string Name, IReadOnlyList<string> Points);

internal sealed record WorkedExampleResponse(string? Situation, IReadOnlyList<string> Steps, string? Why)
{
    public static WorkedExampleResponse? From(WorkedExample? example) =>
        example is null ? null : new(example.Situation?.Text, example.Steps.Texts(), example.Why?.Text);
}

internal sealed record GuideQuestion(string Id, string Text)
{
    public static IReadOnlyList<GuideQuestion> All(IEnumerable<Question> questions) =>
        [.. questions.Select(question => new GuideQuestion(question.Id, question.Text))];
}
