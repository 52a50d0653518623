using System.Buffers;
using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>Reads a heading that leads from one level to another: <c>L4 to L5 …</c>, <c>From Senior to Staff</c>, <c>L4 → L5</c>.</summary>
internal static partial class TransitionTitle
{
    private const int LongestTitle = 120;

    private static readonly SearchValues<string> Arrows = SearchValues.Create(["to ", "→", "->", "=>", "⇒"], StringComparison.OrdinalIgnoreCase);
    private static readonly BoundedCache<(string From, string To)?> Known = new(OfAnew);

    public static (string From, string To)? Of(string heading) =>
        heading.Length > LongestTitle || !heading.AsSpan().ContainsAny(Arrows) ? null : Known.Of(heading);

    private static (string From, string To)? OfAnew(string heading)
    {

        var words = NameWords.WithoutOrnament(heading);
        var match = Title().Match(words);
        if (!match.Success) { return null; }

        var from = match.Groups["from"].Value.Trim();
        return Leading(match.Groups["to"].Value.Trim()) is { } to && LevelNameParser.ParseWeak(from) is not null ? (from, to) : null;
    }

    /// <summary>The longest run of words at the start that names a level.</summary>
    private static string? Leading(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0 && LevelNameParser.Parse(words[0].TrimEnd(':', ',', '.')) is { Code: { } code }) { return code; }

        for (var count = Math.Min(words.Length, 5); count > 0; count--)
        {
            var name = string.Join(' ', words[..count]).TrimEnd(':', ',', '-', '–', '—', '.');
            if (LevelNameParser.ParseWeak(name) is not null && !NameWords.IsRange(name)) { return name; }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:(?:moving|growing|going|getting|transition(?:ing)?|promotion|progress(?:ing|ion)?|path|step|guide|guidance|the (?:step|path|way|transition))\b.{0,20}?\s)?(?:from\s+)?(?<from>[\w.+-]+(?:\s[\w.+&-]+){0,4}?)\s*(?:\bto\b|→|->|=>|⇒)\s*(?<to>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
