using System.Buffers;

namespace LadderTeams.Core.Ladders.Import.Markdown;

/// <summary>
/// A part of a marked text that a parser sees at once, and the way back to the source. A long text is cut before headings:
/// the parser's tree of one part is gone before that of the next is built, so memory and time stay those of a short text.
/// </summary>
internal sealed class MarkedPart(TextEdits edits, string text, int start)
{
    private const int Shortest = 16 * 1024;
    private const int LongestWhole = 4 * Shortest;

    /// <summary>What may reach beyond a heading: definitions of links, fences, and HTML that only its own end mark ends.</summary>
    private static readonly SearchValues<string> FarReaching =
        SearchValues.Create(["]:", "```", "~~~", "<!", "<?", "<pre", "<script", "<style", "<textarea"], StringComparison.OrdinalIgnoreCase);

    public string Text { get; } = text;

    public int ToSource(int at) => edits.ToSource(start + at);

    public static IEnumerable<MarkedPart> Of(TextEdits edits)
    {
        var marked = edits.Apply();
        var from = 0;
        if (marked.Length > LongestWhole && !marked.AsSpan().ContainsAny(FarReaching))
        {
            for (var to = HeadingAfter(marked, Shortest); to > 0; to = HeadingAfter(marked, from + Shortest))
            {
                yield return new(edits, marked[from..to], from);
                from = to;
            }
        }

        yield return new(edits, from == 0 ? marked : marked[from..], from);
    }

    /// <summary>Where a heading starts that no block before it can go on into; -1 when there is none.</summary>
    private static int HeadingAfter(string marked, int at)
    {
        while (at < marked.Length && marked.IndexOf("\n#", at, StringComparison.Ordinal) is var end and >= 0)
        {
            at = end + 1;
            var isBelowBlank = end > 0 && (marked[end - 1] == '\n' || (marked[end - 1] == '\r' && end > 1 && marked[end - 2] == '\n'));
            if (isBelowBlank && Line.At(marked, at, marked.Length).Kind == LineKind.Heading) { return at; }
        }

        return -1;
    }
}
