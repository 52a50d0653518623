using LadderTeams.Core.Ladders.Import;
using LadderTeams.Core.Ladders.Import.Html;

namespace LadderTeams.Core.Tests.Ladders.Import.Html;

internal static class Html
{
    public static Document Read(string text) => Read(text, 0, text.Length);

    public static Document Read(string text, int start, int end)
    {
        var document = new Document(new SourceFile("ladder.html", text));
        HtmlReader.Read(document, start, end, document.Blocks);
        return document;
    }

    /// <summary>The blocks in one line: <c>h1 Title, p Words, ul(first, second[p More])</c>.</summary>
    public static string Outline(string text) => Outline(Read(text).Blocks);

    public static string Outline(IEnumerable<Block> blocks) => string.Join(", ", blocks.Select(Outline));

    private static string Outline(Block block) => block.Kind switch
    {
        BlockKind.Heading => $"h{block.Rank} {block.Text!.Value}",
        BlockKind.Paragraph => $"p {block.Text!.Value}",
        BlockKind.Code => $"code {block.Text!.Value}",
        BlockKind.Hidden => $"hidden {block.Text!.Value}",
        BlockKind.List => $"{(block.IsOrdered ? "ol" : "ul")}({Outline(block.Children)})",
        BlockKind.Item => block.Text?.Value + (block.Children.Count > 0 ? $"[{Outline(block.Children)}]" : ""),
        BlockKind.Quote => $"quote({Outline(block.Children)})",
        BlockKind.Table => $"table({string.Join("; ", block.Table!.Rows.Select(row => string.Join(" | ", row.Select(Outline))))})",
        _ => block.Kind.ToString().ToLowerInvariant(),
    };

    private static string Outline(TableCell? cell) => cell switch
    {
        null => "-",
        { Blocks: [{ Kind: BlockKind.Paragraph, Text: { } text }] } => text.Value,
        _ => Outline(cell.Blocks),
    };
}
