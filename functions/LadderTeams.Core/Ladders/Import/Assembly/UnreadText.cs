using System.Globalization;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>Keeps what stands between the texts of a document and is not markup.</summary>
internal sealed class UnreadText
{
    private readonly string source;
    private readonly List<SourceText> found = [];
    private int covered;

    private UnreadText(string source) => this.source = source;

    public static void Keep(Document document)
    {
        Sort(document.Texts, text => text.Start);
        Sort(document.Markup, mark => mark.Start);
        var unread = new UnreadText(document.File.Text);
        unread.Walk(document.Texts, document.Markup);
        if (unread.found.Count == 0) { return; }

        document.Texts.AddRange(unread.found);
        Sort(document.Texts, text => text.Start);
    }

    private void Walk(List<SourceText> texts, List<(int Start, int End)> markup)
    {
        var next = 0;
        foreach (var text in texts)
        {
            for (; next < markup.Count && markup[next].Start < text.Start; next++) { Cover(markup[next].Start, markup[next].End); }

            Cover(text.Start, text.End);
        }

        for (; next < markup.Count; next++) { Cover(markup[next].Start, markup[next].End); }

        Cover(source.Length, source.Length);
    }

    private void Cover(int start, int end)
    {
        if (start > covered) { KeepWords(covered, start); }

        covered = Math.Max(covered, end);
    }

    private void KeepWords(int start, int limit)
    {
        var end = limit;
        while (start < end && !char.IsLetterOrDigit(source[start])) { start++; }

        if (start == end) { return; }

        while (!char.IsLetterOrDigit(source[end - 1])) { end--; }

        while (end < limit && CharUnicodeInfo.GetUnicodeCategory(source[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) { end++; }

        found.Add(new(source[start..end], start, end) { Fate = Fate.Residual, Reason = "unread" });
    }

    /// <summary>Readers find nearly everything in order, so there is mostly nothing to sort.</summary>
    private static void Sort<T>(List<T> items, Func<T, int> start)
    {
        for (var index = 1; index < items.Count; index++)
        {
            if (start(items[index - 1]) <= start(items[index])) { continue; }

            var sorted = items.OrderBy(start).ToList();
            items.Clear();
            items.AddRange(sorted);
            return;
        }
    }
}
