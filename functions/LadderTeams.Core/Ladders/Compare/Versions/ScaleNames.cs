using System.Collections.Frozen;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Compare.Versions;

/// <summary>Sees that the points of a rating scale have new names: as many points as before are the same points in order.</summary>
internal static class ScaleNames
{
    public static IReadOnlyDictionary<string, string> None { get; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The later key by the earlier one. Points that keep their names are not in it.</summary>
    public static IReadOnlyDictionary<string, string> Mapping(RatingScale? before, RatingScale? after)
    {
        if (before is null || after is null || before.Points.Count != after.Points.Count) { return None; }

        var earlier = Keys(before);
        var later = Keys(after);
        var pairs = earlier.Zip(later).Where(pair => !later.Contains(pair.First) && !earlier.Contains(pair.Second));
        return pairs.DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static List<string> Keys(RatingScale scale) =>
        [.. scale.Points.OrderBy(point => point.Order).Select(point => StatementWords.KeyOf(point.Name))];
}
