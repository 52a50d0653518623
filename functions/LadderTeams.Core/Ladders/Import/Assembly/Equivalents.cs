using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>Finds the levels on other tracks that a level's text calls equal to it.</summary>
internal static partial class Equivalents
{
    private const int LongestSentence = 240;

    public static IReadOnlyList<string> Of(LevelDraft draft, LevelRegistry registry)
    {
        var codes = new List<string>();
        foreach (var text in draft.Facts.Select(fact => fact.Whole.Value).Where(text => text.Length <= LongestSentence))
        {
            if (!text.Contains("equ", StringComparison.OrdinalIgnoreCase) && !text.Contains("parallel", StringComparison.OrdinalIgnoreCase)) { continue; }

            foreach (Match match in Phrase().Matches(text))
            {
                if (LevelNames.Parse(match.Groups["name"].Value.Trim()) is { } name && registry.Find(name) is { } other && other != draft && !codes.Contains(other.Key)) { codes.Add(other.Key); }
            }
        }

        return codes;
    }

    [GeneratedRegex(@"\b(?:equivalent|equals?|equal|parallel)\b(?: (?:to|of|with|level|track|role|is|:))*\s*(?:an?\s|the\s)?(?<name>[\w-]+(?:\s\(?\w+\)?){0,4}?)(?=[.,;:)]|$|\s(?:on|in|for|and|but)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Phrase();
}
