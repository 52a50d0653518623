using System.Buffers;

namespace LadderTeams.Core.Ladders;

/// <summary>A career ladder as its documents say it, with nothing repaired and nothing left out.</summary>
public sealed record Ladder(string Id)
{
    private static readonly SearchValues<char> AsciiLettersAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    private static readonly string[] LongPrefixes = ["LEVEL", "LVL"];

    /// <summary>The documents' own title; null when they have none.</summary>
    public string? Title { get; init; }

    /// <summary>In the order in which the ladder names them.</summary>
    public IReadOnlyList<string> Tracks { get; init; } = [];

    /// <summary>Track by track, the most junior level first.</summary>
    public IReadOnlyList<Level> Levels { get; init; } = [];

    /// <summary>Every capability of any level, in the order in which the ladder names them.</summary>
    public IReadOnlyList<Capability> Capabilities { get; init; } = [];

    /// <summary>Null when the ladder has no rubric.</summary>
    public RatingScale? RatingScale { get; init; }

    /// <summary>What the ladder asks of everyone, whatever the level; its code is empty.</summary>
    public Level? Everyone { get; init; }

    /// <summary>What the documents say of the ladder as a whole: introductions, principles, how promotions work.</summary>
    public IReadOnlyList<AboutPassage> About { get; init; } = [];

    public IReadOnlyList<Transition> Transitions { get; init; } = [];

    /// <summary>Words that were read as structure: headings, column heads, lead-ins.</summary>
    public IReadOnlyList<Passage> Labels { get; init; } = [];

    /// <summary>What no rule claims, in its place.</summary>
    public IReadOnlyList<ResidualBlock> Residual { get; init; } = [];

    /// <summary>The targets of links in the text.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Of all files together.</summary>
    public Coverage Coverage { get; init; } = new(0, 0, 0, 0);

    /// <summary>How much of each file is understood; a file that could not be read is not among them.</summary>
    public IReadOnlyList<FileCoverage> Files { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The level of that code, title or other name, whatever its case and spaces; null when there is none.</summary>
    public Level? FindLevel(string name)
    {
        var key = KeyOf(name);
        return key.Length == 0 ? null
            : Levels.FirstOrDefault(level => KeyOf(level.Code) == key)
            ?? Levels.FirstOrDefault(level => KeyOf(level.Title) == key || KeyOf(level.Name) == key)
            ?? Levels.FirstOrDefault(level => level.Aliases.Any(alias => KeyOf(alias) == key));
    }

    /// <summary><c>Level 3</c>, <c>Lvl 3</c> and <c>L3</c> are one name.</summary>
    private static string KeyOf(string? name)
    {
        var key = (IsPlain(name) ? name ?? "" : string.Concat(name!.Where(char.IsLetterOrDigit))).ToUpperInvariant();
        foreach (var prefix in LongPrefixes)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal) && key.Length > prefix.Length && char.IsDigit(key[prefix.Length])) { return string.Concat("L", key.AsSpan(prefix.Length)); }
        }

        return key;
    }

    /// <summary>As codes are, which every request for a level is looked up by.</summary>
    private static bool IsPlain(ReadOnlySpan<char> name) => !name.ContainsAnyExcept(AsciiLettersAndDigits);
}

/// <summary>Words about the ladder. <paramref name="Heading"/> is the nearest heading above; null when there is none.</summary>
public sealed record AboutPassage(string? Heading, string Text, SourceSpan Source) : Passage(Text, Source);

/// <summary>A piece of a source that was kept and not understood. <paramref name="Reason"/> is a stable code.</summary>
public sealed record ResidualBlock(string Text, SourceSpan Source, string Reason) : Passage(Text, Source);

/// <summary>A link in a passage: its words and where it leads.</summary>
public sealed record Link(string Text, string Url, SourceSpan Source) : Passage(Text, Source);

/// <summary>
/// How much of the sources is understood, in characters that are neither white space nor markup:
/// <c>Characters = Typed + Residual + Lost</c>. Labels count as typed. <paramref name="Lost"/> is 0 for every input.
/// </summary>
public sealed record Coverage(int Characters, int Typed, int Residual, int Lost)
{
    /// <summary>From 0 to 1; 1 for an empty source.</summary>
    public double TypedShare => Characters == 0 ? 1 : (double)Typed / Characters;

    public static Coverage operator +(Coverage left, Coverage right) => new(
        left.Characters + right.Characters, left.Typed + right.Typed, left.Residual + right.Residual, left.Lost + right.Lost);
}

/// <param name="Name">As the file was handed in.</param>
public sealed record FileCoverage(string Name, Coverage Coverage);
