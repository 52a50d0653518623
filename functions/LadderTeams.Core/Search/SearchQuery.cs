namespace LadderTeams.Core.Search;

/// <summary>What to search for.</summary>
/// <param name="Text">
/// Words in any order. The last one may be unfinished. A word that names a level (<c>L4</c>, <c>senior</c>) asks for what
/// is said of that level, when other words are left to search for or when it is all there is.
/// </param>
public sealed record SearchQuery(string Text)
{
    /// <summary>Only this ladder; null for all of them.</summary>
    public string? LadderId { get; init; }

    /// <summary>Only levels of this code, title or alias; null for all. Case and spaces do not matter.</summary>
    public string? Level { get; init; }

    /// <summary>Only this capability; null for all. Case and spaces do not matter.</summary>
    public string? Capability { get; init; }

    public SearchedKind Kind { get; init; }

    /// <summary>How many of the best results to leave out; at least 0.</summary>
    public int Skip { get; init; }

    /// <summary>How many results to give at most; at least 0.</summary>
    public int Top { get; init; } = 20;
}

public enum SearchedKind
{
    Any,

    /// <summary>Questions that the ladder asks, of levels and in guides.</summary>
    Question,

    /// <summary>What a level expects; of a rubric what meets it, neither what is lacking nor what goes beyond.</summary>
    Expected,
}
