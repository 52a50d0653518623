using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.CommandLine.Reading;

/// <summary>A transition guide as the command line prints it.</summary>
internal sealed record TransitionJson(string From, string To)
{
    public string? Purpose { get; init; }

    public string? Format { get; init; }

    public string? UseCase { get; init; }

    public string? CoreProblem { get; init; }

    public string? Statement { get; init; }

    public IReadOnlyList<ShiftJson> Shifts { get; init; } = [];

    public IReadOnlyList<BehaviourJson> Behaviours { get; init; } = [];

    public IReadOnlyList<ClarifiedJson> Clarified { get; init; } = [];

    public IReadOnlyList<NamedPointsJson> AntiPatterns { get; init; } = [];

    public WorkedExampleJson? Example { get; init; }

    public IReadOnlyList<string> Usage { get; init; } = [];

    public IReadOnlyList<string> Core { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    public static TransitionJson Of(Transition guide) => new(guide.From, guide.To)
    {
        Purpose = guide.Purpose?.Text,
        Format = guide.Format?.Text,
        UseCase = guide.UseCase?.Text,
        CoreProblem = guide.CoreProblem?.Text,
        Statement = guide.Statement?.Text,
        Shifts = [.. guide.Shifts.Select(shift => new ShiftJson(shift.From.Text, shift.To.Text))],
        Behaviours = [.. guide.Behaviours.Select(behaviour => new BehaviourJson(behaviour.Name, Names.Texts(behaviour.Does), Names.Texts(behaviour.Questions), behaviour.Loop?.Text))],
        Clarified = [.. guide.Clarified.Select(part => new ClarifiedJson(part.Name, Names.Texts(part.Points), Names.Texts(part.Questions)))],
        AntiPatterns = [.. guide.AntiPatterns.Select(part => new NamedPointsJson(part.Name, Names.Texts(part.Points)))],
        Example = guide.Example is { } example ? new(example.Situation?.Text, Names.Texts(example.Steps), example.Why?.Text) : null,
        Usage = Names.Texts(guide.Usage),
        Core = Names.Texts(guide.Core),
        Notes = Names.Texts(guide.Notes),
    };
}

internal sealed record ShiftJson(string From, string To);

internal sealed record BehaviourJson(string Name, IReadOnlyList<string> Does, IReadOnlyList<string> Questions, string? Loop);

internal sealed record ClarifiedJson(string Name, IReadOnlyList<string> Points, IReadOnlyList<string> Questions);

internal sealed record NamedPointsJson(string Name, IReadOnlyList<string> Points);

internal sealed record WorkedExampleJson(string? Situation, IReadOnlyList<string> Steps, string? Why);
