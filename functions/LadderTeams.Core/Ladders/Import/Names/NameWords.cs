using System.Globalization;
using System.Text.RegularExpressions;

namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>The words that titles, ranks and ranges of levels are made of.</summary>
internal static partial class NameWords
{
    private const int LongestTitleWords = 7;

    /// <summary>Words that say how far somebody is; from junior to senior.</summary>
    private static readonly string[] Ranks =
    [
        "intern", "apprentice", "graduate", "entry", "novice", "beginner", "débutant", "estagiário", "trainee", "associate", "junior", "júnior", "jr", "basic", "foundation",
        "mid", "middle", "midlevel", "intermediate", "intermédiaire", "intermedio", "pleno", "confirmé", "medior", "regular", "journeyman", "experienced", "competent", "advanced", "proficient",
        "senior", "sr", "sénior", "sênior", "lead", "leading", "expert", "especialista", "spezialist", "staff", "principal", "master", "distinguished", "fellow", "chief",
    ];

    private static readonly HashSet<string> RankWords = new(Ranks, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "engineer", "engineers", "developer", "developers", "programmer", "programmers", "manager", "managers", "director", "directors", "architect", "architects",
        "designer", "scientist", "analyst", "administrator", "consultant", "specialist", "technologist", "tester", "coder", "fellow",
        "vp", "svp", "evp", "president", "cto", "ceo", "intern", "apprentice", "technician", "sre", "dev", "contributor", "researcher", "owner", "writer", "swe", "em", "entwickler", "entwicklerin",
        "ingenieur", "développeur", "developpeur", "desenvolvedor", "desarrollador", "ingeniero", "engenheiro", "lead", "leader", "head", "master",
    };

    /// <summary>Words that may stand in a title beside a rank and a noun.</summary>
    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        "software", "engineering", "backend", "back", "frontend", "front", "end", "fullstack", "full", "stack", "full-stack", "front-end", "back-end", "web", "mobile", "ios", "android", "data",
        "machine", "learning", "ml", "ai", "platform", "infrastructure", "site", "reliability", "systems", "system", "security", "cloud", "devops", "qa", "quality", "assurance", "test",
        "automation", "product", "technical", "tech", "program", "project", "research", "design", "ux", "ui", "support", "solutions", "solution", "application", "applications", "network",
        "embedded", "hardware", "firmware", "database", "business", "intelligence", "delivery", "release", "build", "development", "developer", "technology", "team", "group", "people",
        "level", "niveau", "nível", "nivel", "de", "do", "da", "vice", "executive", "of", "the", "and", "&", "in", "individual", "customer", "core", "game", "hub", "chapter", "practice", "domain", "direction", "unit", "department", "operations", "office", "section",
    };

    private static readonly BoundedCache<int> Seniorities = new(SeniorityOfAnew);
    private static readonly BoundedCache<bool> Management = new(title => Word().Matches(title).Any(word => ManagerRank(word.Value) > 0));
    private static readonly BoundedCache<double?> Numbers = new(NumberOfAnew);

    /// <summary>Where a rank stands from junior (low) to senior (high); -1 when the text names none.</summary>
    public static int SeniorityOf(string title) => Seniorities.Of(title);

    private static int SeniorityOfAnew(string title)
    {
        var (seniority, isManager) = (-1, false);
        foreach (Match word in Word().Matches(title))
        {
            seniority = Math.Max(seniority, Array.FindIndex(Ranks, rank => rank.Equals(word.Value, StringComparison.OrdinalIgnoreCase)));
            isManager |= ManagerRank(word.Value) > 0;
        }

        if (isManager) { return 100 + Word().Matches(title).Max(word => ManagerRank(word.Value)) * 10 + Math.Max(0, seniority / 5); }

        return seniority < 0 && Word().Matches(title).Any(word => Nouns.Contains(word.Value)) ? Array.IndexOf(Ranks, "mid") : seniority;
    }

    public static bool IsBeginner(string title) => SeniorityOf(title) is >= 0 and var rank && rank <= Array.IndexOf(Ranks, "beginner");

    public static bool IsManagement(string title) => Management.Of(title);

    /// <summary><c>Senior Software Engineer II</c>: nothing but ranks, fields and a noun.</summary>
    public static bool IsTitle(string text)
    {
        var words = Words(text);
        if (words.Count is 0 or > LongestTitleWords) { return false; }

        var last = words.FindLastIndex(word => !IsNumeral(word));
        if (last < 0) { return false; }

        var hasNoun = Nouns.Contains(words[last]) || words.Exists(word => Nouns.Contains(word) && word is not ("lead" or "Lead"));
        return hasNoun && words.TrueForAll(word => RankWords.Contains(word) || Nouns.Contains(word) || Fields.Contains(word) || IsNumeral(word))
            && (words.Count > 1 || !words[0].Equals("lead", StringComparison.OrdinalIgnoreCase)) && !IsPluralTopic(words);
    }

    /// <summary><c>Mid-level</c>, <c>Senior II</c>: a rank with no noun.</summary>
    public static bool IsRank(string text)
    {
        var words = Words(text);
        return words.Count is > 0 and <= 4 && words.Exists(RankWords.Contains)
            && words.TrueForAll(word => RankWords.Contains(word) || IsNumeral(word) || Fields.Contains(word));
    }

    /// <summary><c>Engineering</c>, <c>Product Design</c>: a field of work and no rank in it.</summary>
    public static bool IsField(string text) => Words(text) is { Count: > 0 and <= 4 } words && words.TrueForAll(word => Fields.Contains(word) || Nouns.Contains(word));

    /// <summary><c>L1 - L3</c>, <c>L4 to L5</c>: more than one level.</summary>
    public static bool IsRange(string text) => Range().IsMatch(text);

    /// <summary>Says something about levels rather than naming one.</summary>
    public static bool SpeaksOfLevels(string text) => Speaks().IsMatch(text);

    /// <summary>The number in a code, a Roman one too; null when there is none.</summary>
    public static double? NumberOf(string? text) => text is null ? null : Numbers.Of(text);

    private static double? NumberOfAnew(string text)
    {
        var digits = Digits().Match(text);
        if (digits.Success) { return double.Parse(string.Concat(digits.Value.Select(AsciiDigit)), CultureInfo.InvariantCulture); }

        var roman = Roman().Match(text);
        return roman.Success ? FromRoman(roman.Value) : null;
    }

    /// <summary>Without emoji, numbering in front, trailing colons and quotes; white space folded.</summary>
    public static string WithoutOrnament(string text)
    {
        if (IsPlain(text)) { return text; }

        var clean = Spaces().Replace(Ornament().Replace(text, " "), " ").Trim().Trim('"', '“', '”', '*', '_', '#', ':', '-', '–', '—', '|').Trim();
        return Numbering().Replace(clean, "").Trim();
    }

    /// <summary>From letter to letter nothing but ASCII and single spaces, as most names are.</summary>
    private static bool IsPlain(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetterOrDigit(text[^1])
        && !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal);

    private static List<string> Words(string text) =>
        [.. Camel().Replace(text, " ").Split([' ', '\t', '-', '/', ',', '(', ')', '\u00A0', ':'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', '*', '_', '’', '\''))];

    private static bool IsNumeral(string word) => Numeral().IsMatch(word);

    private static bool IsPluralTopic(List<string> words) => words.Count == 1 && words[0].EndsWith('s') && words[0].Length > 3;

    private static int ManagerRank(string word) => word.ToUpperInvariant() switch
    {
        "MANAGER" or "MANAGERS" or "EM" => 1,
        "HEAD" or "DIRECTOR" or "DIRECTORS" => 2,
        "VP" or "VICE" or "SVP" => 3,
        "CTO" or "PRESIDENT" => 4,
        _ => 0,
    };

    /// <summary>Digits of every script are numbers in names: <c>L٤</c> is <c>L4</c>.</summary>
    private static char AsciiDigit(char letter) => char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter;

    private static double FromRoman(string roman)
    {
        var (total, last) = (0, 0);
        for (var index = roman.Length - 1; index >= 0; index--)
        {
            var value = roman[index] switch { 'I' => 1, 'V' => 5, _ => 10 };
            total += value < last ? -value : value;
            last = value;
        }

        return total;
    }

    [GeneratedRegex(@"(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Camel();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:[IVX]{1,4}|\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();

    [GeneratedRegex(@"\d{1,3}(?:\.\d)?", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b[IVX]{1,4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(@"(?:[A-Z]{1,3}\s?\d{1,2}|level \d|\d)\s*(?:-|–|—|to|→|->|=>|through|until|bis|à|and|&)\s*(?:[A-Z]{1,3}\s?\d{1,2}\b|level \d|\d{1,2}\b(?! \w))|(?:^|\s)from .+ to ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:expectations?|examples?|overview of|levels|is|are|do|does|what|how|why|behaviou?rs?|guide|managing|questions?|ownership|checklist)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Speaks();

    [GeneratedRegex(@"(?:\d\uFE0F?\u20E3|[\p{So}\p{Cs}\u200D\uFE0F\u20E3]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Ornament();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2})*[.)]\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}
