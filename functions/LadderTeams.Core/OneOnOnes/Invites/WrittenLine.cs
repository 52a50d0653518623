using System.Globalization;
using System.Text;

namespace LadderTeams.Core.OneOnOnes.Invites;

/// <summary>
/// One line of text by what a reader sees: runs of blanks are one space, and what shows nothing is left out. Calendars change both as they please.
/// </summary>
internal static class WrittenLine
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        var isAfterBlank = false;
        foreach (var rune in text.EnumerateRunes()) // half a surrogate pair comes as U+FFFD
        {
            if (Rune.IsWhiteSpace(rune)) { isAfterBlank = true; }
            else if (!IsHidden(rune))
            {
                if (isAfterBlank && line.Length > 0) { line.Append(' '); }

                line.Append(rune);
                isAfterBlank = false;
            }
        }

        return line.ToString();
    }

    /// <summary>Joiners stay: they are part of letters and of emoji.</summary>
    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control || rune.Value is 0x200B or 0xFEFF;
}
