using System.Runtime.InteropServices;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>
/// Ids that follow from words, within one level of a ladder. White space, a closing full stop and markup do not count; where
/// the words stand in the file does not either. Ids only tell the statements of one ladder apart, so 64 bits are enough: among
/// a million statements two would share an id once in some forty million ladders.
/// </summary>
internal sealed class StatementIds
{
    private readonly Dictionary<ulong, int> times;
    private readonly ulong scope;

    /// <param name="level">Null outside of a level.</param>
    /// <param name="expected">About how many ids will be asked for.</param>
    public StatementIds(string ladder, string? level, int expected)
    {
        times = new(expected);
        scope = StableHash.Mix(StableHash.Mix(StableHash.Seed, ladder), level);
    }

    /// <summary>What <see cref="Next"/> wants to know of a capability; null for what stands under none.</summary>
    public ulong Within(string? capability) => StableHash.Mix(scope, capability);

    /// <summary>16 hexadecimal digits, and a number behind them when the same words came before in the same place.</summary>
    public string Next(ulong within, string text)
    {
        var hash = StableHash.Mix(within, Normal(text));
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(times, hash, out _);
        var id = StableHash.Digits(hash);
        return ++count == 1 ? id : $"{id}-{count}";
    }

    private static ReadOnlySpan<char> Normal(string text)
    {
        var words = text.AsSpan().Trim().TrimEnd(".;, ");
        return words.ContainsAny("\n\r\t\u00A0") || words.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : words;
    }
}
