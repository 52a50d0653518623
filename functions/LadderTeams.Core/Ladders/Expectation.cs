namespace LadderTeams.Core.Ladders;

/// <summary>How a ladder words what it asks for.</summary>
public enum ExpectationKind
{
    /// <summary>Prose that describes a person at the level.</summary>
    Narrative,

    /// <summary>Something that a person at the level does or answers for; also the kind of a plain bullet or table cell.</summary>
    Responsibility,

    /// <summary>Something that a person at the level brings: a skill, a quality, a reputation.</summary>
    ShouldHave,

    /// <summary>Something that is expected of a person at the level, by the ladder's own word.</summary>
    ExpectedTo,

    /// <summary>What others say about a person who does well at the level.</summary>
    Trait,
}

/// <summary>Something that a level asks for.</summary>
public sealed record Expectation(string Id, ExpectationKind Kind, string Text, SourceSpan Source) : Statement(Id, Text, Source)
{
    /// <summary>Null unless the ladder gives the expectation a name of its own, as in <c>**Name**. Text</c>.</summary>
    public string? Title { get; init; }

    /// <summary>The sentences of <see cref="Passage.Text"/>, in order, so that a part of a long paragraph can be pointed at.</summary>
    public IReadOnlyList<SentenceAnchor> Sentences => SentenceAnchor.Of(Text);
}
