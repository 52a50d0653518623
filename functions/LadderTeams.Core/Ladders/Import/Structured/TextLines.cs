namespace LadderTeams.Core.Ladders.Import.Structured;

/// <summary>A line of a scalar: its words without white space around them; <paramref name="Start"/> = <paramref name="End"/> when blank.</summary>
internal readonly record struct TextLine(int Start, int End, string Text);

/// <summary>Makes texts of a scalar's lines: one for each paragraph, one for each bullet or numbered item.</summary>
internal sealed class TextLines(Document document, char lineBreak)
{
    private readonly List<SourceText> parts = [];
    private readonly List<string> lines = [];
    private int start;
    private int end;
    private bool isItem;

    /// <param name="start">Where the scalar begins in the source; what lies between its parts is markup.</param>
    public IReadOnlyList<SourceText> Keep(int start, int end, IEnumerable<TextLine> scalar)
    {
        foreach (var line in scalar) { Take(line); }

        Flush();
        var at = start;
        foreach (var part in parts)
        {
            SourceWords.KeepMarkup(document, at, part.Start);
            at = part.End;
        }

        SourceWords.KeepMarkup(document, at, end);
        return parts;
    }

    private void Take(TextLine line)
    {
        var marker = Marker(line.Text);
        if (line.Text.Length == 0 || marker > 0) { Flush(); }

        if (line.Text.Length == 0)
        {
            isItem = false;
            return;
        }

        if (marker > 0) { isItem = true; }

        if (lines.Count == 0) { start = line.Start + marker; }

        lines.Add(line.Text[marker..]);
        end = line.End;
    }

    private void Flush()
    {
        if (lines.Count > 0)
        {
            parts.Add(document.Keep(new(string.Join(isItem ? ' ' : lineBreak, lines), start, end)));
        }

        lines.Clear();
    }

    /// <summary>How many characters a bullet or an item's number takes, with the space after it; 0 for a plain line.</summary>
    private int Marker(string line)
    {
        var at = 0;
        if (line.Length > 1 && line[0] is '-' or '*' or '•' or '+') { at = 1; }
        else if (lines.Count == 0 || isItem)
        {
            while (at < 3 && at < line.Length && char.IsAsciiDigit(line[at])) { at++; }

            at = at > 0 && at < line.Length && line[at] is '.' or ')' ? at + 1 : 0;
        }

        if (at == 0 || at >= line.Length || line[at] != ' ') { return 0; }

        while (at < line.Length && line[at] == ' ') { at++; }

        return at;
    }
}
