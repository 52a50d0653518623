using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments.Reports;

/// <summary>Parts the people of a ladder into groups that do not overlap.</summary>
internal static class LevelGroups
{
    /// <summary>
    /// Track by track, neighbouring levels joined until there are enough people. Tracks with too few are one group together,
    /// and when that is too small too, nothing is said of them, not even in a sum.
    /// </summary>
    public static IEnumerable<(IReadOnlyList<Level> Levels, IReadOnlyList<AssessedPerson> People)> Of(Ladder ladder, IEnumerable<AssessedPerson> people)
    {
        var byLevel = people.Select(person => (Person: person, Level: ladder.FindLevel(person.Level))).Where(placed => placed.Level is not null)
            .ToLookup(placed => placed.Level!.Code, placed => placed.Person);
        var small = new List<Level>();
        foreach (var track in ladder.Levels.GroupBy(level => level.Track))
        {
            var levels = track.OrderBy(level => level.Order).ToList();
            var ranges = Grouping.Join([.. levels.Select(level => byLevel[level.Code].Count())]);
            if (ranges.Count == 0) { small.AddRange(levels); } // with those where nobody is, or the names would tell where somebody is

            foreach (var range in ranges) { yield return Group(levels[range], byLevel); }
        }

        var rest = Group(small, byLevel);
        if (rest.People.Count >= Grouping.Smallest) { yield return rest; }
    }

    private static (IReadOnlyList<Level> Levels, IReadOnlyList<AssessedPerson> People) Group(IReadOnlyList<Level> levels, ILookup<string, AssessedPerson> byLevel) =>
        (levels, [.. levels.SelectMany(level => byLevel[level.Code])]);
}
