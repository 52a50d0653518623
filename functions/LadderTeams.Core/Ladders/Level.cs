namespace LadderTeams.Core.Ladders;

/// <summary>A step on a ladder and all that is said of it there, before inheritance.</summary>
/// <param name="Code">Unique in the ladder; the title where the ladder gives its levels no codes.</param>
/// <param name="Title">Null when the ladder gives the level a code alone.</param>
/// <param name="Track">Null when the ladder has no tracks.</param>
/// <param name="Order">Counts from 1, the most junior level of the track.</param>
public sealed record Level(string Code, string? Title, string? Track, int Order)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What the level is about, paragraph by paragraph.</summary>
    public IReadOnlyList<Passage> Summary { get; init; } = [];

    /// <summary>A quotation that paints the person; null when there is none.</summary>
    public Passage? Persona { get; init; }

    public IReadOnlyList<CapabilityAtLevel> Capabilities { get; init; } = [];

    /// <summary>What is asked for across all capabilities.</summary>
    public IReadOnlyList<Expectation> Expectations { get; init; } = [];

    public IReadOnlyList<Signal> Signals { get; init; } = [];

    public IReadOnlyList<Example> Examples { get; init; } = [];

    public ManagerGuidance Guidance { get; init; } = ManagerGuidance.None;

    public IReadOnlyList<Question> Questions { get; init; } = [];

    public IReadOnlyList<Inheritance> Extends { get; init; } = [];

    /// <summary>Codes of levels on other tracks that the ladder calls equal to this one.</summary>
    public IReadOnlyList<string> Equivalents { get; init; } = [];

    /// <summary>Values that the ladder attaches to the level and that ask for nothing: years, points, thresholds.</summary>
    public IReadOnlyList<LevelFact> Facts { get; init; } = [];

    /// <summary>The code and the title, or the one of them that there is.</summary>
    public string Name => Title is null || Title == Code ? Code : $"{Code} {Title}";
}

/// <summary>A value that a ladder attaches to a level; <see cref="Passage.Text"/> is the value as written.</summary>
public sealed record LevelFact(string Name, string Text, SourceSpan Source) : Passage(Text, Source);
