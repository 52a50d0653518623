using System.Text.RegularExpressions;

namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>A sentence that only points at what follows, and asks for nothing.</summary>
internal static partial class ConnectivePhrase
{
    private const int LongestPhrase = 220;

    public static bool Is(string text) => text.Length <= LongestPhrase && Points().IsMatch(text);

    [GeneratedRegex(@"^(?:the|see the)?\s*(?:following|next) (?:sections?|table|list|pages?|chapters?|points|rubric|matrix|descriptions?|paragraphs?|capabilities)\b[^.]*[.:]?$|^(?:the )?(?:sections?|table|list|rubric|matrix|capabilities|details) (?:below|that follows?|which follows?)\b[^.]*[.:]?$|^(?:below|here) (?:is|are)\b[^.]*[.:]?$|^(?:for )?more (?:details?|information)\b[^.]*\b(?:below|following|see)\b[^.]*[.:]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Points();
}
