namespace LadderTeams.Core.Ladders.Import;

/// <summary>A decoded source file.</summary>
internal sealed class SourceFile(string name, string text)
{
    private int[]? lineStarts;

    public string Name { get; } = name;

    public string Text { get; } = text;

    /// <summary>The line of a character, from 1.</summary>
    public int LineOf(int at)
    {
        lineStarts ??= FindLineStarts(Text);
        var index = Array.BinarySearch(lineStarts, at);
        return index >= 0 ? index + 1 : ~index;
    }

    public SourceSpan Span(int start, int end) => new(Name, LineOf(start), start, end);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(text.Length / 64 + 1) { 0 };
        for (var at = text.IndexOf('\n'); at >= 0;)
        {
            starts.Add(at + 1);
            var next = text.AsSpan(at + 1).IndexOf('\n');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return [.. starts];
    }
}
