namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

/// <summary>Reads what begins with <c>&lt;!</c> or <c>&lt;?</c>: comments, the document type, and what browsers take for comments.</summary>
internal static class HtmlDeclaration
{
    /// <summary>Null when it is text.</summary>
    public static HtmlToken? Read(string text, int open, int end, HtmlSearch search)
    {
        var rest = text.AsSpan(open, end - open);
        if (rest.StartsWith("<!--"))
        {
            return ReadComment(text, open, end);
        }

        if (rest.StartsWith("<![CDATA[") && search.Find("]]>", open) is var sectionEnd and >= 0)
        {
            return Comment(open, sectionEnd + 3, open + 9, sectionEnd);
        }

        if (rest.Length < 3 || !char.IsAsciiLetter(rest[2]) || search.Find(">", open) is not (var close and >= 0))
        {
            return null;
        }

        return IsPreamble(rest)
            ? new(HtmlTokenKind.Markup, open, close + 1, HtmlElement.Unknown)
            : Comment(open, close + 1, open + 2, close);
    }

    private static bool IsPreamble(ReadOnlySpan<char> text) =>
        text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);

    private static HtmlToken ReadComment(string text, int open, int end)
    {
        var words = Math.Min(open + 4, end);
        for (var at = open + 2; at < end; at++)
        {
            var offset = text.AsSpan(at, end - at).IndexOf("--");
            at = offset < 0 ? end : at + offset;
            var rest = text.AsSpan(at, end - at);
            var closing = rest.StartsWith("-->") ? 3 : rest.StartsWith("--!>") && at >= words ? 4 : 0;
            if (closing > 0)
            {
                return Comment(open, at + closing, words, Math.Max(at, words));
            }
        }

        return Comment(open, end, words, end);
    }

    private static HtmlToken Comment(int start, int end, int wordsStart, int wordsEnd) =>
        new(HtmlTokenKind.Comment, start, end, HtmlElement.Unknown, (wordsStart, wordsEnd));
}
