using System.Text;

namespace LadderTeams.Service.MessagingExtension.Cards;

internal static class CardText
{
    /// <summary>In one line.</summary>
    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether its first letter is of a script that is read from right to left.</summary>
    public static bool IsRightToLeft(string text) => text.EnumerateRunes().FirstOrDefault(Rune.IsLetter).Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF);
}
