using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Search;

/// <summary>What a search found.</summary>
/// <param name="Total">Of all pages.</param>
/// <param name="Hits">Best first; of two that are equally good, the one that the ladder says first.</param>
/// <param name="Levels">How many results each level would have without the query's own level filter, in the ladder's order.</param>
/// <param name="Capabilities">The same by capability, without the query's own capability filter.</param>
/// <param name="Corrections">The words that were searched for instead of those in the query.</param>
public sealed record SearchPage(
    int Total,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyList<FacetCount> Levels,
    IReadOnlyList<FacetCount> Capabilities,
    IReadOnlyList<Correction> Corrections)
{
    public static SearchPage Empty { get; } = new(0, [], [], [], []);
}

/// <summary>A statement that was found.</summary>
/// <param name="Level">Null when it is said of everyone.</param>
/// <param name="Capability">Null when it is said across capabilities.</param>
/// <param name="StatementId">Null for words without an identity of their own, such as a summary.</param>
/// <param name="Title">The name that the ladder gives the statement; null when it gives none.</param>
/// <param name="Highlights">The words of the text that were searched for, in order, none touching another.</param>
public sealed record SearchHit(
    string LadderId,
    Level? Level,
    string? Capability,
    StatementPart Part,
    string? StatementId,
    string? Title,
    string Text,
    IReadOnlyList<Highlight> Highlights,
    double Score)
{
    /// <summary>The guide that says it; null for what is said of a level or a capability.</summary>
    public Transition? Guide { get; init; }

    /// <summary>Among all that this version of the ladder says; from 0.</summary>
    public int Place { get; init; }
}

/// <summary>A part of a text: <c>text.Substring(Start, Length)</c>.</summary>
public readonly record struct Highlight(int Start, int Length);

/// <summary>How many results share a value.</summary>
public sealed record FacetCount(string Value, int Count);

/// <summary>A word of the query that the ladders do not use, and the one that they do.</summary>
public sealed record Correction(string From, string To);
