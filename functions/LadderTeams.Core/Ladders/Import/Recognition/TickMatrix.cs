using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>A table with a statement in each row and ticks below the levels.</summary>
internal static class TickMatrix
{
    private static readonly HashSet<string> Ticks = new(StringComparer.OrdinalIgnoreCase) { "x", "yes", "y", "✅", "✓", "✔", "✔️", "☑", "☑️", "●", "•", "*", "+", ":white_check_mark:", ":heavy_check_mark:", "ja", "oui", "si", "sim" };

    public static bool Is(TableGrid grid, TableShape shape)
    {
        if (shape.HeadColumns == 0) { return false; }

        var (filled, ticked) = (0, 0);
        foreach (var cell in grid.Rows.Skip(shape.HeadRow + 1).SelectMany(row => row.Skip(shape.HeadColumns)).Where(cell => TableShape.Words(cell).Length > 0))
        {
            filled++;
            ticked += IsTicked(cell) ? 1 : 0;
        }

        return filled > 0 && ticked * 10 >= filled * 8;
    }

    public static bool IsTicked(TableCell? cell) => Ticks.Contains(TableShape.Words(cell));

    /// <summary>The rows that make a statement, each with its capability: the head before the last, of this row or one above.</summary>
    public static IEnumerable<(IReadOnlyList<TableCell?> Row, string? Capability)> Rows(TableGrid grid, TableShape shape)
    {
        string? capability = null;
        foreach (var row in grid.Rows.Skip(shape.HeadRow + 1))
        {
            var head = shape.HeadColumns > 1 ? NameWords.WithoutOrnament(TableShape.Words(row[shape.HeadColumns - 2])) : "";
            if (head.Length > 0) { capability = head; }

            var hasTicks = row.Skip(shape.HeadColumns).Any(IsTicked);
            if (!hasTicks && shape.HeadColumns == 1) { capability = NameWords.WithoutOrnament(TableShape.Words(row[0])); }

            yield return (row, capability);
        }
    }
}
