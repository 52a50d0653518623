namespace LadderTeams.Core.Ladders.Import.Markdown;

/// <summary>
/// Takes the HTML tables out of a Markdown text. A Markdown parser ends an HTML block at the first blank line, so a table
/// with blank lines between its rows would come apart.
/// </summary>
internal static class HtmlTables
{
    private const string Open = "<table";
    private const string Name = "table";

    public static IReadOnlyList<(int Start, int End, bool IsTable)> Split(string text, int start, int end)
    {
        var parts = new List<(int, int, bool)>();
        var from = start;
        for (var at = Find(text, start, end); at >= 0; at = Find(text, from, end))
        {
            var to = EndOf(text, at, end);
            if (at > from) { parts.Add((from, at, false)); }

            parts.Add((at, to, true));
            from = to;
        }

        if (from < end) { parts.Add((from, end, false)); }

        return parts;
    }

    /// <summary>A table that starts a line, outside of code.</summary>
    private static int Find(string text, int start, int end)
    {
        var scanned = start;
        var inFence = false;
        for (var at = start; at < end;)
        {
            var found = text.AsSpan(at, end - at).IndexOf('<');
            if (found < 0) { return -1; }

            at += found;
            if (!text.AsSpan(at, end - at).StartsWith(Open, StringComparison.OrdinalIgnoreCase))
            {
                at++;
                continue;
            }

            for (; scanned < at; scanned = NextLine(text, scanned))
            {
                if (Line.At(text, scanned, end).Kind == LineKind.Fence) { inFence = !inFence; }
            }

            if (!inFence && StartsLine(text, at, start)) { return at; }

            at += Open.Length;
        }

        return -1;
    }

    private static int NextLine(string text, int at) => Math.Max(Line.At(text, at, text.Length).Next(text), at + 1);

    private static bool StartsLine(string text, int at, int start)
    {
        for (at--; at >= start && text[at] != '\n'; at--)
        {
            if (text[at] is not (' ' or '\t')) { return false; }
        }

        return true;
    }

    /// <summary>Tables nest; an unclosed one reaches to the end.</summary>
    private static int EndOf(string text, int start, int end)
    {
        var depth = 0;
        for (var at = start; at < end;)
        {
            var found = text.AsSpan(at, end - at).IndexOf(Name, StringComparison.OrdinalIgnoreCase);
            if (found < 0) { return end; }

            at += found;
            if (text[at - 1] == '<') { depth++; }
            else if (text[at - 1] == '/' && at >= 2 && text[at - 2] == '<' && --depth <= 0)
            {
                return Math.Min(end, text.IndexOf('>', at) is var close && close < 0 ? end : close + 1);
            }

            at += Name.Length;
        }

        return end;
    }
}
