using System.Globalization;

namespace LadderTeams.Service.Storage;

/// <summary>Bytes that are too long for one property, cut into several of one row.</summary>
internal static class BinaryParts
{
    /// <summary>As JSON a byte is one and a third, and the row has to stay under 1 MiB as such.</summary>
    public const int MostOfRow = 11;

    public const int Longest = MostOfRow * TableLimits.BinaryLength;

    public static void Write(TableEntity row, ReadOnlySpan<byte> bytes)
    {
        for (var part = 0; part * TableLimits.BinaryLength < bytes.Length; part++)
        {
            var start = part * TableLimits.BinaryLength;
            row[Property(part)] = bytes.Slice(start, Math.Min(TableLimits.BinaryLength, bytes.Length - start)).ToArray();
        }
    }

    public static void Read(TableEntity row, Stream into)
    {
        for (var part = 0; row.GetBinary(Property(part)) is { } bytes; part++) { into.Write(bytes); }
    }

    private static string Property(int part) => string.Create(CultureInfo.InvariantCulture, $"Part{part:D2}");
}
