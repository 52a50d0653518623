using System.Text;

namespace LadderTeams.Service.Assessments.Case.Word;

/// <summary>Text as a document can hold it.</summary>
internal static class WordLines
{
    /// <summary>The lines of each paragraph; none is empty.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Paragraphs(string text)
    {
        var paragraphs = new List<List<string>>();
        var isApart = true;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', '\v'))
        {
            var held = Held(line);
            if (string.IsNullOrWhiteSpace(held))
            {
                isApart = true;
                continue;
            }

            if (isApart) { paragraphs.Add([]); }

            paragraphs[^1].Add(held);
            isApart = false;
        }

        return paragraphs;
    }

    /// <summary>Pieces of a line that are written in one direction each. What has none goes with what is before it.</summary>
    public static IEnumerable<(string Text, bool IsRightToLeft)> Directed(string line)
    {
        var piece = new StringBuilder();
        var isRightToLeft = StartsRightToLeft(line);
        foreach (var rune in line.EnumerateRunes())
        {
            if (DirectionOf(rune) is { } turned && turned != isRightToLeft && piece.Length > 0)
            {
                yield return (piece.ToString(), isRightToLeft);
                piece.Clear();
                isRightToLeft = turned;
            }

            piece.Append(rune);
        }

        if (piece.Length > 0) { yield return (piece.ToString(), isRightToLeft); }
    }

    /// <summary>As the first letter that has a direction (Unicode Standard Annex 9, P2 and P3).</summary>
    public static bool StartsRightToLeft(string text) => text.EnumerateRunes().Select(DirectionOf).FirstOrDefault(direction => direction is not null) ?? false;

    /// <summary>Without the characters that XML cannot hold, none of which is part of a word. https://www.w3.org/TR/xml/#charsets</summary>
    private static string Held(string line) => string.Concat(line.EnumerateRunes().Where(rune => rune.Value is '\t' or >= 0x20 and not (0xFFFE or 0xFFFF or (>= 0x7F and <= 0x9F))));

    /// <summary>Null for digits, signs and spaces. The blocks are those whose letters are of class R or AL.</summary>
    private static bool? DirectionOf(Rune rune) => rune.Value switch
    {
        0x200E => false,
        0x200F or 0x061C => true,
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => Rune.IsLetter(rune) ? true : null,
        _ => Rune.IsLetter(rune) ? false : null,
    };
}
