using System.Text;

namespace LadderTeams.Service.MessagingExtension.Cards;

internal static class CardText
{
    private const string Cut = "…";

    /// <summary>No longer than that, cut between words and never within a character.</summary>
    public static string Shorten(string text, int longest)
    {
        if (text.Length <= longest) { return text; }

        var end = longest - Cut.Length;
        var space = text.LastIndexOf(' ', end);
        if (space > longest / 2) { end = space; }
        else if (char.IsHighSurrogate(text[end - 1])) { end--; }

        return text[..end].TrimEnd() + Cut;
    }

    /// <summary>Beside each other, without those that are null.</summary>
    public static string Join(params IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());

    /// <summary>In one line.</summary>
    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether its first letter is of a script that is read from right to left.</summary>
    public static bool IsRightToLeft(string text) => text.EnumerateRunes().FirstOrDefault(Rune.IsLetter).Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF);
}
