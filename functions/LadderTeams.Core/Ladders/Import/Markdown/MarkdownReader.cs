using System.Buffers;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using LadderTeams.Core.Ladders.Import.Html;
using MarkdigBlock = Markdig.Syntax.Block;

namespace LadderTeams.Core.Ladders.Import.Markdown;

/// <summary>Reads Markdown and plain page text into blocks. Markdig parses; what it cannot see is marked before.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public static void Read(Document document, int start, int end, List<Block> into)
    {
        var isPlain = document.File.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            || PageText.IsPlain(document.File.Text, start, end);
        if (isPlain)
        {
            ReadMarked(document, PageText.Mark(document.File.Text, start, end), into);
            return;
        }

        foreach (var part in HtmlTables.Split(document.File.Text, start, end))
        {
            if (part.IsTable) { HtmlReader.Read(document, part.Start, part.End, into); }
            else { ReadMarked(document, MarkdownRepair.Repair(document.File.Text, part.Start, part.End), into); }
        }
    }

    private static void ReadMarked(Document document, TextEdits edits, List<Block> into)
    {
        foreach (var part in MarkedPart.Of(edits)) { ReadPart(document, part, into); }
    }

    private static void ReadPart(Document document, MarkedPart part, List<Block> into)
    {
        if (TryParse(part.Text) is { } parsed)
        {
            new BlockReader(document, part).ReadAll(parsed, into);
            return;
        }

        var (from, to) = (part.ToSource(0), part.ToSource(part.Text.Length));
        document.Diagnostics.Add(new("too_deep", DiagnosticSeverity.Error, document.File.Name, document.File.LineOf(from),
            "Flatten this part: its quotes or lists are nested too deeply to be read, so it was kept as it is."));
        if (DeepLines.TakeOut(document, from, to, out var shallow) && new MarkedPart(shallow, shallow.Apply(), 0) is var rest && TryParse(rest.Text) is { } parsedRest)
        {
            new BlockReader(document, rest).ReadAll(parsedRest, into);
            return;
        }

        document.Texts.RemoveAll(text => text.Reason == "too_deep" && text.Start >= from && text.End <= to);
        var all = new SourceText(document.File.Text[from..to], from, to) { Fate = Fate.Residual, Reason = "too_deep" };
        into.Add(new(BlockKind.Hidden) { Text = document.Keep(all) });
    }

    /// <summary>Null when the text is nested deeper than Markdig follows.</summary>
    private static MarkdownDocument? TryParse(string marked)
    {
        try
        {
            return Markdig.Markdown.Parse(marked, Pipeline);
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
    }

    /// <summary>Indented code is off: in a ladder an indent is a slip or a nested point, never a program.</summary>
    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseTaskLists();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private sealed class BlockReader(Document document, MarkedPart part)
    {
        private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789 \t");
        private readonly InlineReader inlines = new(document, part);

        public void ReadAll(ContainerBlock blocks, List<Block> into)
        {
            foreach (var block in blocks) { Read(block, into); }
        }

        private void Read(MarkdigBlock block, List<Block> into)
        {
            switch (block)
            {
                case HeadingBlock heading: ReadHeading(heading, into); break;
                case ParagraphBlock paragraph: ReadParagraphs(paragraph, into); break;
                case ListBlock list: into.Add(ReadList(list)); break;
                case QuoteBlock quote: ReadQuote(quote, into); break;
                case Table table: into.Add(new(BlockKind.Table) { Table = ReadTable(table) }); break;
                case ThematicBreakBlock: into.Add(new(BlockKind.Break)); break;
                case HtmlBlock html: HtmlReader.Read(document, part.ToSource(html.Span.Start), part.ToSource(html.Span.End) + 1, into); break;
                case CodeBlock code: ReadCode(code, into); break;
                case LinkReferenceDefinitionGroup definitions: ReadDefinitions(definitions, into); break;
                case ContainerBlock container: ReadAll(container, into); break;
                default: break;
            }
        }

        private void ReadHeading(HeadingBlock heading, List<Block> into)
        {
            if (!heading.IsSetext && part.Text.AsSpan(heading.Span.Start, heading.Span.Length) is var line && line.Contains('\t')) { MendPlaces(heading, line); }

            var lines = inlines.Read(heading.Inline);
            for (var index = 0; index < lines.Count; index++)
            {
                into.Add(index == 0
                    ? new(BlockKind.Heading) { Text = lines[index], Rank = heading.Level }
                    : new(BlockKind.Paragraph) { Text = lines[index] });
            }
        }

        /// <summary>Markdig counts a tab after the marks as columns, which moves all the places behind it.</summary>
        private static void MendPlaces(HeadingBlock heading, ReadOnlySpan<char> line)
        {
            var words = heading.Span.Start + heading.Level + line[heading.Level..].IndexOfAnyExcept(' ', '\t');
            if (heading.Inline?.FirstChild is not { } first || words - first.Span.Start is not (var moved and > 0)) { return; }

            foreach (var inline in heading.Inline.Descendants()) { inline.Span = new(inline.Span.Start + moved, inline.Span.End + moved); }
        }

        private void ReadParagraphs(LeafBlock paragraph, List<Block> into)
        {
            foreach (var text in inlines.Read(paragraph.Inline)) { into.Add(new(BlockKind.Paragraph) { Text = text }); }
        }

        private void ReadQuote(QuoteBlock quote, List<Block> into)
        {
            var block = new Block(BlockKind.Quote);
            ReadAll(quote, block.Children);
            into.Add(block);
        }

        private Block ReadList(ListBlock list)
        {
            var block = new Block(BlockKind.List) { IsOrdered = list.IsOrdered };
            foreach (var child in list)
            {
                if (child is ListItemBlock item) { block.Children.Add(ReadItem(item, list.IsOrdered)); }
            }

            return block;
        }

        private Block ReadItem(ListItemBlock item, bool isOrdered)
        {
            if (isOrdered) { MarkNumber(item); }

            Block? block = null;
            foreach (var child in item)
            {
                if (block is null or { Text: null, HasChildren: false } && child is ParagraphBlock paragraph) { block = ReadLead(paragraph); }
                else { Read(child, (block ??= new(BlockKind.Item)).Children); }
            }

            return block ?? new(BlockKind.Item);
        }

        /// <summary>The item whose first paragraph it is; null when the paragraph shows no words.</summary>
        private Block? ReadLead(ParagraphBlock paragraph)
        {
            var lines = inlines.Read(paragraph.Inline);
            if (lines.Count == 0) { return null; }

            var block = new Block(BlockKind.Item) { Text = lines[0] };
            for (var index = 1; index < lines.Count; index++) { block.Children.Add(new(BlockKind.Paragraph) { Text = lines[index] }); }

            return block;
        }

        private void MarkNumber(ListItemBlock item)
        {
            var digits = part.Text.AsSpan(item.Span.Start).IndexOfAnyExcept(NumberMarks);
            if (digits <= 0) { return; }

            var (from, to) = (part.ToSource(item.Span.Start), part.ToSource(item.Span.Start + digits));
            document.Keep(new(part.Text.Substring(item.Span.Start, digits).Trim(), from, to) { Fate = Fate.Label });
        }

        private TableGrid ReadTable(Table table)
        {
            var rows = new List<IReadOnlyList<TableCell?>>();
            var width = table.OfType<TableRow>().Select(row => row.Count).DefaultIfEmpty().Max();
            foreach (var row in table.OfType<TableRow>())
            {
                var cells = new TableCell?[width];
                for (var column = 0; column < row.Count; column++)
                {
                    cells[column] = ReadCell((ContainerBlock)row[column], row.IsHeader);
                }

                rows.Add(cells);
            }

            return new(rows, table.OfType<TableRow>().TakeWhile(row => row.IsHeader).Count());
        }

        private TableCell ReadCell(ContainerBlock blocks, bool isHeader)
        {
            if (blocks is [ParagraphBlock paragraph] && inlines.Read(paragraph.Inline) is var lines)
            {
                if (lines.Count == 1) { return new(isHeader) { Paragraph = lines[0] }; }

                var parted = new TableCell(isHeader);
                foreach (var line in lines) { parted.Blocks.Add(new(BlockKind.Paragraph) { Text = line }); }

                return parted;
            }

            var cell = new TableCell(isHeader);
            ReadAll(blocks, cell.Blocks);
            return cell;
        }

        private void ReadCode(CodeBlock code, List<Block> into)
        {
            if (code is FencedCodeBlock { Info.Length: > 0 } fence) { Hide(fence.Span.Start, fence.Info, into); }

            var lines = code.Lines;
            if (lines.Count == 0) { return; }

            var last = lines.Lines[lines.Count - 1];
            var (from, to) = (part.ToSource(lines.Lines[0].Position), part.ToSource(last.Position + last.Slice.Length));
            var text = lines.ToString().Trim('\n');
            if (!string.IsNullOrWhiteSpace(text)) { into.Add(new(BlockKind.Code) { Text = document.Keep(new(text, from, to)) }); }
        }

        private void ReadDefinitions(LinkReferenceDefinitionGroup definitions, List<Block> into)
        {
            foreach (var definition in definitions.OfType<LinkReferenceDefinition>())
            {
                if (definition.Span.Length <= 0) { continue; }

                var (from, to) = (part.ToSource(definition.Span.Start), part.ToSource(definition.Span.End) + 1);
                var text = new SourceText(document.File.Text[from..to], from, to) { Fate = Fate.Residual, Reason = "link_definition" };
                into.Add(new(BlockKind.Hidden) { Text = document.Keep(text) });
            }
        }

        private void Hide(int near, string words, List<Block> into)
        {
            var at = part.Text.IndexOf(words, near, StringComparison.Ordinal);
            if (at < 0) { return; }

            var from = part.ToSource(at);
            var text = new SourceText(words, from, from + words.Length) { Fate = Fate.Residual, Reason = "code_language" };
            into.Add(new(BlockKind.Hidden) { Text = document.Keep(text) });
        }
    }
}
