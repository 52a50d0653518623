using System.Text;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Text;

namespace LadderTeams.Service.MessagingExtension.Cards;

internal static class CardText
{
    /// <inheritdoc cref="Excerpt.Of"/>
    public static string Shorten(string text, int longest) => Excerpt.Of(text, longest);

    /// <summary>Beside each other, without those that are null.</summary>
    public static string Join(params IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());

    /// <summary>The title, or the id where there is none.</summary>
    public static string NameOf(Ladder ladder) => ladder.Title ?? ladder.Id;

    /// <summary>In one line.</summary>
    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether its first letter is of a script that is read from right to left.</summary>
    public static bool IsRightToLeft(string text) => text.EnumerateRunes().FirstOrDefault(Rune.IsLetter).Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF);
}
