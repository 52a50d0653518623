using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments;

/// <summary>
/// Tells the words of a statement that a person saw from others: its title, its text, and the point of the scale that it describes.
/// Line breaks and markup do not count; every other character does.
/// </summary>
public static class TextHash
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".:-–—");

    public static string Of(Statement said)
    {
        var shown = ShownWords.Of(said);
        var (title, text, point) = (Line(shown.Title), Line(shown.Text), Line(shown.Point));
        var lines = $"{(IsLead(title, text) ? "" : title)}\n{text}\n{point}"; // a line each, so that no title passes for text
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)));
    }

    private static string Line(string? words) => words is null ? "" : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Of <c>Title: text</c> all is text already; whether its lead is bold is markup.</summary>
    private static bool IsLead(string title, string text) =>
        title.Length > 0 && text.StartsWith(title, StringComparison.Ordinal)
        && (title[^1] is '!' or '?' || text.AsSpan(title.Length).TrimStart(' ').IndexOfAny(Marks) == 0);
}
