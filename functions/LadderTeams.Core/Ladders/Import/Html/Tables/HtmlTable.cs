namespace LadderTeams.Core.Ladders.Import.Html.Tables;

/// <summary>The rows of a table as the source has them.</summary>
internal sealed class HtmlTable
{
    private readonly List<HtmlRow> rows = [];
    private HtmlRow? row;
    private int section;
    private bool isHead;

    public IReadOnlyList<HtmlRow> Rows => rows;

    /// <param name="isHeadSection">The rows that follow are heads.</param>
    public void StartSection(bool isHeadSection)
    {
        EndRow();
        section++;
        isHead = isHeadSection;
    }

    public void StartRow()
    {
        row = new(section, isHead);
        rows.Add(row);
    }

    public void EndRow() => row = null;

    public void Add(HtmlCell cell)
    {
        if (row is null)
        {
            StartRow();
        }

        row!.Cells.Add(cell);
    }
}

/// <param name="Section">Rows of one section have the same; no cell reaches into the next.</param>
internal sealed record HtmlRow(int Section, bool IsHead)
{
    public List<HtmlCell> Cells { get; } = [];
}

/// <param name="RowSpan">0 means to the end of the section.</param>
internal sealed record HtmlCell(TableCell Cell, int RowSpan, int ColumnSpan);
