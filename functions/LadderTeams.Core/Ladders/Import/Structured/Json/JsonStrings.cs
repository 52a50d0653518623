using System.Globalization;
using System.Text;

namespace LadderTeams.Core.Ladders.Import.Structured.Json;

/// <summary>Splits a JSON string, as written between its quotes, into lines and decodes them.</summary>
internal static class JsonStrings
{
    public static IEnumerable<TextLine> Lines(string text, int start, int end)
    {
        for (var at = start; at <= end;)
        {
            var lineEnd = LineEnd(text, at, end);
            var (first, last) = SourceWords.Trim(text, at, lineEnd);
            yield return Line(text, first, last);
            at = lineEnd + 2;
        }
    }

    private static TextLine Line(string text, int start, int end)
    {
        var raw = text.AsSpan(start, end - start);
        if (!raw.Contains('\\')) { return new(start, end, raw.ToString()); }

        var decoded = Decode(raw);
        var words = decoded.Trim();
        return words.Length == 0 ? new(start, start, "") : new(start, end, words);
    }

    /// <summary>The next line feed that is written as an escape.</summary>
    private static int LineEnd(string text, int at, int end)
    {
        for (var next = text.IndexOf('\\', at, end - at); next >= 0 && next < end; next = text.IndexOf('\\', next + 2, end - next - 2))
        {
            if (text[next + 1] == 'n') { return next; }

            if (next + 2 >= end) { break; }
        }

        return end;
    }

    private static string Decode(ReadOnlySpan<char> raw)
    {
        var decoded = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] != '\\' || at + 1 == raw.Length)
            {
                decoded.Append(raw[at]);
                continue;
            }

            at++;
            if (raw[at] == 'u' && at + 4 < raw.Length && ushort.TryParse(raw.Slice(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                decoded.Append((char)code);
                at += 4;
            }
            else { decoded.Append(raw[at] switch { 't' or 'r' or 'n' => ' ', 'b' or 'f' => ' ', var other => other }); }
        }

        return decoded.ToString();
    }
}
