using System.Collections.Frozen;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>Words that praise without saying for what.</summary>
internal static class Praise
{
    public const string Phrases =
        "good, great, excellent, strong, solid, appropriate, appropriately, effective, effectively, efficiently, adequate, adequately, " +
        "reasonable, reasonably, sufficient, sufficiently, proper, properly, outstanding, exceptional, amazing, nice, superb, high quality, " +
        "as appropriate, where appropriate, if appropriate, when appropriate, well with, communicates well, communicate well, performs well, perform well";

    private static readonly FrozenSet<string> Single =
        Phrases.Split(", ").Where(phrase => !phrase.Contains(' ', StringComparison.Ordinal)).Concat(["very", "really", "highly", "quite", "clearly", "well"]).ToFrozenSet();

    public static bool Includes(string value) => Single.Contains(value);
}
