namespace LadderTeams.Core.Ladders.Import;

/// <summary>A decoded source file.</summary>
internal sealed class SourceFile(string name, string text)
{
    private const int NearLines = 4; // a paragraph, the blank line after it, and a heading with its own
    private int[]? lineStarts;
    private int lastLine;

    public string Name { get; } = name;

    public string Text { get; } = text;

    /// <summary>The line of a character, from 1. Quick when asked in about ascending order.</summary>
    public int LineOf(int at)
    {
        lineStarts ??= FindLineStarts(Text);
        for (var line = lastLine; line <= lastLine + NearLines; line++)
        {
            if (IsOn(line, at)) { return lastLine = line; }
        }

        var index = Array.BinarySearch(lineStarts, at);
        return lastLine = index >= 0 ? index + 1 : ~index;
    }

    public SourceSpan Span(int start, int end) => new(Name, LineOf(start), start, end);

    private bool IsOn(int line, int at) =>
        line > 0 && line <= lineStarts!.Length && lineStarts[line - 1] <= at && (line == lineStarts.Length || at < lineStarts[line]);

    private static int[] FindLineStarts(string text)
    {
        var starts = new int[text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < starts.Length; line++) { starts[line] = text.IndexOf('\n', starts[line - 1]) + 1; }

        return starts;
    }
}
