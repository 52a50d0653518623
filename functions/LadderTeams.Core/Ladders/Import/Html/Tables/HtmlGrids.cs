namespace LadderTeams.Core.Ladders.Import.Html.Tables;

/// <summary>
/// Spreads the cells of tables out. A short file can ask for a huge table, so a table has at most
/// <see cref="MostColumns"/> columns, cells past the last one become part of it, and when the spans of one reading have
/// covered <see cref="MostPlaces"/> places further cells stand only where they are written.
/// </summary>
internal sealed class HtmlGrids
{
    private const int MostColumns = 1000;
    private const int MostPlaces = 1_000_000;

    private int placesLeft = MostPlaces;

    /// <summary>Null when the table has no cell.</summary>
    public TableGrid? Build(IReadOnlyList<HtmlRow> rows)
    {
        var heights = RowsLeft(rows);
        var carried = new List<(TableCell Cell, int Rows)>();
        var spread = rows.Select((row, index) => Spread(row, heights[index], carried)).ToList();
        var columns = spread.Select(places => places.Count).DefaultIfEmpty().Max();
        return columns == 0 ? null : new([.. spread.Select(places => new HtmlPlaces(places, columns))], CountHeaders(rows));
    }

    private static int CountHeaders(IReadOnlyList<HtmlRow> rows) =>
        rows.TakeWhile(row => row.IsHead || (row.Cells.Count > 0 && row.Cells.TrueForAll(cell => cell.Cell.IsHeader))).Count();

    /// <summary>For each row, how many rows its section has from there on.</summary>
    private static int[] RowsLeft(IReadOnlyList<HtmlRow> rows)
    {
        var left = new int[rows.Count];
        for (var index = rows.Count - 1; index >= 0; index--)
        {
            var isLast = index == rows.Count - 1 || rows[index + 1].Section != rows[index].Section;
            left[index] = isLast ? 1 : left[index + 1] + 1;
        }

        return left;
    }

    private List<TableCell?> Spread(HtmlRow row, int rowsLeft, List<(TableCell Cell, int Rows)> carried)
    {
        var places = new List<TableCell?>(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            while (IsCarried(carried, places.Count))
            {
                places.Add(carried[places.Count].Cell);
            }

            Spread(cell, rowsLeft, places, carried);
        }

        for (var column = places.Count; column < carried.Count; column++)
        {
            places.Add(IsCarried(carried, column) ? carried[column].Cell : null);
        }

        EndRow(carried);
        return places;
    }

    private void Spread(HtmlCell cell, int rowsLeft, List<TableCell?> places, List<(TableCell Cell, int Rows)> carried)
    {
        if (places.Count >= MostColumns)
        {
            places[^1]!.Blocks.AddRange(cell.Cell.Blocks);
            return;
        }

        var (height, width) = Size(cell, rowsLeft);
        for (var count = 0; count < width && places.Count < MostColumns && !IsCarried(carried, places.Count); count++)
        {
            if (height > 1)
            {
                Carry(carried, places.Count, (cell.Cell, height));
            }

            places.Add(cell.Cell);
        }
    }

    private (int Height, int Width) Size(HtmlCell cell, int rowsLeft)
    {
        var height = cell.RowSpan == 0 ? rowsLeft : Math.Clamp(cell.RowSpan, 1, rowsLeft);
        var width = Math.Clamp(cell.ColumnSpan, 1, MostColumns);
        var extra = ((long)height * width) - 1;
        if (extra > placesLeft)
        {
            return (1, 1);
        }

        placesLeft -= (int)extra;
        return (height, width);
    }

    private static bool IsCarried(List<(TableCell Cell, int Rows)> carried, int column) =>
        column < carried.Count && carried[column].Rows > 0;

    private static void Carry(List<(TableCell Cell, int Rows)> carried, int column, (TableCell, int) cell)
    {
        while (carried.Count <= column)
        {
            carried.Add(default);
        }

        carried[column] = cell;
    }

    private static void EndRow(List<(TableCell Cell, int Rows)> carried)
    {
        for (var column = 0; column < carried.Count; column++)
        {
            carried[column] = (carried[column].Cell, carried[column].Rows - 1);
        }

        var lastCarried = carried.FindLastIndex(cell => cell.Rows > 0);
        carried.RemoveRange(lastCarried + 1, carried.Count - lastCarried - 1);
    }
}
