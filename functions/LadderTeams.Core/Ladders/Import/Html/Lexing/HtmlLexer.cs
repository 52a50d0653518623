namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

/// <summary>
/// Splits HTML into tokens that touch each other and cover it all. Why not AngleSharp's tokenizer, whose places are
/// exact too: it has read a tag's attributes and quotes, maybe half the file, before one can say that
/// <c>&lt;watch, run&gt;</c> is text; it drops a tag that the end of the file cuts off, words and all; and it takes six
/// times as long as this and far more than four times as long as a plain scan. Its table of entities is used.
/// </summary>
internal sealed class HtmlLexer(string text, int start, int end)
{
    private readonly HtmlNames names = new(text, start, end);
    private readonly HtmlTagEnd tagEnds = new(text, end);
    private readonly HtmlSearch search = new(text, end);
    private int at = start;
    private HtmlToken? held;
    private (int End, HtmlElement Part) foreign = (start, HtmlElement.Unknown);

    public bool Next(out HtmlToken token)
    {
        if (held is { } next)
        {
            (token, held) = (next, null);
            return true;
        }

        var from = at;
        while (text.AsSpan(at, end - at).IndexOf('<') is var offset and >= 0)
        {
            at += offset;
            if (ReadMarkup(at) is { } markup)
            {
                token = markup.Start == from ? markup : TextBetween(from, markup.Start);
                held = markup.Start == from ? null : markup;
                at = markup.End;
                return true;
            }

            at++;
        }

        at = end;
        token = TextBetween(from, end);
        return from < end;
    }

    private static HtmlToken TextBetween(int from, int to) => new(HtmlTokenKind.Text, from, to, HtmlElement.Unknown);

    private HtmlToken? ReadMarkup(int open) => open + 1 >= end ? null : text[open + 1] switch
    {
        '!' or '?' => HtmlDeclaration.Read(text, open, end, search),
        '/' => ReadEndTag(open),
        var c => char.IsAsciiLetter(c) ? ReadStartTag(open) : null,
    };

    private HtmlToken? ReadEndTag(int open)
    {
        var name = HtmlCharacters.NameOf(text.AsSpan(open + 2, end - open - 2));
        var element = HtmlElement.Find(name) ?? ForeignElement(open) ?? (names.Closes(name) ? HtmlElement.Unknown : null);
        return element is not null && EndOfTag(open + 2 + name.Length) is var tagEnd and >= 0
            ? new(HtmlTokenKind.EndTag, open, tagEnd, element)
            : null;
    }

    private HtmlToken? ReadStartTag(int open)
    {
        var name = HtmlCharacters.NameOf(text.AsSpan(open + 1, end - open - 1));
        var element = HtmlElement.Find(name) ?? ForeignElement(open) ?? (names.Opens(name, open) ? HtmlElement.Unknown : null);
        return element is not null && EndOfTag(open + 1 + name.Length) is var tagEnd and >= 0
            ? ReadWhole(open, tagEnd, element) ?? new(HtmlTokenKind.StartTag, open, tagEnd, element)
            : null;
    }

    private HtmlToken? ReadWhole(int open, int tagEnd, HtmlElement element)
    {
        if (element.Role is HtmlRole.Drawing or HtmlRole.Formula && foreign.End <= open)
        {
            EnterForeign(element, tagEnd);
        }

        if (element.Role is not (HtmlRole.Title or HtmlRole.Field or HtmlRole.Metadata)
            || search.FindEndTag(element, tagEnd) is not (var close and >= 0))
        {
            return null;
        }

        var nameEnd = close + 2 + element.Name.Length;
        var wholeEnd = Math.Max(nameEnd, tagEnds.Find(nameEnd));
        var kind = element.Role is HtmlRole.Metadata ? HtmlTokenKind.Markup : HtmlTokenKind.Whole;
        return new(kind, open, wholeEnd, element, (tagEnd, close));
    }

    private void EnterForeign(HtmlElement element, int tagEnd)
    {
        var part = element.Role is HtmlRole.Drawing ? HtmlElement.DrawingPart : HtmlElement.Unknown;
        foreign = (search.FindEndTag(element, tagEnd), part);
    }

    private HtmlElement? ForeignElement(int open) => open < foreign.End ? foreign.Part : null;

    private int EndOfTag(int nameEnd) =>
        nameEnd < end && HtmlCharacters.EndsName(text[nameEnd]) ? tagEnds.Find(nameEnd) : -1;
}
