namespace LadderTeams.Core.Ladders.Import;

/// <summary>Where a text belongs in the model.</summary>
internal enum Slot
{
    Summary,
    Persona,
    Narrative,
    Responsibility,
    ShouldHave,
    ExpectedTo,
    Trait,
    Descriptor,
    PositiveSignal,
    RedFlag,
    AntiPattern,
    Example,
    Question,
    GuidanceGoal,
    GuidanceApproach,
    GuidanceFocusArea,
    GuidanceMeasure,
    GuidancePitfall,
    CapabilityDescription,

    /// <summary>Said of the ladder as a whole, below the heading <see cref="Fact.Title"/>.</summary>
    About,

    /// <summary>A value that the ladder attaches to a level, named by <see cref="Fact.Title"/>.</summary>
    LevelFact,
}

/// <summary>
/// One thing that a document says, with its place in the model. Every reader and recogniser ends in facts; the assembler
/// makes the ladder of them.
/// </summary>
/// <param name="Level">Null when it is said of everyone.</param>
/// <param name="Capability">Null when it is said across capabilities.</param>
internal sealed record Fact(SourceFile File, Slot Slot, LevelName? Level, CapabilityName? Capability, SourceText Text)
{
    /// <summary>The name that the source gives the fact, as in <c>**Name**. Text</c>; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The text with its title; the same as <see cref="Text"/> when it has none.</summary>
    public SourceText Whole { get; init; } = Text;

    /// <summary>No heading says what kind of fact it is; the assembler may decide by what stands beside it.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>The point of the rating scale, for a descriptor.</summary>
    public string? Point { get; init; }

    /// <summary>The words to keep: a title that became no capability stays part of them.</summary>
    public SourceText Said => Title is null ? Text : Whole;

    public SourceSpan SpanOf(SourceText text) => File.Span(text.Start, text.End);
}

/// <summary>A capability as a document names it. <paramref name="Group"/> is null when nothing gathers it with others.</summary>
internal sealed record CapabilityName(string Name, string? Group = null)
{
    /// <summary>Names with the same key name one capability.</summary>
    public string Key { get; } = Assembly.LevelRegistry.TitleKey(Name);
}

/// <summary>"Same as L3 and…" and its like: <paramref name="Level"/> builds on <paramref name="Base"/>.</summary>
/// <param name="Base">As written; null stands for all the earlier levels of the track.</param>
internal sealed record InheritanceFact(SourceFile File, InheritanceMode Mode, LevelName Level, string? Base, SourceText Text);

/// <summary>A level as a document names it; either of the two may be null, not both.</summary>
/// <param name="Code">As written: <c>L4</c>, <c>IC 3</c>, <c>Level 2</c>.</param>
internal sealed record LevelName(string? Code, string? Title)
{
    /// <summary>Null when the document names no track for it.</summary>
    public string? Track { get; init; }

    /// <summary>Where the document says that the level stands among the others; null when it does not say.</summary>
    public double? Rank { get; init; }

    /// <summary>Other names that the document gives in the same breath.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}

/// <summary>All that the files of one import say, before they are put together.</summary>
internal sealed class Findings
{
    /// <summary>Scopes the ids of the statements.</summary>
    public string LadderId { get; init; } = "";

    public List<Fact> Facts { get; } = [];

    /// <summary>Every level that is named as a level, in order, also those of which nothing more is said.</summary>
    public List<(SourceFile File, LevelName Level, SourceText Text)> Levels { get; } = [];

    /// <summary>Every capability that is named as one, in order.</summary>
    public List<CapabilityName> Capabilities { get; } = [];

    public List<InheritanceFact> Inheritance { get; } = [];

    /// <summary>Files in which a sentence says that each level adds to the earlier ones.</summary>
    public List<(SourceFile File, SourceText Text)> CumulativeIn { get; } = [];

    /// <summary>Scale points in the order in which the source lists them.</summary>
    public List<(SourceFile File, string Point, SourceText Text)> ScalePoints { get; } = [];

    public List<Transition> Transitions { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];
}
