namespace LadderTeams.Core.Search;

/// <summary>Typing slips: one letter too many, one missing, one wrong, or two neighbours swapped.</summary>
internal static class OneEdit
{
    /// <summary>Whether exactly one slip makes one word of the other.</summary>
    public static bool Parts(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var same = typed.CommonPrefixLength(meant);
        typed = typed[same..];
        meant = meant[same..];
        return (typed.Length - meant.Length) switch
        {
            0 => typed.Length > 0 && (typed[1..].SequenceEqual(meant[1..]) || IsSwapped(typed, meant)),
            1 => typed[1..].SequenceEqual(meant),
            -1 => meant[1..].SequenceEqual(typed),
            _ => false,
        };
    }

    private static bool IsSwapped(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant) =>
        typed.Length > 1 && typed[0] == meant[1] && typed[1] == meant[0] && typed[2..].SequenceEqual(meant[2..]);
}
