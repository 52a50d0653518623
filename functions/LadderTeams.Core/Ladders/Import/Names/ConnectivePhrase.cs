using System.Text.RegularExpressions;

namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>A sentence that only points at what follows, and asks for nothing.</summary>
internal static partial class ConnectivePhrase
{
    private const int LongestPhrase = 220;

    private static readonly string[] Openings =
        ["the", "see the", "following", "next", "section", "table", "list", "rubric", "matrix", "capabilities", "details", "below", "here", "for", "more"];

    public static bool Is(string text) => text.Length <= LongestPhrase && Opening.IsOneOf(text, Openings) && Points().IsMatch(text);

    /// <summary>A last sentence before headings that leads over to them.</summary>
    public static bool LeadsOver(string text) => text.Length <= LongestPhrase && (Is(text) || Leads().IsMatch(text));

    [GeneratedRegex(@"\b(?:(?:set out|described|listed|given|explained|detailed|found|stands?|comes?|follows?|is|are) (?:in detail |further )?below|below (?:takes?|sets?|describes?|gives?|goes?|lists?|explains?)|(?:the )?rest (?:as|of this|is|describes|says)|(?:one|each|every) capability (?:at a time|in turn|below)|each of (?:the|these) (?:sections|capabilities)|(?:following|next) (?:sections?|pages?|headings|capabilities|parts)|next comes? the (?:\w+ )?(?:sections?|headings|capabilities|parts))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Leads();

    [GeneratedRegex(@"^(?:the|see the)?\s*(?:following|next) (?:sections?|table|list|pages?|chapters?|points|rubric|matrix|descriptions?|paragraphs?|capabilities)\b[^.]*[.:]?$|^(?:the )?(?:sections?|table|list|rubric|matrix|capabilities|details) (?:below|that follows?|which follows?)\b[^.]*[.:]?$|^(?:below|here) (?:is|are)\b[^.]*[.:]?$|^(?:for )?more (?:details?|information)\b[^.]*\b(?:below|following|see)\b[^.]*[.:]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Points();
}
