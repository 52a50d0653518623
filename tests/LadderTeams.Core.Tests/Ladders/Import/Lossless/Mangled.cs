using System.Text;

namespace LadderTeams.Core.Tests.Ladders.Import.Lossless;

/// <summary>Damages a text as copying, merging and mistyping do, and worse.</summary>
internal static class Mangled
{
    private static readonly string[] Markup =
    [
        "*", "**", "_", "`", "```\n", "#", "\n# ", "|", "\n|---|---|\n", ">", "\n> ", "<", "</", "<table>", "</td>", "<tr>", "<td", "<li>", "<!--", "-->", "[", "](", "]", "(", "\\", "&", ":", "- ", "\n\n", "\n", "\t", "    ",
        "---\n", "\r", "\uFEFF", "\u200D", "\u00A0", "{", "\"", "<details>", "</summary>", "~~~", "1. ", "\u2028", "<br>",
    ];

    public static string Text(string text, Random random)
    {
        for (var count = random.Next(1, 8); count > 0 && text.Length > 4; count--)
        {
            var at = random.Next(text.Length);
            text = random.Next(6) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)),
                1 or 2 => text.Insert(at, Markup[random.Next(Markup.Length)]),
                3 => Shuffled(text, random),
                4 => text.Insert(at, text.Substring(at, Math.Min(random.Next(1, 60), text.Length - at))),
                _ => text.Replace(Markup[random.Next(3)], random.Next(2) == 0 ? "" : "\n", StringComparison.Ordinal),
            };
        }

        return WithoutHalfPairs(text);
    }

    public static byte[] Bytes(byte[] content, Random random)
    {
        var flipped = content.ToArray();
        for (var count = random.Next(1, 12); count > 0; count--) { flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8)); }

        return flipped;
    }

    private static string Shuffled(string text, Random random)
    {
        var lines = text.Split('\n');
        random.Shuffle(lines);
        return string.Join('\n', lines);
    }

    /// <summary>A cut may part a surrogate pair, which no file can hold.</summary>
    private static string WithoutHalfPairs(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar).Select(rune => rune.ToString()));
}
