using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>Which way a table runs.</summary>
internal enum TableOrientation
{
    /// <summary>It names no levels and no scale.</summary>
    Other,
    LevelColumns,
    LevelRows,

    /// <summary>Each cell names a level; the columns are tracks.</summary>
    LevelCells,
    ScaleColumns,

    /// <summary>Each column is a track; the first may name the levels that the tracks share.</summary>
    TrackColumns,
}

/// <summary>What the heads of a table's rows and columns are.</summary>
/// <param name="HeadRow">The row of the column heads; -1 when there is none.</param>
/// <param name="HeadColumns">How many columns at the left hold row heads.</param>
/// <param name="LevelColumn">The column of the level names, where rows are levels.</param>
internal sealed record TableShape(TableOrientation Orientation, int HeadRow, int HeadColumns, int LevelColumn, IReadOnlyList<LevelName?> Levels)
{
    private const int RowsProbedForHeads = 3;

    public bool NamesLevels => Orientation is TableOrientation.LevelColumns or TableOrientation.LevelRows or TableOrientation.TrackColumns;

    /// <summary>Its column heads are points of a rating scale, where the ladder has levels of another kind.</summary>
    public bool MayBeScale { get; } = Orientation == TableOrientation.LevelColumns && HeadRow == 0 && HeadColumns <= 1 && Levels.OfType<LevelName>().All(ScaleWords.IsProficiency);

    public static TableShape Of(TableGrid grid)
    {
        if (grid.Columns == 0) { return new(TableOrientation.Other, -1, 0, 0, []); }

        return ByScale(grid) ?? OfLevelCells(grid) ?? TrackTable.Of(grid) ?? ByColumns(grid, 0, 1) ?? ByRows(grid) ?? ByColumns(grid, 1, RowsProbedForHeads) ?? new(TableOrientation.Other, grid.HeaderRows > 0 ? 0 : -1, 1, 0, []);
    }

    public static string Words(TableCell? cell)
    {
        if (cell is null) { return ""; }

        return (cell.Paragraph?.Value ?? string.Join(' ', cell.Blocks.Select(block => block.Text?.Value))).Trim();
    }

    /// <summary>An overview: a column for each track, and the code of a level in each cell.</summary>
    private static TableShape? OfLevelCells(TableGrid grid)
    {
        if (grid.Columns < 3 || grid.Rows.Count < 3) { return null; }

        var cells = grid.Rows.Skip(1).SelectMany(row => row.Skip(1)).Select(Words).Where(words => words.Length > 0).ToList();
        var coded = cells.Count(words => LevelNameParser.Parse(words)?.Code is not null);
        return coded >= 3 && coded * 5 >= cells.Count * 3 ? new(TableOrientation.LevelCells, 0, 1, 0, []) : null;
    }

    private static TableShape? ByColumns(TableGrid grid, int from, int to)
    {
        for (var row = from; row < Math.Min(to, grid.Rows.Count); row++)
        {
            var heads = grid.Rows[row].Select(Words).ToList();
            var levels = Accept(heads.Select(LevelNameParser.Parse).ToList(), heads, grid.Columns > 2 ? 2 : 1);
            if (levels is null) { continue; }

            var first = levels.FindIndex(level => level is not null);
            return new(TableOrientation.LevelColumns, row, first, 0, levels);
        }

        return null;
    }

    private static TableShape? ByRows(TableGrid grid)
    {
        TableShape? best = null;
        var bestCount = 0;
        var headRow = grid.HeaderRows > 0 || LevelNameParser.ParseWeak(Words(grid.Rows[0][0])) is null ? Math.Max(0, grid.HeaderRows - 1) : -1;
        while (headRow > 0 && LevelNameParser.ParseWeak(Words(grid.Rows[headRow][0])) is not null) { headRow--; }

        for (var column = 0; column < Math.Min(3, grid.Columns); column++)
        {
            var heads = grid.Rows.Skip(headRow + 1).Select(row => Words(row[column])).ToList();
            var levels = Accept(heads.Select(LevelNameParser.Parse).ToList(), heads, 2);
            if (levels is null) { continue; }

            var isRepeated = levels.OfType<LevelName>().GroupBy(level => level.Code ?? level.Title).Any(same => same.Count() > 1) && !grid.Rows.Zip(grid.Rows.Skip(1)).Any(pair => ReferenceEquals(pair.First[column], pair.Second[column]));
            if (isRepeated) { continue; }

            var strong = (levels.Count(level => level is not null) * 3) + heads.Count(head => LevelNameParser.Parse(head)?.Code is not null);
            if (strong <= bestCount || heads.Distinct(StringComparer.Ordinal).Count() < Math.Min(2, heads.Count)) { continue; }

            levels.InsertRange(0, Enumerable.Repeat<LevelName?>(null, headRow + 1));
            (best, bestCount) = (new(TableOrientation.LevelRows, headRow, column + 1, column, levels), strong);
        }

        return best;
    }

    private static TableShape? ByScale(TableGrid grid)
    {
        var heads = grid.Rows[0].Select(Words).ToList();
        var points = heads.Skip(1).Count(ScaleWords.IsPoint);
        return points >= 2 && points * 2 >= heads.Count - 1 ? new(TableOrientation.ScaleColumns, 0, 1, 0, []) : null;
    }

    /// <summary>The heads as levels when enough of them are; weak names count once two stand side by side.</summary>
    private static List<LevelName?>? Accept(List<LevelName?> strong, List<string> heads, int needed)
    {
        var filled = heads.Count(head => head.Length > 0);
        if (strong.Count(level => level is not null) >= needed)
        {
            var known = heads.Select((head, index) => strong[index] ?? LevelNameParser.ParseWeak(head)).ToList();
            return known.Count(level => level is not null) * 2 >= filled - 1 ? known : null;
        }

        var weak = heads.Select(LevelNameParser.ParseWeak).ToList();
        var count = weak.Count(level => level is not null);
        return count >= 2 && count * 3 >= (filled - 1) * 2 ? weak : null;
    }
}
