namespace LadderTeams.Core.Ladders;

/// <summary>Guidance for the way from one level to another. A part that the source lacks is null or empty.</summary>
public sealed record Transition(string From, string To, SourceSpan Source)
{
    public Passage? Purpose { get; init; }

    public Passage? Format { get; init; }

    public Passage? UseCase { get; init; }

    public Passage? CoreProblem { get; init; }

    /// <summary>The change of mind in one sentence.</summary>
    public Passage? Statement { get; init; }

    public IReadOnlyList<Shift> Shifts { get; init; } = [];

    public IReadOnlyList<Behaviour> Behaviours { get; init; } = [];

    public IReadOnlyList<ClarifiedExpectation> Clarified { get; init; } = [];

    public IReadOnlyList<TransitionAntiPattern> AntiPatterns { get; init; } = [];

    public WorkedExample? Example { get; init; }

    public IReadOnlyList<Passage> Usage { get; init; } = [];

    /// <summary>Expectations of the target level that the guide takes as given.</summary>
    public IReadOnlyList<Passage> Core { get; init; } = [];

    /// <summary>Remarks beside the steps and lists, in the source's order.</summary>
    public IReadOnlyList<Passage> Notes { get; init; } = [];
}

/// <summary>What a person at the lower level does, and at the higher one.</summary>
public sealed record Shift(Passage From, Passage To);

/// <summary>Something that people at the target level do. <paramref name="Loop"/> is a drawn cycle of steps, null when there is none.</summary>
public sealed record Behaviour(string Name, IReadOnlyList<Passage> Does, IReadOnlyList<Question> Questions, Passage? Loop);

public sealed record ClarifiedExpectation(string Name, IReadOnlyList<Passage> Points, IReadOnlyList<Question> Questions);

public sealed record TransitionAntiPattern(string Name, IReadOnlyList<Passage> Points);

public sealed record WorkedExample(Passage? Situation, IReadOnlyList<Passage> Steps, Passage? Why);
