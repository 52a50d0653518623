using System.Text;
using AngleSharp.Html.Parser;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Ladders.Import.Html;

/// <summary>What holds of every reading.</summary>
internal static class HtmlReading
{
    public static void Verify(Document document, int start, int end)
    {
        EveryWordIsKeptOrMarkup(document, start, end);
        TextsFollowEachOther(document, start, end);
        BlocksHoldEveryTextOnce(document);
        foreach (var text in document.Texts)
        {
            Assert.Equal(WithoutGaps(Shown(document, text)), WithoutGaps(text.Value));
        }
    }

    private static void EveryWordIsKeptOrMarkup(Document document, int start, int end)
    {
        var isCovered = new bool[document.File.Text.Length];
        foreach (var (from, to) in document.Markup.Concat(document.Texts.Select(text => (text.Start, text.End))))
        {
            Assert.InRange(from, start, to);
            Assert.InRange(to, from, end);
            isCovered.AsSpan(from, to - from).Fill(true);
        }

        for (var at = start; at < end; at++)
        {
            Assert.True(isCovered[at] || !char.IsLetterOrDigit(document.File.Text[at]), $"'{document.File.Text[at]}' at {at} is lost");
        }
    }

    private static void TextsFollowEachOther(Document document, int start, int end)
    {
        var last = start;
        foreach (var text in document.Texts)
        {
            Assert.InRange(text.Start, last, end);
            Assert.True(text.Start < text.End);
            Assert.InRange(text.BoldLead, 0, text.Value.Length);
            last = text.End;
        }

        Assert.Equal(document.Markup.OrderBy(range => range.Start), document.Markup);
    }

    private static void BlocksHoldEveryTextOnce(Document document)
    {
        var held = TextsOf(document.Blocks).ToList();
        Assert.Equal(document.Texts.Count, held.Count);
        Assert.Equal(document.Texts.ToHashSet(), held.ToHashSet());
    }

    private static IEnumerable<SourceText> TextsOf(IEnumerable<Block> blocks) => blocks.SelectMany(block =>
        (block.Text is null ? [] : new[] { block.Text })
            .Concat(TextsOf(block.Children))
            .Concat(TextsOf(CellsOf(block.Table).SelectMany(cell => cell.Blocks))));

    private static IEnumerable<TableCell> CellsOf(TableGrid? table) =>
        table is null ? [] : table.Rows.SelectMany(row => row).OfType<TableCell>().Distinct();

    private static string Shown(Document document, SourceText text)
    {
        var shown = new StringBuilder();
        var at = text.Start;
        foreach (var (start, end) in document.Markup.Where(range => range.Start >= text.Start && range.End <= text.End))
        {
            var markup = document.File.Text[start..end];
            shown.Append(document.File.Text, at, start - at).Append(markup[0] == '&' ? Decode(markup) : "");
            at = end;
        }

        return shown.Append(document.File.Text, at, text.End - at).ToString();
    }

    private static string Decode(string entity) => new HtmlParser().ParseDocument(entity).Body!.TextContent;

    private static string WithoutGaps(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\0'));
}
