using System.Buffers;
using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>Finds the levels on other tracks that a level's text calls equal to it.</summary>
internal static partial class Equivalents
{
    private const int LongestSentence = 240;

    /// <summary>The phrase holds one of these.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(["equivalent", "equal", "parallel"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Of(LevelDraft draft, LevelRegistry registry)
    {
        var codes = new List<string>();
        foreach (var fact in draft.Facts)
        {
            var text = fact.Whole.Value;
            if (text.Length > LongestSentence || !text.AsSpan().ContainsAny(Hints)) { continue; }

            foreach (Match match in Phrase().Matches(text))
            {
                if (LevelNameParser.Parse(match.Groups["name"].Value.Trim()) is { } name && registry.Find(name) is { } other && other != draft && !codes.Contains(other.Key)) { codes.Add(other.Key); }
            }
        }

        return codes;
    }

    [GeneratedRegex(@"\b(?:equivalent|equals?|equal|parallel)\b(?: (?:to|of|with|level|track|role|is|:))*\s*(?:an?\s|the\s)?(?<name>[\w-]+(?:\s\(?\w+\)?){0,4}?)(?=[.,;:)]|$|\s(?:on|in|for|and|but)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Phrase();
}
