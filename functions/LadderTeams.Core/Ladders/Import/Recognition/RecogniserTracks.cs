using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

internal sealed partial class Recogniser
{
    /// <summary>Tracks side by side: a cell names a level of its track, or says what it asks for.</summary>
    private void ReadTrackColumns(TableGrid grid, TableShape shape, Scope scope, int depth)
    {
        var tracks = grid.Rows[0].Select(cell => NameWords.WithoutOrnament(TableShape.Words(cell))).ToList();
        for (var row = 1; row < grid.Rows.Count; row++)
        {
            var cells = grid.Rows[row];
            var shared = shape.HeadColumns == 0 ? null : shape.Levels[row];
            if (shared is not null) { Label(cells[0]); }

            for (var column = shape.HeadColumns; column < cells.Count; column++)
            {
                if (cells[column] is { } cell && TextOf(cell) is { } text && !SaysNothing(text.Value)) { ReadTrackCell(cell, text, shared, scope with { Track = tracks[column] }, depth); }
            }
        }
    }

    private void ReadTrackCell(TableCell cell, SourceText text, LevelName? shared, Scope scope, int depth)
    {
        var named = LevelNameParser.Parse(TableShape.Words(cell));
        if ((named is null ? shared : named with { Code = named.Code ?? shared?.Code }) is not { } level) { return; }

        var inCell = scope.WithLevel(level) with { IsLevelHead = false };
        findings.Levels.Add((file, inCell.Level!, text));
        if (named is not null) { Label(cell); }
        else { ReadCell(cell, inCell, depth); }
    }
}
