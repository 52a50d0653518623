using LadderTeams.Service.Ladders.Sources;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Ladders.Store;

/// <summary>Cuts an archive into rows that the store takes, and puts it together again.</summary>
internal static class SourceChunks
{
    public static IEnumerable<TableEntity> Rows(string tenant, SourceArchive archive) => archive.Content.ToArray().Chunk(BinaryParts.Longest).Select((bytes, chunk) =>
    {
        var row = new TableEntity(LadderRows.PartitionOf(tenant), LadderRows.ChunkOf(archive.Hash, chunk));
        BinaryParts.Write(row, bytes);
        return row;
    });

    /// <exception cref="InvalidDataException">The rows are not the archive.</exception>
    public static SourceArchive Join(string hash, IEnumerable<TableEntity> rows)
    {
        using var content = new MemoryStream();
        foreach (var row in rows) { BinaryParts.Read(row, content); }

        var archive = SourceArchive.Of(content.ToArray());
        return archive.Hash == hash ? archive : throw new InvalidDataException($"The sources {hash} are not whole.");
    }
}
