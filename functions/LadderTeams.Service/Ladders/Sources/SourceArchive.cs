using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Service.Ladders.Sources;

/// <summary>All files of a version as one compressed tar, which gives back their names and bytes exactly.</summary>
/// <param name="Hash">Of the bytes of the archive, so that archives of the same files made by other builds do not mix.</param>
internal sealed record SourceArchive(string Hash, ReadOnlyMemory<byte> Content)
{
    public static SourceArchive Pack(IEnumerable<SourceDocument> documents)
    {
        using var content = new MemoryStream();
        using (var compressed = new BrotliStream(content, CompressionLevel.Optimal, leaveOpen: true))
        using (var tar = new TarWriter(compressed, TarEntryFormat.Pax))
        {
            foreach (var document in documents.OrderBy(document => document.Name, StringComparer.Ordinal))
            {
                using var data = new MemoryStream(document.Content.ToArray(), writable: false);
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, document.Name) { ModificationTime = DateTimeOffset.UnixEpoch, DataStream = data });
            }
        }

        return Of(content.ToArray());
    }

    public static SourceArchive Of(ReadOnlyMemory<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content.Span)), content);

    public IReadOnlyList<SourceDocument> Unpack()
    {
        var documents = new List<SourceDocument>();
        using var compressed = new BrotliStream(new MemoryStream(Content.ToArray(), writable: false), CompressionMode.Decompress);
        using var tar = new TarReader(compressed);
        while (tar.GetNextEntry() is { } entry) { documents.Add(new(entry.Name, Read(entry.DataStream))); }

        return documents;
    }

    private static byte[] Read(Stream? data)
    {
        if (data is null) { return []; }

        var bytes = new byte[data.Length];
        data.ReadExactly(bytes);
        return bytes;
    }
}
