using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>A column of a table whose rows are levels.</summary>
/// <param name="Head">Empty when it has none.</param>
/// <param name="HoldsFacts">Its values are attached to levels and ask for nothing.</param>
internal sealed record AttributeColumn(int At, string Head, bool HoldsFacts)
{
    /// <param name="headRow">-1 when there is none.</param>
    public static AttributeColumn Of(TableGrid grid, int headRow, int at)
    {
        var head = headRow < 0 ? "" : NameWords.WithoutOrnament(TableShape.Words(grid.Rows[headRow][at]));
        return new(at, head, head.Length > 0 && FactColumn.Is(head, grid.Rows.Skip(headRow + 1).Select(row => TableShape.Words(row[at]))));
    }
}
