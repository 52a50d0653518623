using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Azure;

namespace LadderTeams.Service.Storage.LostAnswers;

/// <summary>
/// What a row says about the writes that made it, newest first: the id of each write and then what that write replaced, as
/// far back as there is room. When the answer to a write is lost and its retry is refused, the row tells whether the write
/// had been done, also when others wrote since.
/// </summary>
/// <remarks>
/// The content of a row cannot tell that: two writers that count from 4 to 5 write the same. A write without a condition
/// knows not what it replaces, so it begins anew.
/// </remarks>
internal readonly struct WriteMarks
{
    /// <summary>A property of every row, hidden from callers.</summary>
    public const string Property = "WriteMarks";

    public const int LongestLength = 8 * sizeof(ulong);

    /// <summary>What an insert replaces.</summary>
    public const ulong Nothing = 0;

    private readonly byte[]? marks;

    private WriteMarks(byte[] marks) => this.marks = marks;

    public ReadOnlySpan<byte> Bytes => marks;

    /// <summary>The id of the write that made this version of the row; null when the row was made by another program.</summary>
    public ulong? Newest => Bytes.Length < sizeof(ulong) ? null : BinaryPrimitives.ReadUInt64LittleEndian(Bytes);

    public static WriteMarks From(byte[] bytes) => new(bytes);

    public static ulong NewId() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))) | 1;

    public static ulong Of(ETag version) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(version.ToString("H")))) | 1;

    public bool Contains(ulong mark)
    {
        for (var rest = Bytes; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            if (BinaryPrimitives.ReadUInt64LittleEndian(rest) == mark) { return true; }
        }

        return false;
    }

    /// <param name="replaced">What the write replaces; null when it does not know.</param>
    public WriteMarks Then(ulong id, ulong? replaced)
    {
        var older = replaced is null ? [] : Bytes;
        var written = new byte[Math.Min(LongestLength, (replaced is null ? 1 : 2) * sizeof(ulong) + older.Length)];
        BinaryPrimitives.WriteUInt64LittleEndian(written, id);
        if (replaced is { } before)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(written.AsSpan(sizeof(ulong)), before);
            older[..(written.Length - (2 * sizeof(ulong)))].CopyTo(written.AsSpan(2 * sizeof(ulong)));
        }

        return new(written);
    }
}
