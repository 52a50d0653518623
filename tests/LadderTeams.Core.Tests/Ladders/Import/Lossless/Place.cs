using System.Net;
using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import.Lossless;

/// <summary>Whether a passage's words stand in the range of the source that it names, in their order.</summary>
internal static partial class Place
{
    public static bool Holds(string text, Passage passage)
    {
        var (_, line, start, end) = passage.Source;
        if (start < 0 || end > text.Length || start > end || line != 1 + text.AsSpan(0, start).Count('\n')) { return false; }

        var range = text[start..end];
        var words = Words.LettersOf(passage is Link link ? link.Text : passage.Text);
        return IsWithin(words, Words.LettersOf(range)) || IsWithin(words, Words.LettersOf(WebUtility.HtmlDecode(range))) || IsWithin(words, Words.LettersOf(WebUtility.HtmlDecode(Entity().Replace(range, Closed))));
    }

    private static bool IsWithin(string part, string whole)
    {
        var at = 0;
        foreach (var letter in whole)
        {
            if (at < part.Length && part[at] == letter) { at++; }
        }

        return at == part.Length;
    }

    /// <summary>Browsers take many entities without their semicolon, also when letters follow.</summary>
    private static string Closed(Match entity)
    {
        var name = entity.Groups[1].Value;
        var length = name.Length;
        while (length > 1 && WebUtility.HtmlDecode($"&{name[..length]};").StartsWith('&')) { length--; }

        return $"&{name[..length]};{name[length..]}";
    }

    [GeneratedRegex("&(#?[A-Za-z0-9]+);?")]
    private static partial Regex Entity();
}
