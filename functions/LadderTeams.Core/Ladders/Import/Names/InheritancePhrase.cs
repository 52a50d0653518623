using System.Buffers;
using System.Text.RegularExpressions;

namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>Reads "Same as L3 and…", "All of the above", "expectations add to those of earlier levels" and their like.</summary>
internal static partial class InheritancePhrase
{
    private const int LongestPhrase = 260;

    /// <param name="Bases">As written; empty stands for all earlier levels.</param>
    internal sealed record Found(InheritanceMode Mode, IReadOnlyList<string> Bases);

    /// <summary>Null when the text does not say that one level builds on another.</summary>
    public static Found? In(string text)
    {
        if (text.Length > LongestPhrase || !text.AsSpan().ContainsAny(Hints)) { return null; }

        if (SpeaksOfLevels(text)) { return new(InheritanceMode.Cumulative, []); }

        if (!Opening.IsOneOf(text, Openings) || SameAs().Match(text) is not { Success: true } same) { return null; }

        var bases = BaseNames(same.Groups["base"].Value);
        if (bases.Count == 0) { return Previous().IsMatch(same.Groups["base"].Value) ? new(InheritanceMode.Extends, []) : null; }

        return new(same.Groups["except"].Success ? InheritanceMode.SameExcept : InheritanceMode.Extends, bases);
    }

    /// <summary>Says that everything on the page is so, not one level alone.</summary>
    public static bool IsCumulative(string text) => text.AsSpan().ContainsAny(Hints) && SpeaksOfLevels(text);

    private static bool SpeaksOfLevels(string text) => text.AsSpan().ContainsAny(Subjects) && Cumulative().IsMatch(text);

    private static readonly string[] Openings = ["the same", "same", "all", "everything", "in addition", "build", "inherit", "include", "meet"];

    private static readonly SearchValues<string> Subjects = SearchValues.Create(
        ["level", "expectation", "competenc", "responsib", "requirement", "criteria", "skill", "mastery", "cumulative"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["same as", "all of", "everything", "addition to", "builds on", "build on", "cumulative", "add to", "plus", "all the", "inherit", "earlier levels", "previous level", "all prior", "preceding"], StringComparison.OrdinalIgnoreCase);

    private static List<string> BaseNames(string list)
    {
        var names = new List<string>();
        foreach (var part in Separators().Split(list))
        {
            var name = part.Trim(' ', '.', '…', ':', '*', '_', '\'', '’', '"');
            name = Possessive().Replace(name, "").Trim();
            if (name.Length > 0 && (LevelNameParser.ParseWeak(name) is not null)) { names.Add(name); }
        }

        return names;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^\W*(?:(?:the )?same (?:expectations )?as|all (?:of(?: the)?|(?:of )?(?:the )?(?:expectations|requirements|responsibilities|skills|competencies|things|items) (?:of|for|from|in|at))|everything (?:in|from|at|of|that an?|an?|for)?|in addition to|builds? (?:up)?on|inherits? (?:all )?(?:from|of)?|includes? (?:all of|everything (?:in|from))|meets? all (?:the )?(?:expectations|requirements) (?:of|for))\s+(?<base>.{1,80}?)(?:\s*[,;:.…*_]*\s*(?:(?<except>\bexcept\b|\bwithout\b|\bbut not\b)|\b(?:and|plus|but|also|as well|with|with the following)\b[\s,]*(?:also|additionally|more|the following)?[\s.…:,*_]*$|\+|[:….*_]+$|$|\bexpectations\b|\brequirements\b|\bresponsibilities\b|\bskills\b|,\s*(?:and|plus|but)\b))", Options)]
    private static partial Regex SameAs();

    [GeneratedRegex(@"\b(?:expectations|levels?|competenc(?:y|ies)|responsibilities|requirements|criteria|skills|each level|mastery)\b.{0,60}\b(?:add to|are cumulative|is cumulative|build (?:up)?on|builds (?:up)?on|stack on|in addition to|on top of|include[s]?)\b.{0,40}(?:earlier|previous|prior|preceding|lower|below|before|each other|one before|cumulative)|\b(?:is|are) cumulative\b|\bcumulative(?:ly)?\b.{0,60}\b(?:levels?|expectations)\b|\b(?:each|every) (?:successive |subsequent )?level (?:builds (?:up)?on|includes|adds to|assumes|inherits)\b|\bexpectations add to those of\b", Options)]
    private static partial Regex Cumulative();

    [GeneratedRegex(@"\b(?:previous|prior|earlier|preceding|lower|above|below)\b", Options)]
    private static partial Regex Previous();

    [GeneratedRegex(@"\s*(?:,|;|\band\b|&|\+)\s*", Options)]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?:['’]s?)$|^(?:an?|the)\s+|\s+(?:level|expectations|role|also|but|above)$", Options)]
    private static partial Regex Possessive();
}
