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
            case TableOrientation.LevelColumns: ReadLevelColumns(grid, shape, scope, depth); break;
            case TableOrientation.LevelRows: ReadLevelRows(grid, shape, scope, depth); break;
            case TableOrientation.LevelCells: ReadOverview(grid, scope); break;
            case TableOrientation.ScaleColumns: ReadScale(grid, scope, depth); break;
            default: ReadPlainTable(grid, shape, scope, depth); break;
        }
    }

    /// <summary>Names the levels of several tracks at a glance and says nothing of them.</summary>
    private void ReadOverview(TableGrid grid, Scope scope)
    {
        var tracks = grid.Rows[0].Select(cell => NameWords.WithoutOrnament(TableShape.Words(cell))).ToList();
        foreach (var row in grid.Rows.Skip(1))
        {
            Label(row);
            for (var column = 1; column < row.Count; column++)
            {
                if (TextOf(row[column]) is not { } text || LevelNames.Parse(text.Value) is not { Code: not null } level) { continue; }

                var (title, at) = TitleBeside(row, column);
                var named = level with { Title = level.Title ?? title };
                findings.Levels.Add((file, (scope with { Track = tracks[at] }).WithLevel(named).Level!, text));
            }
        }
    }

    /// <summary>The cell left or right of a code that names the same level in words; its column names the track better.</summary>
    private static (string? Title, int Column) TitleBeside(IReadOnlyList<TableCell?> row, int column)
    {
        foreach (var at in (int[])[column - 1, column + 1])
        {
            if (at >= 0 && at < row.Count && LevelNames.Parse(TableShape.Words(row[at])) is { Code: null, Title: { } title }) { return (title, at); }
        }

        return (null, column);
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
                if (column != shape.LevelColumn && cells[column] is { } cell) { ReadAttribute(grid, shape, row, column, cell, scope with { Level = level, IsForEveryone = false, IsAbout = false }, depth); }
            }
        }
    }

    private void ReadAttribute(TableGrid grid, TableShape shape, int row, int column, TableCell cell, Scope scope, int depth)
    {
        var head = shape.HeadRow < 0 ? "" : NameWords.WithoutOrnament(TableShape.Words(grid.Rows[shape.HeadRow][column]));
        var words = TableShape.Words(cell);
        if (row > 0 && ReferenceEquals(grid.Rows[row - 1][column], cell)) { Reopen(cell.Blocks); }

        if (words.Length > 0 && (TitleHead.Is(head) || (head.Length == 0 && LevelNames.Parse(words) is not null) || LevelNames.Parse(words) is { Code: null, Aliases: [] })) { Rename(scope.Level!, words, cell); }
        else if (ScaleWords.IsPoint(head)) { ReadCell(cell, scope with { Slot = Slot.Descriptor }, depth, head); }
        else if (head.Length > 0 && FactColumn.Is(head, grid.Rows.Skip(shape.HeadRow + 1).Select(row => TableShape.Words(row[column])))) { AddLevelFact(cell, head, scope); }
        else if (HeadingRoles.Of(head) is not HeadingRole.Topic and not HeadingRole.About and not HeadingRole.Track and var role) { ReadCell(cell, scope.WithRole(role), depth); }
        else { ReadCell(cell, head.Length == 0 || (grid.Columns == 2 && scope.Capability is not null) ? scope : scope.WithTopic(head, false), depth); }
    }

    private void ReadScale(TableGrid grid, Scope scope, int depth)
    {
        var points = grid.Rows[0].Select(TableShape.Words).ToList();
        for (var column = 1; column < points.Count; column++)
        {
            if (points[column].Length > 0 && TextOf(grid.Rows[0][column]) is { } text) { findings.ScalePoints.Add((file, points[column], text)); }
        }

        string? group = null;
        for (var row = 1; row < grid.Rows.Count; row++)
        {
            var cells = grid.Rows[row];
            if (GroupOf(cells) is { } name)
            {
                group = name;
                continue;
            }

            var inRow = ScopeOfRow(cells, 1, scope, group) with { Slot = Slot.Descriptor };
            for (var column = 1; column < cells.Count; column++)
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

    private void ReadUnlevelledRow(IReadOnlyList<TableCell?> cells, Scope scope, int depth)
    {
        if (GroupOf(cells) is null)
        {
            foreach (var cell in cells.OfType<TableCell>()) { ReadCell(cell, scope, depth); }
        }
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

            Label([cells[column]]);
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

        Label([first]);
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

    private void ReadCell(TableCell cell, Scope scope, int depth, string? point = null)
    {
        var slot = scope.Slot ?? Slot.Responsibility;
        if (point is null && cell.Blocks.Exists(block => block.Kind == BlockKind.Heading))
        {
            ReadParts(Outline.Of(cell.Blocks), scope, depth + 1);
            return;
        }

        foreach (var block in cell.Blocks)
        {
            if (block is { Kind: BlockKind.Paragraph, Text: { } text })
            {
                if (FactColumn.IsValue(text.Value) || SaysNothing(text.Value)) { text.Fate = text.Fate == Fate.Unclaimed ? Fate.Label : text.Fate; }
                else if (point is not null && text.Fate == Fate.Unclaimed) { AddDescriptor(text, point, scope); }
                else { ReadText(text, scope.Level is null ? scope : scope with { Slot = slot }, isBullet: true); }
            }
            else if (point is not null)
            {
                foreach (var item in TextsIn(block).Where(item => item.Fate == Fate.Unclaimed)) { AddDescriptor(item, point, scope); }
            }
            else
            {
                ReadParts(Outline.Of([block]), scope, depth + 1);
            }
        }
    }

    private static bool SaysNothing(string text)
    {
        var words = text.AsSpan().Trim(" .-–—");
        return words.Length <= LongestNothing && NothingWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);
    }

    private void AddDescriptor(SourceText text, string point, Scope scope)
    {
        text.Fate = Fate.Typed;
        findings.Facts.Add(new(file, Slot.Descriptor, scope.Level, scope.Capability, text) { Point = point });
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

            Label([heads[column]]);
            findings.Levels.Add((file, scope.WithLevel(level).Level!, text));
        }
    }

    private void Rename(LevelName level, string title, TableCell cell)
    {
        Label([cell]);
        if (TextOf(cell) is not { } text) { return; }

        var named = level.Title is null ? level with { Title = LevelNames.Parse(title) is { Title: { } clean } ? clean : title } : level with { Aliases = [.. level.Aliases, title] };
        findings.Levels.Add((file, named, text));
    }

    private static void Label(IReadOnlyList<TableCell?> cells)
    {
        foreach (var cell in cells)
        {
            if (cell is null) { continue; }

            foreach (var text in TextsIn(cell)) { text.Fate = Fate.Label; }
        }
    }

    private static SourceText? TextOf(TableCell? cell) => cell is { Blocks: [{ Text: { } first }, ..] } ? first : cell?.Blocks.SelectMany(TextsIn).FirstOrDefault();

    private static void Reopen(List<Block> blocks)
    {
        foreach (var text in blocks.SelectMany(TextsIn).Where(text => text.Fate == Fate.Typed)) { text.Fate = Fate.Unclaimed; }
    }

    private static IEnumerable<SourceText> TextsIn(TableCell cell) =>
        cell.Blocks is [{ HasChildren: false, Text: { } only }] ? [only] : cell.Blocks.SelectMany(TextsIn);

    private static IEnumerable<SourceText> TextsIn(Block block)
    {
        var waiting = new Stack<Block>([block]);
        while (waiting.TryPop(out var next))
        {
            if (next.Text is not null) { yield return next.Text; }

            for (var index = next.HasChildren ? next.Children.Count - 1 : -1; index >= 0; index--) { waiting.Push(next.Children[index]); }
        }
    }

    private static readonly HashSet<string> NothingWords = new(StringComparer.OrdinalIgnoreCase) { "", "n/a", "na", "none", "nothing", "nil", "x", "same" };
}
