using LadderTeams.Core.Ladders.Import.Html.Lexing;

namespace LadderTeams.Core.Ladders.Import.Html;

/// <summary>Makes blocks of the words that come by and puts them into the open parts of the document.</summary>
internal sealed class HtmlWriter(Document document, List<Block> into)
{
    /// <summary>The rank of a summary: below every heading of HTML's own.</summary>
    public const int SummaryRank = 7;

    private const int TermRank = 6;

    private readonly HtmlLeaf leaf = new(document);
    private readonly HtmlLeaf hidden = new(document);
    private readonly List<(List<Block> Blocks, int Index)> terms = [];
    private BlockKind kind = BlockKind.Paragraph;
    private bool isTerm;

    public HtmlFrames Frames { get; } = new(into, new());

    /// <summary>Of the heading that is open; 0 when none is.</summary>
    public int Rank { get; private set; }

    public void Write(int start, int end) => leaf.Read(start, end, Frames.Top.Style);

    /// <summary>An empty line parts two paragraphs, and so does the end of a bold lead, but not what a cell or an item says.</summary>
    public void Break()
    {
        if ((leaf.IsLineEmpty || leaf.IsBoldLead) && kind is BlockKind.Paragraph && !isTerm && Frames.Top.Element.Role is not (HtmlRole.Cell or HtmlRole.Item)) { End(); }
        else { leaf.Break(); }
    }

    /// <summary>The words that follow are a heading, or code.</summary>
    public void Begin(BlockKind next, int rank = 0)
    {
        End();
        (kind, Rank, leaf.IsPreformatted) = (next, rank, next is BlockKind.Code);
    }

    public void BeginTerm()
    {
        End();
        isTerm = true;
    }

    /// <summary>Makes headings of the terms that a definition follows.</summary>
    public void BeginDefinition()
    {
        End();
        foreach (var (blocks, index) in terms)
        {
            blocks[index] = new(BlockKind.Heading) { Text = blocks[index].Text, Rank = TermRank };
        }

        terms.Clear();
    }

    /// <summary>A container begins or ends: a line of its own in a heading or in code, else a block of its own.</summary>
    public void EndLine()
    {
        if (kind is BlockKind.Paragraph && !leaf.IsEmpty)
        {
            End();
        }
        else
        {
            leaf.EndLine();
        }
    }

    public void BeginParagraph()
    {
        if (kind is BlockKind.Heading && Rank < SummaryRank && !leaf.IsEmpty)
        {
            End();
        }
        else
        {
            EndLine();
        }
    }

    /// <summary>Ends the open block; loose words are paragraphs from here on.</summary>
    public void End()
    {
        var (text, unseen) = leaf.Take();
        if (text is not null)
        {
            Place(new(kind) { Text = document.Keep(text), Rank = Rank }, isTerm);
        }

        foreach (var token in unseen)
        {
            PlaceHidden(token);
        }

        (kind, Rank, isTerm, leaf.IsPreformatted) = (BlockKind.Paragraph, 0, false, false);
    }

    public void Add(BlockKind wordless)
    {
        End();
        Place(new(wordless));
    }

    /// <summary>Keeps what no browser shows.</summary>
    public void Hide(HtmlToken token)
    {
        if (!leaf.Hold(token))
        {
            PlaceHidden(token);
        }
    }

    public void Finish()
    {
        End();
        Frames.PopAbove(0);
    }

    private void Place(Block block, bool asTerm = false)
    {
        var frame = Frames.Place(block, asTerm);
        if (!asTerm)
        {
            terms.Clear();
        }
        else if (frame.Element.Role is not HtmlRole.List)
        {
            terms.Add((frame.Blocks, frame.Blocks.Count - 1));
        }
    }

    private void PlaceHidden(HtmlToken token)
    {
        MarkDelimiter(token.Start, token.Words.Start);
        hidden.Read(token.Words.Start, token.Words.End, new(), isLiteral: token.Kind is HtmlTokenKind.Comment);
        if (hidden.Take().Text is { } text)
        {
            Frames.Place(new(BlockKind.Hidden) { Text = document.Keep(text) });
        }

        MarkDelimiter(token.Words.End, token.End);
    }

    private void MarkDelimiter(int start, int end)
    {
        if (document.File.Text[start..end].Any(char.IsLetterOrDigit))
        {
            document.Markup.Add((start, end));
        }
    }
}
