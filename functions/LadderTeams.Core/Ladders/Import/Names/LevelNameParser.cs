using System.Text.RegularExpressions;

namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>
/// Reads the name of a level: a code (<c>L4</c>, <c>IC 3</c>, <c>Level 2</c>), a title (<c>Senior Software Engineer</c>),
/// or both in any of the ways people write them. Words that merely speak of a level are not its name.
/// </summary>
internal static partial class LevelNameParser
{
    private const int LongestName = 90;
    private static readonly BoundedCache<LevelName?> Strong = new(ParseAnew);
    private static readonly BoundedCache<LevelName?> Weak = new(ParseWeakAnew);
    private const int LongestTitleWords = 8;

    /// <summary>Null when the text does not name one level beyond doubt.</summary>
    public static LevelName? Parse(string text) => text.Length is 0 or > LongestName ? null : Strong.Of(text);

    /// <summary>A name that counts as a level's only beside others of its kind: <c>Senior</c>, <c>3</c>, <c>Expert</c>.</summary>
    public static LevelName? ParseWeak(string text) => text.Length is 0 or > LongestName ? null : Weak.Of(text);

    private static LevelName? ParseAnew(string text)
    {
        var name = Clean(text);
        if (name.Length is 0 or > LongestName || NameWords.IsRange(name)) { return null; }

        var codes = Code().Matches(name);
        return codes.Count == 0 ? FromTitle(name) : FromCodes(name, codes);
    }

    private static LevelName? ParseWeakAnew(string text)
    {
        var name = Clean(text);
        if (name.Length is 0 or > LongestName || NameWords.IsRange(name)) { return null; }

        if (Parse(name) is { } strong) { return strong; }

        if (BareNumber().IsMatch(name) || AnyCode().IsMatch(name)) { return new(name, null); }

        return NameWords.IsRank(name) ? new(null, name) : null;
    }

    private static LevelName? FromTitle(string name)
    {
        var (title, aliases) = SplitAliases(name);
        return NameWords.IsTitle(title) ? new(null, title) { Aliases = aliases } : null;
    }

    private static LevelName? FromCodes(string name, MatchCollection codes)
    {
        if (codes.Count > 2 || (codes.Count == 2 && !IsBesideBracket(name, codes[1]) && !SameNumber(codes))) { return null; }

        var rest = name;
        for (var index = codes.Count - 1; index >= 0; index--) { rest = rest.Remove(codes[index].Index, codes[index].Length); }

        var isApart = IsApart(name, codes[0]) || (codes.Count == 2 && IsApart(name, codes[1]));
        rest = Trim(rest);
        if (rest.Length > 0 && !IsTitleBeside(rest, isApart)) { return null; }

        var code = codes.Count == 2 && codes[1].Length < codes[0].Length ? codes[1].Value : codes[0].Value;
        var aliases = codes.Select(match => match.Value).Where(value => value != code).ToList();
        var (title, others) = SplitAliases(rest);
        aliases.AddRange(others);
        return new(code.Trim(), title.Length == 0 ? null : title) { Aliases = aliases };
    }

    /// <summary>Beside a code that stands apart any short phrase is a title; else its words must be those of titles.</summary>
    private static bool IsTitleBeside(string rest, bool isApart) =>
        NameWords.IsTitle(rest) || NameWords.IsRank(rest)
        || (isApart && rest.Count(letter => letter == ' ') < LongestTitleWords && rest[^1] is not ('.' or '?' or ',') && !NameWords.SpeaksOfLevels(rest));

    private static bool IsApart(string name, Match code)
    {
        var before = name.AsSpan(0, code.Index).TrimEnd();
        var after = name.AsSpan(code.Index + code.Length).TrimStart();
        var startsApart = before.IsEmpty && !after.IsEmpty && IsSeparator(after[0]);
        var endsApart = after.Trim(")]").IsEmpty && !before.IsEmpty && (before[^1] is '(' or '[' || IsSeparator(before[^1]));
        return startsApart || endsApart;
    }

    private static bool IsSeparator(char letter) => letter is ':' or '-' or '–' or '—' or '|' or '/' or '.' or ',' or '(' or '·';

    private static bool IsBesideBracket(string name, Match code) => code.Index > 0 && name[code.Index - 1] is '(' or '[';

    private static bool SameNumber(MatchCollection codes) => NameWords.NumberOf(codes[0].Value) == NameWords.NumberOf(codes[1].Value);

    private static (string Title, string[] Aliases) SplitAliases(string title)
    {
        if (title.Contains('/', StringComparison.Ordinal) && Titles(title) is [var first, .. var others]) { return (first, others); }

        var open = title.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && title.EndsWith(')') ? (title[..open].TrimEnd(' ', '-', '–', ':'), [title[(open + 1)..^1].Trim()]) : (title, []);
    }

    /// <summary>
    /// <c>Team Lead / Senior Engineer</c>, also without spaces where each side is a whole title; empty for <c>Front-end/Back-end Engineer</c>,
    /// whose slash stands within one title.
    /// </summary>
    private static string[] Titles(string text)
    {
        var spaced = text.Split(" / ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (spaced.Length > 1) { return NameWords.IsTitle(spaced[0]) ? spaced : []; }

        var joined = text.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return joined.Length > 1 && Array.TrueForAll(joined, part => part.Contains(' ', StringComparison.Ordinal) && NameWords.IsTitle(part)) ? joined : [];
    }

    private static string Clean(string text) => NameWords.WithoutOrnament(text);

    private static string Trim(string text) =>
        Emptied().Replace(text, " ").Trim(' ', '-', '–', '—', ':', '|', '/', ',', '.', '·', '\t').Trim();

    [GeneratedRegex(@"(?<![\w.])(?:(?:L|IC|ICT|E|M|P|T|D|S|A|G|SE|SDE|SWE|SD|EM|TL|TPM|PM|PE|SRE|QE|DS|DE|TE|MGR|MG|ENG|B|C|K|N|R|X|Y|CL|JG)[ -]?\d{1,2}(?:\.\d)?[ab+]?|(?:Level|Lvl\.?|Grade|Band|Tier|Stage|Step|Stufe|Niveau|Nivel|Nível|Livello|Nivå|Уровень|Niv\.?)\s*-?\s*(?:\d{1,2}(?:\.\d)?|[IVX]{1,4}))(?![\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[A-Z]{1,4}[ -]?\d{1,3}(?:\.\d)?[a-z+]?$", RegexOptions.CultureInvariant)]
    private static partial Regex AnyCode();

    [GeneratedRegex(@"^(?:\d{1,2}|[IVX]{1,4}|T-?\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"\(\s*\)|\[\s*\]|\s{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Emptied();
}
