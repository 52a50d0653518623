using LadderTeams.Core.Ladders.Import.Html.Lexing;
using LadderTeams.Core.Ladders.Import.Html.Tables;

namespace LadderTeams.Core.Ladders.Import.Html;

/// <summary>
/// The open parts of the document, innermost last. Plain containers are only counted, so that a hundred thousand of them
/// cost nothing; of the rest at most <see cref="Deepest"/> are open at once and what lies deeper is read flat.
/// </summary>
internal sealed class HtmlFrames(List<Block> into, HtmlGrids grids)
{
    private const int Deepest = 100;

    private static readonly HtmlElement ImpliedList = HtmlElement.Get("ul");

    private readonly List<HtmlFrame> frames = [new(HtmlElement.Unknown, into, new())];

    public HtmlFrame Top => frames[^1];

    public void Push(HtmlElement element)
    {
        EndImpliedList();
        if (element.Role is HtmlRole.Table && Top.Table is not null)
        {
            Pop();
        }

        TryPush(new(element, [], Top.Style) { Table = element.Role is HtmlRole.Table ? new() : null });
    }

    public void PushItem(HtmlElement element)
    {
        if (HtmlScope.FindList(frames) is var list and >= 0)
        {
            PopAbove(list);
        }
        else if (!TryPush(new(ImpliedList, [], Top.Style) { IsImplied = true }))
        {
            Top.Open(element);
            return;
        }

        TryPush(new(element, [], Top.Style));
    }

    /// <summary>Opens a cell in the innermost table, whose frame must be on top.</summary>
    public void PushCell(HtmlElement element, int rowSpan, int columnSpan)
    {
        var (table, cell) = (Top.Table!, new TableCell(element.Name is "th"));
        if (TryPush(new(element, cell.Blocks, new())))
        {
            table.Add(new(cell, rowSpan, columnSpan));
        }
    }

    public void Open(HtmlElement element)
    {
        EndImpliedList();
        Top.Open(element);
    }

    /// <inheritdoc cref="HtmlScope.Find"/>
    public int Find(HtmlElement element) => HtmlScope.Find(frames, element);

    /// <inheritdoc cref="HtmlScope.FindTable"/>
    public int FindTable() => HtmlScope.FindTable(frames);

    public void Close(HtmlElement element, int index)
    {
        PopAbove(index);
        if (Top.Contains(element))
        {
            Top.Close(element);
        }
        else
        {
            Pop();
        }
    }

    /// <summary>Ending the element would close no part, only one of the containers of the innermost.</summary>
    public bool IsContainerOnTop(HtmlElement element, int index) => index == frames.Count - 1 && Top.Contains(element);

    public void PopAbove(int index)
    {
        while (frames.Count > index + 1)
        {
            Pop();
        }
    }

    /// <summary>Says that the details around this place have a summary.</summary>
    public void NameDetails() => frames.FindLast(frame => frame.HasDetails)?.NameDetails();

    /// <summary>Puts a block where it belongs, which may close an implied list.</summary>
    /// <returns>The frame that took it.</returns>
    public HtmlFrame Place(Block block, bool isTerm = false)
    {
        if (block.Kind is not BlockKind.Hidden)
        {
            EndImpliedList();
        }

        var index = frames.Count - 1;
        while (PassesOutward(frames[index].Element.Role, block.Kind))
        {
            index--;
        }

        var frame = frames[index];
        if (frame.Element.Role is HtmlRole.List)
        {
            AddToList(frame.Blocks, block);
        }
        else if (isTerm || !frame.TryLead(block))
        {
            frame.Add(block);
        }

        return frame;
    }

    /// <summary>Browsers show stray words in a table before it; what is hidden must not make an item.</summary>
    private static bool PassesOutward(HtmlRole frame, BlockKind block) =>
        frame is HtmlRole.Table || (frame is HtmlRole.List && block is BlockKind.Hidden);

    private static void AddToList(List<Block> items, Block block)
    {
        if (block.Kind is BlockKind.Paragraph)
        {
            items.Add(new(BlockKind.Item) { Text = block.Text });
            return;
        }

        if (items.Count == 0)
        {
            items.Add(new(BlockKind.Item));
        }

        items[^1].Children.Add(block);
    }

    private void EndImpliedList()
    {
        if (Top.IsImplied)
        {
            Pop();
        }
    }

    /// <summary>False when it lies too deep: then it counts as a container.</summary>
    private bool TryPush(HtmlFrame frame)
    {
        if (frames.Count >= Deepest)
        {
            Top.Open(frame.Element);
            return false;
        }

        frames.Add(frame);
        return true;
    }

    private void Pop()
    {
        var frame = Top;
        frames.RemoveAt(frames.Count - 1);
        if (frame.ToBlock(grids) is not { } block)
        {
            return;
        }

        if (block.Kind is BlockKind.Item)
        {
            Top.Add(block);
        }
        else
        {
            Place(block);
        }
    }
}
