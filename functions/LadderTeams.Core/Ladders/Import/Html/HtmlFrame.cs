using LadderTeams.Core.Ladders.Import.Html.Lexing;
using LadderTeams.Core.Ladders.Import.Html.Tables;

namespace LadderTeams.Core.Ladders.Import.Html;

/// <summary>A part of the document that is still open and gathers blocks.</summary>
internal sealed class HtmlFrame(HtmlElement element, List<Block> blocks, HtmlStyle style)
{
    private int[]? containers;
    private Stack<bool>? details;

    public HtmlElement Element { get; } = element;

    public List<Block> Blocks { get; } = blocks;

    public HtmlStyle Style { get; } = style;

    /// <summary>Opened by an item that stands in no list.</summary>
    public bool IsImplied { get; init; }

    public HtmlTable? Table { get; init; }

    /// <summary>An item's first paragraph.</summary>
    public SourceText? Lead { get; private set; }

    public bool HasShownBlocks { get; private set; }

    public bool HasDetails => details is { Count: > 0 };

    public bool Contains(HtmlElement element) => containers?[element.Id] > 0;

    public void Open(HtmlElement element) => (containers ??= new int[HtmlElement.Count])[element.Id]++;

    public void Close(HtmlElement element) => containers![element.Id]--;

    public void OpenDetails() => (details ??= new()).Push(false);

    public void NameDetails()
    {
        details!.Pop();
        details.Push(true);
    }

    /// <summary>Whether a summary opened a part that ends now.</summary>
    public bool CloseDetails() => details!.Pop();

    /// <summary>Makes a paragraph the words of an item, when it is the first thing in it.</summary>
    public bool TryLead(Block block)
    {
        if (Element.Role is not HtmlRole.Item || HasShownBlocks || Lead is not null || block.Kind is not BlockKind.Paragraph)
        {
            return false;
        }

        Lead = block.Text;
        return true;
    }

    public void Add(Block block)
    {
        Blocks.Add(block);
        HasShownBlocks |= block.Kind is not BlockKind.Hidden;
    }

    /// <summary>What the part amounts to once it is closed; null when it is empty, or when its blocks stand in a table already.</summary>
    public Block? ToBlock(HtmlGrids grids) => Element.Role switch
    {
        HtmlRole.Item when Lead is not null || Blocks.Count > 0 => WithBlocks(new(BlockKind.Item) { Text = Lead }),
        HtmlRole.List when Blocks.Count > 0 => WithBlocks(new(BlockKind.List) { IsOrdered = Element.Name is "ol" }),
        HtmlRole.Quote when Blocks.Count > 0 => WithBlocks(new(BlockKind.Quote)),
        HtmlRole.Table when grids.Build(Table!.Rows) is { } grid => new(BlockKind.Table) { Table = grid },
        _ => null,
    };

    private Block WithBlocks(Block block)
    {
        block.Children.AddRange(Blocks);
        return block;
    }
}
