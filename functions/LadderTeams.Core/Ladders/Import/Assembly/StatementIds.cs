using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>
/// Ids that follow from words, within one level of a ladder. White space, a closing full stop and markup do not count; where
/// the words stand in the file does not either.
/// </summary>
internal sealed class StatementIds
{
    private const int LettersInBlock = sizeof(ulong) / sizeof(char);

    /// <summary>The first digits of the golden ratio and of pi: odd, and with no pattern.</summary>
    private const ulong Seed = 0x9E3779B97F4A7C15, Factor = 0x3243F6A8885A308D;

    private readonly Dictionary<ulong, int> times = [];
    private readonly ulong scope;

    /// <param name="level">Null outside of a level.</param>
    public StatementIds(string ladder, string? level) => scope = Mix(Mix(Seed, ladder), level);

    /// <summary>What <see cref="Next"/> wants to know of a capability; null for what stands under none.</summary>
    public ulong Within(string? capability) => Mix(scope, capability);

    /// <summary>16 hexadecimal digits, and a number behind them when the same words came before in the same place.</summary>
    public string Next(ulong within, string text)
    {
        var hash = Mix(within, Normal(text));
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(times, hash, out _);
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, hash);
        var id = Convert.ToHexStringLower(bytes);
        return ++count == 1 ? id : $"{id}-{count}";
    }

    /// <summary>
    /// Ids only tell the statements of one ladder apart and guard nothing, so 64 well mixed bits are enough: among a million
    /// statements two would share an id once in some forty million ladders.
    /// </summary>
    private static ulong Mix(ulong hash, ReadOnlySpan<char> part)
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

    private static ulong Fold(ulong value, ulong factor)
    {
        var high = Math.BigMul(value, factor, out var low);
        return (high ^ low) + Seed;
    }

    private static ReadOnlySpan<char> Normal(string text)
    {
        var words = text.AsSpan().Trim().TrimEnd(".;, ");
        return words.ContainsAny("\n\r\t\u00A0") || words.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : words;
    }
}
