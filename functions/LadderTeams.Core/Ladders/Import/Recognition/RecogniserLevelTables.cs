using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

internal sealed partial class Recogniser
{
    /// <summary>Names the levels of several tracks at a glance and says nothing of them.</summary>
    private void ReadOverview(TableGrid grid, Scope scope)
    {
        var tracks = grid.Rows[0].Select(cell => NameWords.WithoutOrnament(TableShape.Words(cell))).ToList();
        foreach (var row in grid.Rows.Skip(1))
        {
            Label(row);
            for (var column = 1; column < row.Count; column++)
            {
                if (TextOf(row[column]) is not { } text || LevelNameParser.Parse(text.Value) is not { Code: not null } level) { continue; }

                var (title, at) = TitleBeside(row, column);
                var named = level with { Title = level.Title ?? title };
                findings.Levels.Add((file, (scope with { Track = tracks[at] }).WithLevel(named).Level!, text));
            }
        }
    }

    private void ReadLevelColumns(TableGrid grid, TableShape shape, Scope scope, int depth)
    {
        NameLevels(grid.Rows[shape.HeadRow], shape.Levels, scope);
        if (TickMatrix.Is(grid, shape))
        {
            ReadTicks(grid, shape, scope);
            return;
        }

        string? group = null;
        for (var row = shape.HeadRow + 1; row < grid.Rows.Count; row++)
        {
            var cells = grid.Rows[row];
            if (GroupOf(cells) is { } name)
            {
                group = name;
                continue;
            }

            var inRow = ScopeOfRow(cells, shape.HeadColumns, scope, group);
            for (var column = shape.HeadColumns; column < cells.Count; column++)
            {
                if (shape.Levels[column] is { } level) { ReadLevelCell(cells, column, inRow, scope.WithLevel(level).Level!, depth); }
                else if (cells[column] is { } other) { ReadCell(other, inRow, depth); }
            }
        }
    }

    /// <summary>A statement a row, and a tick in the column of each level that it holds for.</summary>
    private void ReadTicks(TableGrid grid, TableShape shape, Scope scope)
    {
        foreach (var (row, capability) in TickMatrix.Rows(grid, shape))
        {
            Label(row);
            if (TextOf(row[shape.HeadColumns - 1]) is not { } text) { continue; }

            var inRow = capability is null ? scope : scope.WithTopic(capability, true);
            for (var column = shape.HeadColumns; column < row.Count; column++)
            {
                if (shape.Levels[column] is { } level && TickMatrix.IsTicked(row[column])) { Add(scope.Slot ?? Slot.Responsibility, inRow with { Level = scope.WithLevel(level).Level }, text); }
            }
        }
    }

    private void ReadLevelCell(IReadOnlyList<TableCell?> cells, int column, Scope inRow, LevelName level, int depth)
    {
        if (cells[column] is not { } cell) { return; }

        if (TitleHead.Is(TableShape.Words(cells[0])) && TableShape.Words(cell) is { Length: > 0 } title)
        {
            Rename(level, title, cell);
            return;
        }

        if (column > 0 && ReferenceEquals(cells[column - 1], cell)) { Reopen(cell.Blocks); }

        ReadCell(cell, inRow with { Level = level, IsForEveryone = false, IsAbout = false }, depth);
    }

    private void ReadLevelRows(TableGrid grid, TableShape shape, Scope scope, int depth)
    {
        var columns = Enumerable.Range(0, grid.Columns).Select(column => AttributeColumn.Of(grid, shape.HeadRow, column)).ToList();
        TableCell? last = null;
        for (var row = shape.HeadRow + 1; row < grid.Rows.Count; row++)
        {
            var cells = grid.Rows[row];
            if (shape.Levels[row] is not { } named)
            {
                ReadUnlevelledRow(cells, scope, depth);
                continue;
            }

            var level = scope.WithLevel(named).Level!;
            if (!ReferenceEquals(cells[shape.LevelColumn], last)) { NameLevels([cells[shape.LevelColumn]], [named], scope); }

            last = cells[shape.LevelColumn];
            for (var column = 0; column < cells.Count; column++)
            {
                if (column != shape.LevelColumn && cells[column] is { } cell) { ReadAttribute(grid, columns[column], row, cell, scope with { Level = level, IsForEveryone = false, IsAbout = false }, depth); }
            }
        }
    }

    private void ReadAttribute(TableGrid grid, AttributeColumn column, int row, TableCell cell, Scope scope, int depth)
    {
        var head = column.Head;
        var words = TableShape.Words(cell);
        if (row > 0 && ReferenceEquals(grid.Rows[row - 1][column.At], cell)) { Reopen(cell.Blocks); }

        if (words.Length > 0 && (TitleHead.Is(head) || (head.Length == 0 && LevelNameParser.Parse(words) is not null) || LevelNameParser.Parse(words) is { Code: null, Aliases: [] })) { Rename(scope.Level!, words, cell); }
        else if (grid.Columns == 2 && scope.Capability is not null) { ReadCell(cell, scope, depth); }
        else if (ScaleWords.IsPoint(head)) { ReadCell(cell, scope with { Slot = Slot.Descriptor }, depth, head); }
        else if (column.HoldsFacts) { AddLevelFact(cell, head, scope); }
        else if (HeadingRoles.Of(head) is not HeadingRole.Topic and not HeadingRole.About and not HeadingRole.Track and var role) { ReadCell(cell, scope.WithRole(role), depth); }
        else { ReadCell(cell, head.Length == 0 || (grid.Columns == 2 && scope.Capability is not null) ? scope : scope.WithTopic(head, false), depth); }
    }

    private void ReadUnlevelledRow(IReadOnlyList<TableCell?> cells, Scope scope, int depth)
    {
        if (GroupOf(cells) is null)
        {
            foreach (var cell in cells.OfType<TableCell>()) { ReadCell(cell, scope, depth); }
        }
    }

    private void AddLevelFact(TableCell cell, string head, Scope scope)
    {
        foreach (var text in cell.Blocks.SelectMany(TextsIn).Where(text => text.Fate == Fate.Unclaimed))
        {
            text.Fate = Fate.Typed;
            findings.Facts.Add(new(file, Slot.LevelFact, scope.Level, null, text) { Title = head });
        }
    }

    private void NameLevels(IReadOnlyList<TableCell?> heads, IReadOnlyList<LevelName?> levels, Scope scope)
    {
        for (var column = 0; column < heads.Count; column++)
        {
            if (levels[column] is not { } level || TextOf(heads[column]) is not { } text) { continue; }

            Label(heads[column]);
            findings.Levels.Add((file, scope.WithLevel(level).Level!, text));
        }
    }

    private void Rename(LevelName level, string title, TableCell cell)
    {
        Label(cell);
        if (TextOf(cell) is not { } text) { return; }

        var named = level.Title is null ? level with { Title = LevelNameParser.Parse(title) is { Title: { } clean } ? clean : title } : level with { Aliases = [.. level.Aliases, title] };
        findings.Levels.Add((file, named, text));
    }
}
