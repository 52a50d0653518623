using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace LadderTeams.Core.Tests.Ladders.Import.Lossless;

/// <summary>Takes texts apart into words, runs of letters and digits with their accents, in a way that owes nothing to the importer.</summary>
internal static partial class Words
{
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsOfWord(rune)) { word.Append(rune.ToString()); }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) { yield return word.ToString(); }
    }

    /// <summary>What a reader of the page may see of a Markdown source: all but ticks and tags that browsers know; entities as the letters they stand for.</summary>
    public static IEnumerable<string> SeenIn(string markdown) => Of(WebUtility.HtmlDecode(Tag().Replace(Tick().Replace(markdown, "$1"), " ")));

    /// <summary>The letters and digits alone, in order.</summary>
    public static string LettersOf(string text) => string.Concat(Of(text));

    public static Dictionary<string, int> Counted(IEnumerable<string> words) =>
        words.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    [GeneratedRegex(@"(?m)^([ >\t]*(?:[-*+]|\d+[.)]) )\[[ xX]\]")]
    private static partial Regex Tick();

    [GeneratedRegex(@"</?(?:table|thead|tbody|tr|td|th|ul|ol|li|p|br|hr|b|strong|i|em|s|u|del|ins|small|big|sub|mark|font|center|pre|q|dl|dt|dd|img|tfoot|caption|section|article|nav|blockquote|code|a|span|div|sup|details|summary|h[1-6]|html|head|body|title)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
