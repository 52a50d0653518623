using System.Globalization;
using LadderTeams.Service.Ladders.Sources;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Ladders.Store;

/// <summary>Cuts an archive into rows that the store takes, and puts it together again.</summary>
internal static class SourceChunks
{
    /// <summary>As JSON a byte is one and a third, and the row has to stay under 1 MiB as such.</summary>
    public const int PropertiesOfRow = 11;

    public static IEnumerable<TableEntity> Rows(string tenant, SourceArchive archive) => Parts(archive.Content).Chunk(PropertiesOfRow).Select((parts, chunk) =>
    {
        var row = new TableEntity(LadderRows.PartitionOf(tenant), LadderRows.ChunkOf(archive.Hash, chunk));
        for (var part = 0; part < parts.Length; part++) { row[Property(part)] = parts[part].ToArray(); }

        return row;
    });

    /// <exception cref="InvalidDataException">The rows are not the archive.</exception>
    public static SourceArchive Join(string hash, IEnumerable<TableEntity> rows)
    {
        using var content = new MemoryStream();
        foreach (var row in rows)
        {
            for (var part = 0; row.GetBinary(Property(part)) is { } bytes; part++) { content.Write(bytes); }
        }

        var archive = SourceArchive.Of(content.ToArray());
        return archive.Hash == hash ? archive : throw new InvalidDataException($"The sources {hash} are not whole.");
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Parts(ReadOnlyMemory<byte> content)
    {
        for (var start = 0; start < content.Length; start += TableLimits.BinaryLength)
        {
            yield return content.Slice(start, Math.Min(TableLimits.BinaryLength, content.Length - start));
        }
    }

    private static string Property(int part) => string.Create(CultureInfo.InvariantCulture, $"Part{part:D2}");
}
