using System.Globalization;
using System.Runtime.InteropServices;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>
/// Ids that follow from words. White space, a closing full stop and markup do not count; where the words stand in the file
/// does not either.
/// </summary>
internal static class StatementIds
{
    private const int LettersInBlock = sizeof(ulong) / sizeof(char);

    /// <summary>The first digits of the golden ratio and of pi: odd, and with no pattern.</summary>
    private const ulong Seed = 0x9E3779B97F4A7C15, Factor = 0x3243F6A8885A308D;

    /// <summary>16 hexadecimal digits. <paramref name="capability"/> and <paramref name="level"/> are null outside of one.</summary>
    public static string Of(string ladder, string? level, string? capability, string text)
    {
        var hash = Mix(Mix(Mix(Mix(Seed, ladder), level), capability), Normal(text));
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Ids only tell the statements of one ladder apart and guard nothing, so 64 well mixed bits are enough: among a million
    /// statements two would share an id once in some forty million ladders.
    /// </summary>
    private static ulong Mix(ulong hash, ReadOnlySpan<char> part)
    {
        foreach (var block in MemoryMarshal.Cast<char, ulong>(part)) { hash = Fold(hash ^ block); }

        foreach (var letter in part[^(part.Length % LettersInBlock)..]) { hash = Fold(hash ^ letter); }

        return Fold(hash ^ (uint)part.Length);
    }

    private static ulong Fold(ulong value)
    {
        var high = Math.BigMul(value, Factor, out var low);
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
