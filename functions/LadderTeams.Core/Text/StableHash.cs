using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace LadderTeams.Core.Text;

/// <summary>64 well mixed bits that follow from words alone, in every process and version. They guard nothing.</summary>
internal static class StableHash
{
    /// <summary>The first digits of the golden ratio, as <see cref="Factor"/> those of pi: odd, and with no pattern.</summary>
    public const ulong Seed = 0x9E3779B97F4A7C15;

    private const ulong Factor = 0x3243F6A8885A308D;

    private const int LettersInBlock = sizeof(ulong) / sizeof(char);

    public static ulong Mix(ulong hash, ReadOnlySpan<char> part)
    {
        var blocks = MemoryMarshal.Cast<char, ulong>(part);
        for (var beside = Seed; blocks.Length >= 4; blocks = blocks[4..])
        {
            beside = Fold(beside ^ blocks[2], Factor ^ blocks[3]); // two chains at a time, so that neither waits for the other
            hash = Fold(hash ^ blocks[0], Factor ^ blocks[1]) ^ beside;
        }

        for (; blocks.Length >= 2; blocks = blocks[2..]) { hash = Fold(hash ^ blocks[0], Factor ^ blocks[1]); }

        if (blocks.Length > 0) { hash = Fold(hash ^ blocks[0], Factor); }

        foreach (var letter in part[^(part.Length % LettersInBlock)..]) { hash = Fold(hash ^ letter, Factor); }

        return Fold(hash ^ (uint)part.Length, Factor);
    }

    /// <summary>16 hexadecimal digits.</summary>
    public static string Digits(ulong hash)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, hash);
        return Convert.ToHexStringLower(bytes);
    }

    private static ulong Fold(ulong value, ulong factor)
    {
        var high = Math.BigMul(value, factor, out var low);
        return (high ^ low) + Seed;
    }
}
