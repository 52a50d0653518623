namespace LadderTeams.Core.Assessments.Reports;

/// <summary>Joins neighbours until each group is large enough to hide in.</summary>
internal static class Grouping
{
    /// <summary>The fewest people that anything is said of.</summary>
    public const int Smallest = 5;

    /// <summary>
    /// Cuts a row of counts into ranges that together hold all of it, each with at least <see cref="Smallest"/> people; what
    /// is left at the end joins the last range. Empty when all together are too few.
    /// </summary>
    public static IReadOnlyList<Range> Join(IReadOnlyList<int> counts)
    {
        var ranges = new List<Range>();
        var (start, people) = (0, 0);
        for (var at = 0; at < counts.Count; at++)
        {
            people += counts[at];
            if (people < Smallest) { continue; }

            ranges.Add(start..(at + 1));
            (start, people) = (at + 1, 0);
        }

        if (ranges.Count > 0) { ranges[^1] = ranges[^1].Start..counts.Count; }

        return ranges;
    }

    /// <summary>To whole fives, downwards, so that one person more or less mostly shows nowhere.</summary>
    public static int Rounded(int people) => people - (people % Smallest);
}
