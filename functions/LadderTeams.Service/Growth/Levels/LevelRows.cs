using System.Globalization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.People;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Levels;

/// <summary>The rows of kind <c>level</c> on a person's page, one for each time that her level was set.</summary>
internal static class LevelRows
{
    public const string Kind = "level";
    private const string By = "By", ByName = "ByName";

    /// <param name="revision">Of the history with the entry. Two who add to the same history write the same row, so one of them is refused.</param>
    public static TableEntity Write(GrowthKey key, int revision, LevelEntry entry)
    {
        var row = GrowthRows.Of(key, Kind, revision.ToString("D6", CultureInfo.InvariantCulture));
        row["Ladder"] = entry.Ladder;
        row["Level"] = entry.Level;
        row["Track"] = entry.Track;
        row["Since"] = entry.Since.ToString("O", CultureInfo.InvariantCulture);
        row[By] = entry.By.Value;
        row[ByName] = entry.ByName;
        row["At"] = entry.At;
        return row;
    }

    /// <param name="rows">In the order of their keys.</param>
    public static LevelHistory Read(IEnumerable<TableEntity> rows) => new([.. rows.Select(Read)]);

    /// <summary>Null for a row that does not have the name of who set it, or that somebody else set.</summary>
    public static TableEntity? WithoutName(TableEntity row, PersonId author) => row.GetString(By) == author.Value ? row.Without(ByName) : null;

    private static LevelEntry Read(TableEntity row) => new(
        row.GetString("Ladder")!,
        row.GetString("Level")!,
        row.GetString("Track"),
        DateOnly.ParseExact(row.GetString("Since")!, "O", CultureInfo.InvariantCulture),
        PersonId.From(row.GetString(By))!,
        row.GetString(ByName),
        row.GetDateTimeOffset("At")!.Value);
}
