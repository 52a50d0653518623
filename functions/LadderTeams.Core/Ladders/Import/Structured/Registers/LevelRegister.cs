using LadderTeams.Core.Ladders.Import.Structured.Keys;

namespace LadderTeams.Core.Ladders.Import.Structured.Registers;

/// <summary>The levels that the files of an import name, and the ids by which other places of these files mean them.</summary>
internal sealed class LevelRegister(Findings findings)
{
    private readonly Dictionary<(string? Track, string Name), LevelName?> known = [];
    private readonly Dictionary<(string? Track, string Name), LevelName?> numbered = [];
    private readonly HashSet<(string?, string?, string?)> listed = [];

    /// <summary>
    /// Level 2 of a capability means the ladder's L2, unless levels refer to capabilities by number: then a capability has
    /// steps of its own.
    /// </summary>
    public bool AreNumbersLevels { get; set; } = true;

    public void Add(LevelName level, IEnumerable<string> ids)
    {
        foreach (var id in ids.Append(level.Code).Append(level.Title).OfType<string>())
        {
            Know(known, level, Plain(id));
            if (level.Code == id && Digits(id) is { } number) { Know(numbered, level, number); }
        }
    }

    public bool Knows(string text) => known.ContainsKey((null, Plain(text)));

    /// <summary>The level that is meant, with all that is known of its name; a new name when none is known.</summary>
    public LevelName Resolve(string text, string? track)
    {
        var name = Plain(text);
        var level = Find(known, name, track) ?? (AreNumbersLevels ? Find(numbered, name, track) : null);
        return level ?? LevelNaming.NameOf(text) with { Track = track };
    }

    /// <summary>Adds a level to the findings unless it is there.</summary>
    public void List(SourceFile file, LevelName level, SourceText text)
    {
        if (listed.Add((level.Code, level.Title, level.Track))) { findings.Levels.Add((file, level, text)); }
    }

    /// <summary>A name that two levels share stands for neither, unless the track tells them apart.</summary>
    private static void Know(Dictionary<(string? Track, string Name), LevelName?> levels, LevelName level, string name)
    {
        levels[(level.Track, name)] = level;
        if (level.Track is null || levels.TryAdd((null, name), level)) { return; }

        if (levels[(null, name)] is { } other && other.Track != level.Track) { levels[(null, name)] = null; }
    }

    private static LevelName? Find(Dictionary<(string? Track, string Name), LevelName?> levels, string name, string? track) =>
        (track is null ? null : levels.GetValueOrDefault((track, name))) ?? levels.GetValueOrDefault((null, name));

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string? Digits(string code)
    {
        var digits = string.Concat(code.Where(char.IsDigit));
        return digits.Length > 0 && !code.Contains('.') ? digits : null;
    }
}
