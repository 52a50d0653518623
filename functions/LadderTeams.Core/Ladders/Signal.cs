namespace LadderTeams.Core.Ladders;

public enum SignalKind
{
    /// <summary>Shows that the level is met.</summary>
    Positive,

    /// <summary>Shows that something is going wrong.</summary>
    RedFlag,

    /// <summary>A trap that people at the level tend to fall into.</summary>
    AntiPattern,
}

/// <summary>Something to watch for. <paramref name="Title"/> is null when the ladder gives it no name.</summary>
public sealed record Signal(string Id, SignalKind Kind, string? Title, string Text, SourceSpan Source) : Statement(Id, Text, Source);

/// <summary>An illustration of what a level looks like in practice.</summary>
public sealed record Example(string Id, string Text, SourceSpan Source) : Statement(Id, Text, Source);

/// <summary>A question to ask oneself or each other.</summary>
public sealed record Question(string Id, string Text, SourceSpan Source) : Statement(Id, Text, Source);
