using System.IO.Compression;
using System.Text;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Reports;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Rated;

/// <summary>
/// The partition is (tenant, ladder). ("told", …) has statements that were told at once, as many as fit into a row, and ("waiting", round)
/// what one round rated.
/// </summary>
internal static class RatedRows
{
    public const string Table = "RatedStatements";
    private const string OfTold = "told", OfWaiting = "waiting", Person = "Person";

    /// <summary>In a row. No two levels ask for as many.</summary>
    private const int MostPins = 10_000;

    public static PartitionRange Told(string tenant, string ladder) => PartitionRange.StartingWith(PartitionOf(tenant, ladder), TableKey.Prefix(OfTold));

    public static PartitionRange Waiting(string tenant, string ladder) => PartitionRange.StartingWith(PartitionOf(tenant, ladder), TableKey.Prefix(OfWaiting));

    public static PartitionRange All(string tenant, string ladder) =>
        PartitionRange.Between(PartitionOf(tenant, ladder), Told(tenant, ladder).From, Waiting(tenant, ladder).Until);

    public static bool IsTold(TableEntity row) => TableKey.Decode(row.RowKey) is [OfTold, _];

    public static bool IsWaiting(TableEntity row) => TableKey.Decode(row.RowKey) is [OfWaiting, _];

    /// <summary>In rows that are not there yet.</summary>
    public static IEnumerable<TableEntity> WriteTold(string tenant, string ladder, IEnumerable<PinnedStatement> pins) =>
        pins.Chunk(MostPins).Select(some => Write(new(PartitionOf(tenant, ladder), TableKey.Encode(OfTold, Guid.NewGuid().ToString("N"))), some));

    /// <summary>In the row of the round, whatever waited of it before.</summary>
    public static TableEntity WriteWaiting(string tenant, string ladder, WaitingRatings ratings)
    {
        var row = Write(new(PartitionOf(tenant, ladder), TableKey.Encode(OfWaiting, ratings.Round.Value)), ratings.Pins.Take(MostPins));
        row[Person] = ratings.Person.Value;
        return row;
    }

    public static WaitingRatings ReadWaiting(TableEntity row) =>
        TableKey.Decode(row.RowKey) is [OfWaiting, var id] && EntryId.From(id) is { } round && PersonId.From(row.GetString(Person)) is { } person
            ? new(round, person, [.. ReadPins(row)])
            : throw Broken(row);

    public static IEnumerable<PinnedStatement> ReadPins(TableEntity row)
    {
        using var packed = new MemoryStream();
        BinaryParts.Read(row, packed);
        packed.Position = 0;
        using var lines = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            yield return line.Split(' ') is [var statement, var hash] ? new(statement, hash) : throw Broken(row);
        }
    }

    /// <summary>Neither an id nor a hash has a space in it.</summary>
    private static TableEntity Write(TableEntity row, IEnumerable<PinnedStatement> pins)
    {
        using var packed = new MemoryStream();
        using (var lines = new StreamWriter(new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true), new UTF8Encoding(false)))
        {
            foreach (var pin in pins) { lines.Write($"{pin.StatementId} {pin.TextHash}\n"); }
        }

        BinaryParts.Write(row, packed.GetBuffer().AsSpan(0, (int)packed.Length));
        return row;
    }

    private static string PartitionOf(string tenant, string ladder) => TableKey.Encode(tenant, ladder);

    private static InvalidDataException Broken(TableEntity row) => new($"{row} says nothing of what was rated.");
}
