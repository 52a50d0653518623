namespace LadderTeams.Core.Ladders.Import;

internal enum BlockKind
{
    Heading,
    Paragraph,
    List,
    Item,
    Quote,
    Table,
    Code,

    /// <summary>A rule between two parts of a document.</summary>
    Break,

    /// <summary>The end of a part that a heading of its own opened, such as <c>&lt;/details&gt;</c>.</summary>
    End,

    /// <summary>Text that no reader shows, such as an HTML comment.</summary>
    Hidden,
}

/// <summary>A block of a document, the same for every format.</summary>
internal sealed class Block(BlockKind kind)
{
    private List<Block>? children;

    public BlockKind Kind { get; } = kind;

    /// <summary>The words of a heading, paragraph, code or hidden block; an item's first paragraph. Null for the others.</summary>
    public SourceText? Text { get; init; }

    /// <summary>A heading's rank as written, 1 the highest; 0 for every other block.</summary>
    public int Rank { get; init; }

    /// <summary>For a list: its items are numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>A list's items; what an item or a quote holds after its <see cref="Text"/>. Ask <see cref="HasChildren"/> first: most blocks have none.</summary>
    public List<Block> Children => children ??= [];

    public bool HasChildren => children is { Count: > 0 };

    /// <summary>Of a table alone.</summary>
    public TableGrid? Table { get; init; }
}

/// <summary>A table with its spans spread out: a cell that spans stands in each place that it covers.</summary>
internal sealed class TableGrid(IReadOnlyList<IReadOnlyList<TableCell?>> rows, int headerRows)
{
    private Recognition.TableShape? shape;

    /// <summary>Every row has the same number of places; null where the source has no cell.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell?>> Rows { get; } = rows;

    /// <summary>How many rows at the top are heads by the source's own marks; may be 0.</summary>
    public int HeaderRows { get; } = headerRows;

    /// <summary>What its heads are; looked at once.</summary>
    public Recognition.TableShape Shape => shape ??= Recognition.TableShape.Of(this);

    public int Columns => Rows.Count == 0 ? 0 : Rows[0].Count;
}

/// <summary>A cell; the same object stands in every place that it spans.</summary>
internal sealed class TableCell(bool isHeader)
{
    private List<Block>? blocks;

    public bool IsHeader { get; } = isHeader;

    /// <summary>All that the cell holds, where that is one paragraph, as in nearly all cells of a long table. Null for every other cell.</summary>
    public SourceText? Paragraph { get; init; }

    /// <summary>Ask for <see cref="Paragraph"/> first: most cells need no blocks.</summary>
    public List<Block> Blocks => blocks ??= Paragraph is null ? [] : [new(BlockKind.Paragraph) { Text = Paragraph }];
}
