using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>A table whose columns are tracks that stand side by side.</summary>
internal static class TrackTable
{
    private const int FewestLevels = 3;

    /// <summary>Null when its columns are no tracks.</summary>
    public static TableShape? Of(TableGrid grid)
    {
        if (grid.Columns < 2 || grid.Rows.Count < 3) { return null; }

        var heads = grid.Rows[0].Select(TableShape.Words).ToList();
        return heads.TrueForAll(IsTrack) ? OfNames(grid) : OfSharedLevels(grid, heads);
    }

    /// <summary>Each column lists the levels of its track, and no column says which stand on one rung.</summary>
    private static TableShape? OfNames(TableGrid grid)
    {
        var cells = Filled(grid, 0).ToList();
        return cells.Count >= FewestLevels && cells.TrueForAll(words => LevelNameParser.Parse(words) is not null) ? new(TableOrientation.TrackColumns, 0, 0, 0, []) : null;
    }

    /// <summary>The first column names the levels; the others say what each track calls them or asks for at them.</summary>
    private static TableShape? OfSharedLevels(TableGrid grid, List<string> heads)
    {
        if (grid.Columns < 3 || LevelNameParser.ParseWeak(heads[0]) is not null) { return null; }

        var levels = grid.Rows.Skip(1).Select(row => LevelNameParser.ParseWeak(TableShape.Words(row[0]))).ToList();
        if (!levels.TrueForAll(level => level?.Code is not null) || levels.DistinctBy(level => level!.Code).Count() < levels.Count) { return null; }

        var isCoded = levels.TrueForAll(level => LevelNameParser.Parse(level!.Code!) is not null);
        var tracks = heads.Skip(1).ToList();
        var areTracks = tracks.TrueForAll(head => IsTrack(head) || (isCoded && LevelNameParser.Parse(head) is { Code: null })) || (tracks.TrueForAll(IsTrackOrField) && AreTitles(grid));
        return areTracks ? new(TableOrientation.TrackColumns, 0, 1, 0, [null, .. levels]) : null;
    }

    private static bool AreTitles(TableGrid grid)
    {
        var cells = Filled(grid, 1).ToList();
        return cells.Count >= FewestLevels && cells.Count(words => LevelNameParser.Parse(words) is not null) * 5 >= cells.Count * 4;
    }

    private static IEnumerable<string> Filled(TableGrid grid, int from) =>
        grid.Rows.Skip(1).SelectMany(row => row.Skip(from)).Select(TableShape.Words).Where(words => words.Length > 0);

    private static bool IsTrack(string head) => HeadingRoles.Of(head) == HeadingRole.Track;

    private static bool IsTrackOrField(string head) => IsTrack(head) || NameWords.IsField(head);
}
