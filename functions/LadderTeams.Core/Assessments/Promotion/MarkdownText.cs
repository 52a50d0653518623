using System.Text;

namespace LadderTeams.Core.Assessments.Promotion;

/// <summary>Text of people inside Markdown: it shows as it was written and is never markup.</summary>
public static class MarkdownText
{
    /// <summary>On one line; white space of any kind and length becomes one space.</summary>
    public static string Inline(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder(words.Length + 16);
        foreach (var letter in words)
        {
            if (char.IsControl(letter)) { continue; }

            if (char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter))) { escaped.Append('\\'); }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>Lines stay lines and paragraphs paragraphs. Each line but the first begins with <paramref name="indent"/>.</summary>
    public static string Block(string text, string indent)
    {
        var written = new StringBuilder();
        var isApart = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(Inline))
        {
            if (line.Length == 0) { isApart = true; continue; }

            if (written.Length > 0) { written.Append(isApart ? "\n\n" : "\\\n").Append(indent); }

            written.Append(line);
            isApart = false;
        }

        return written.ToString();
    }
}
