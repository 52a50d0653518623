using System.Globalization;
using LadderTeams.Core.Ladders;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Ladders.Store;

/// <summary>The keys and properties of the rows of ladders. The partition is the tenant.</summary>
/// <remarks>
/// ("head", ladder): a copy of the current version, changed in one transaction with the version that is added.
/// ("version", ladder, number): one published version. ("source", archive, chunk): a part of an archive.
/// </remarks>
internal static class LadderRows
{
    public const string Table = "Ladders";

    /// <summary>A heading can be as long as a file; a row cannot.</summary>
    private const int LongestTitle = 300;

    private const string PublishedById = "PublishedById", PublishedBy = "PublishedBy";

    public static string PartitionOf(string tenant) => TableKey.Encode(tenant);

    public static string HeadOf(string ladder) => TableKey.Encode("head", ladder);

    public static string VersionOf(string ladder, int number) => TableKey.Encode("version", ladder, Padded(number));

    public static string ChunkOf(string archive, int chunk) => TableKey.Encode("source", archive, Padded(chunk));

    public static PartitionRange Heads(string tenant) => PartitionRange.StartingWith(PartitionOf(tenant), TableKey.Prefix("head"));

    /// <param name="until">The first version that is left out.</param>
    public static PartitionRange Versions(string tenant, string ladder, int from, int until) =>
        PartitionRange.Between(PartitionOf(tenant), VersionOf(ladder, from), VersionOf(ladder, until));

    public static PartitionRange Chunks(string tenant, string archive) => PartitionRange.StartingWith(PartitionOf(tenant), TableKey.Prefix("source", archive));

    public static LadderVersion Read(TableEntity row) => new(
        row.GetString("Ladder")!,
        row.GetInt32("Number")!.Value,
        row.GetString("ContentHash")!,
        row.GetString("Archive")!,
        row.GetString("Title"),
        row.GetInt32("Levels")!.Value,
        row.GetInt32("Files")!.Value,
        row.GetInt64("Bytes")!.Value,
        new Coverage(row.GetInt32("Characters")!.Value, row.GetInt32("Typed")!.Value, row.GetInt32("Residual")!.Value, row.GetInt32("Lost")!.Value),
        row.GetDateTimeOffset("PublishedAt")!.Value,
        row.GetString(PublishedById)!,
        row.GetString(PublishedBy),
        row.GetString("Note"),
        row.GetInt32("RestoredFrom"));

    public static TableEntity Write(TableEntity row, LadderVersion version)
    {
        row["Ladder"] = version.Ladder;
        row["Number"] = version.Number;
        row["ContentHash"] = version.ContentHash;
        row["Archive"] = version.Archive;
        row["Title"] = Shortened(version.Title);
        row["Levels"] = version.Levels;
        row["Files"] = version.Files;
        row["Bytes"] = version.Bytes;
        row["Characters"] = version.Coverage.Characters;
        row["Typed"] = version.Coverage.Typed;
        row["Residual"] = version.Coverage.Residual;
        row["Lost"] = version.Coverage.Lost;
        row["PublishedAt"] = version.PublishedAt;
        row[PublishedById] = version.PublishedById;
        row[PublishedBy] = version.PublishedBy;
        row["Note"] = version.Note;
        row["RestoredFrom"] = version.RestoredFrom;
        return row;
    }

    /// <summary>Null for a row that does not have the name of who published it, or that somebody else published.</summary>
    public static TableEntity? WithoutName(TableEntity row, string person) => row.GetString(PublishedById) == person ? row.Without(PublishedBy) : null;

    private static string Padded(int number) => number.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>Half a character is none.</summary>
    private static string? Shortened(string? title) => title is not { Length: > LongestTitle } ? title
        : title[..(char.IsHighSurrogate(title[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)];
}
