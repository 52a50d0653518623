namespace LadderTeams.Core.Ladders.Import.Markdown;

/// <summary>
/// A source text with marks put in so that a Markdown parser sees the structure a reader sees, and the way back from a
/// place in the marked text to the same place in the source.
/// </summary>
internal sealed class TextEdits(string source, int start, int end)
{
    private const int NearSteps = 8;
    private readonly List<(int At, int Removed, string Inserted)> edits = [];
    private int[] markedAt = [];
    private int[] sourceAt = [];
    private int cursor;

    /// <summary>Edits come in ascending order of <paramref name="at"/>.</summary>
    public void Insert(int at, string text) => edits.Add((at, 0, text));

    public void Replace(int at, int length, string text) => edits.Add((at, length, text));

    public string Apply()
    {
        if (edits.Count == 0) { return start == 0 && end == source.Length ? source : source[start..end]; }

        markedAt = new int[edits.Count];
        sourceAt = new int[edits.Count];
        var length = end - start;
        foreach (var (_, removed, inserted) in edits) { length += inserted.Length - removed; }

        return string.Create(length, this, static (text, edits) => edits.Write(text));
    }

    private void Write(Span<char> text)
    {
        var (from, to) = (start, 0);
        for (var index = 0; index < edits.Count; index++)
        {
            var (at, removed, inserted) = edits[index];
            source.AsSpan(from, at - from).CopyTo(text[to..]);
            to += at - from;
            inserted.CopyTo(text[to..]);
            to += inserted.Length;
            from = at + removed;
            (markedAt[index], sourceAt[index]) = (to, from);
        }

        source.AsSpan(from, end - from).CopyTo(text[to..]);
    }

    /// <summary>The place in the source of a place in the marked text. Quick when asked in about ascending order.</summary>
    public int ToSource(int marked)
    {
        if (markedAt.Length == 0) { return start + marked; }

        if (cursor >= markedAt.Length || markedAt[cursor] > marked) { cursor = 0; }

        for (var steps = 0; steps < NearSteps && cursor + 1 < markedAt.Length && markedAt[cursor + 1] <= marked; steps++) { cursor++; }

        if (cursor + 1 < markedAt.Length && markedAt[cursor + 1] <= marked)
        {
            var found = Array.BinarySearch(markedAt, cursor, markedAt.Length - cursor, marked);
            cursor = found >= 0 ? found : ~found - 1;
        }

        while (cursor + 1 < markedAt.Length && markedAt[cursor + 1] == markedAt[cursor]) { cursor++; }

        return markedAt[cursor] > marked ? start + marked : sourceAt[cursor] + marked - markedAt[cursor];
    }
}
