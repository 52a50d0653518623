using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

internal sealed partial class Recogniser
{
    private const int LongestRowHead = 60;
    private const int LongestNothing = 7;

    private void ReadTable(TableGrid grid, Scope scope, int depth)
    {
        var shape = grid.Shape;
        scope = scope with { IsLevelHead = false };
        for (var row = 0; row <= shape.HeadRow; row++) { Label(grid.Rows[row]); }

        switch (shape.Orientation)
        {
            case TableOrientation.LevelColumns when IsScale(shape, scope): ReadScale(grid, shape.HeadColumns, scope, depth); break;
            case TableOrientation.LevelColumns: ReadLevelColumns(grid, shape, scope, depth); break;
            case TableOrientation.LevelRows: ReadLevelRows(grid, shape, scope, depth); break;
            case TableOrientation.LevelCells: ReadOverview(grid, scope); break;
            case TableOrientation.TrackColumns: ReadTrackColumns(grid, shape, scope, depth); break;
            case TableOrientation.ScaleColumns: ReadScale(grid, shape.HeadColumns, scope, depth); break;
            default: ReadPlainTable(grid, shape, scope, depth); break;
        }
    }

    /// <summary>The cell left or right of a code that names the same level in words; its column names the track better.</summary>
    private static (string? Title, int Column) TitleBeside(IReadOnlyList<TableCell?> row, int column)
    {
        foreach (var at in (int[])[column - 1, column + 1])
        {
            if (at >= 0 && at < row.Count && LevelNameParser.Parse(TableShape.Words(row[at])) is { Code: null, Title: { } title }) { return (title, at); }
        }

        return (null, column);
    }

    /// <summary>Words of proficiency beside capability rows, or below a capability, in a ladder whose levels are named otherwise.</summary>
    private bool IsScale(TableShape shape, Scope scope) => shape.MayBeScale && (shape.HeadColumns > 0 || scope.Capability is not null) && context.NamesOtherLevels;

    private void ReadScale(TableGrid grid, int headColumns, Scope scope, int depth)
    {
        var points = grid.Rows[0].Select(TableShape.Words).ToList();
        for (var column = headColumns; column < points.Count; column++)
        {
            if (points[column].Length > 0 && TextOf(grid.Rows[0][column]) is { } text) { findings.ScalePoints.Add((file, points[column], text)); }
        }

        string? group = null;
        for (var row = 1; row < grid.Rows.Count; row++)
        {
            var cells = grid.Rows[row];
            if (headColumns > 0 && GroupOf(cells) is { } name)
            {
                group = name;
                continue;
            }

            var inRow = ScopeOfRow(cells, headColumns, scope, group) with { Slot = Slot.Descriptor };
            for (var column = headColumns; column < cells.Count; column++)
            {
                if (cells[column] is { } cell) { ReadCell(cell, inRow, depth, points[column]); }
            }
        }
    }

    /// <summary>A table that names no levels: its first column names subjects, or each column is a subject of its own.</summary>
    private void ReadPlainTable(TableGrid grid, TableShape shape, Scope scope, int depth)
    {
        var body = grid.Rows.Skip(shape.HeadRow + 1).ToList();
        var hasRowHeads = grid.Columns > 1 && body.Count > 0 && body.Average(row => TableShape.Words(row[0]).Length) <= LongestRowHead;
        foreach (var row in body)
        {
            var inRow = hasRowHeads ? ScopeOfRow(row, 1, scope, null) : scope;
            for (var column = hasRowHeads ? 1 : 0; column < row.Count; column++)
            {
                var head = shape.HeadRow < 0 ? "" : TableShape.Words(grid.Rows[shape.HeadRow][column]);
                if (row[column] is { } cell) { ReadCell(cell, hasRowHeads ? ByHead(inRow, head) : ByHead(scope, head), depth); }
            }
        }
    }

    private static Scope ByHead(Scope scope, string head)
    {
        var role = HeadingRoles.Of(head);
        if (role is not HeadingRole.Topic and not HeadingRole.About and not HeadingRole.Track) { return scope.WithRole(role); }

        return head.Length == 0 || scope.Capability is not null ? scope : scope.WithTopic(NameWords.WithoutOrnament(head), false);
    }

    /// <summary>The scope of a row below its heads; the last of several head columns names the capability.</summary>
    private Scope ScopeOfRow(IReadOnlyList<TableCell?> cells, int headColumns, Scope scope, string? group)
    {
        var inRow = group is null ? scope : scope with { Group = group, Capability = null };
        for (var column = 0; column < headColumns; column++)
        {
            var head = NameWords.WithoutOrnament(TableShape.Words(cells[column]));
            if (head.Length == 0 || (column > 0 && ReferenceEquals(cells[column], cells[column - 1]))) { continue; }

            if (head.Length > LongestRowHead && column > 0) { ReadCell(cells[column]!, inRow with { Level = null, LeadsToLevels = true }, 0); continue; }

            Label(cells[column]);
            var role = HeadingRoles.Of(head);
            inRow = role is HeadingRole.Topic or HeadingRole.About or HeadingRole.Track or HeadingRole.Everyone ? inRow.WithTopic(head, true) : inRow.WithRole(role);
        }

        return inRow;
    }

    /// <summary>A row that only names the rows after it: one filled cell, or one that spans all.</summary>
    private static string? GroupOf(IReadOnlyList<TableCell?> cells)
    {
        if (OnlyFilled(cells) is not { } first) { return null; }

        var words = TableShape.Words(first);
        if (words.Length > LongestRowHead || first.Blocks.Count != 1) { return null; }

        Label(first);
        return NameWords.WithoutOrnament(words);
    }

    /// <summary>The one cell of a row that has words; null when several have or none has.</summary>
    private static TableCell? OnlyFilled(IReadOnlyList<TableCell?> cells)
    {
        TableCell? only = null;
        for (var column = 0; column < cells.Count; column++)
        {
            if (ReferenceEquals(cells[column], only) || TextOf(cells[column]) is null) { continue; }

            if (only is not null) { return null; }

            only = cells[column];
        }

        return cells.Count < 2 ? null : only;
    }

    private static bool SaysNothing(string text)
    {
        var words = text.AsSpan().Trim(" .-–—");
        return words.Length <= LongestNothing && NothingWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);
    }
}
