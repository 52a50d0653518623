using LadderTeams.Core.Ladders.Import.Html.Lexing;

namespace LadderTeams.Core.Ladders.Import.Html;

/// <summary>Reads HTML, a page or a part of one, into blocks.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a range of the document's file. What is left open in it ends with it.</summary>
    public static void Read(Document document, int start, int end, List<Block> into)
    {
        var markupBefore = document.Markup.Count;
        var writer = new HtmlWriter(document, into);
        var tags = new HtmlTags(document.File.Text, writer);
        var lexer = new HtmlLexer(document.File.Text, start, end);
        while (lexer.Next(out var token))
        {
            Read(token, document, writer, tags);
        }

        writer.Finish();
        PutInOrder(document.Markup, markupBefore);
    }

    /// <summary>A comment turns out to be markup only when the next word comes.</summary>
    private static void PutInOrder(List<(int Start, int End)> markup, int from)
    {
        for (var index = from + 1; index < markup.Count; index++)
        {
            if (markup[index].Start < markup[index - 1].Start)
            {
                markup.Sort(from, markup.Count - from, Comparer<(int Start, int End)>.Create((a, b) => a.Start.CompareTo(b.Start)));
                return;
            }
        }
    }

    private static void Read(HtmlToken token, Document document, HtmlWriter writer, HtmlTags tags)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                writer.Write(token.Start, token.End);
                break;
            case HtmlTokenKind.StartTag:
                document.Markup.Add((token.Start, token.End));
                tags.Start(token);
                break;
            case HtmlTokenKind.EndTag:
                document.Markup.Add((token.Start, token.End));
                tags.End(token.Element);
                break;
            case HtmlTokenKind.Whole when token.Element.Role is HtmlRole.Field:
                document.Markup.Add((token.Start, token.Words.Start));
                writer.Write(token.Words.Start, token.Words.End);
                document.Markup.Add((token.Words.End, token.End));
                break;
            case HtmlTokenKind.Comment or HtmlTokenKind.Whole:
                writer.Hide(token);
                break;
            default:
                document.Markup.Add((token.Start, token.End));
                break;
        }
    }
}
