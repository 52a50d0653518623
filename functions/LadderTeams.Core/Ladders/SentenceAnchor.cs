namespace LadderTeams.Core.Ladders;

/// <summary>A sentence within a statement's text: <c>text.Substring(Start, Length)</c>.</summary>
public readonly record struct SentenceAnchor(int Start, int Length)
{
    private static readonly HashSet<string> Abbreviations =
        new(StringComparer.OrdinalIgnoreCase) { "e.g", "i.e", "etc", "vs", "cf", "approx", "incl", "esp", "mr", "ms", "dr", "no", "inc", "z.b", "d.h", "bzw" };

    /// <summary>
    /// Splits at a full stop, question or exclamation mark that is followed by white space and is not part of an
    /// abbreviation or followed by a small letter. The sentences together hold every character that is not white space.
    /// </summary>
    public static IReadOnlyList<SentenceAnchor> Of(string text)
    {
        var sentences = new List<SentenceAnchor>();
        var start = SkipSpace(text, 0);
        for (var at = start; at < text.Length; at++)
        {
            if (!EndsSentence(text, start, at)) { continue; }

            sentences.Add(new(start, at + 1 - start));
            start = SkipSpace(text, at + 1);
            at = start - 1;
        }

        var end = text.AsSpan().TrimEnd().Length;
        if (start < end) { sentences.Add(new(start, end - start)); }

        return sentences;
    }

    private static bool EndsSentence(string text, int start, int at)
    {
        var next = at + 1;
        if (text[at] is not ('.' or '!' or '?' or '…' or '。' or '؟') || next >= text.Length || !char.IsWhiteSpace(text[next])) { return false; }

        next = SkipSpace(text, next);
        if (next >= text.Length || !char.IsLower(text[next]))
        {
            var word = text.AsSpan(start, at - start);
            word = word[(word.LastIndexOfAny(' ', '(') + 1)..];
            return text[at] != '.' || !Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        }

        return false;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) { at++; }

        return at;
    }
}
