using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Assessments.Reports;

/// <summary>
/// Makes the one report of a period. Each person is in one group; in each capability the group is parted once, into ranges
/// of points. So all that is published of people are disjoint sets and their unions, each of at least five people whose
/// complement in the group has five too, and no sum or difference of counts is about fewer. See docs/adr/0006.
/// </summary>
public static class OwnerReports
{
    /// <param name="ladder">The version that is current at the end of the period; people at levels that it lacks are left out.</param>
    /// <param name="published">Periods of this ladder's earlier reports: nobody's round is counted in two.</param>
    public static Result<OwnerReport> Publish(
        Ladder ladder, Period period, IEnumerable<AssessedPerson> assessed, IEnumerable<Period> published, DateOnly today)
    {
        if (period.End >= today) { return new Refusal(RefusalCodes.PeriodNotOver); }

        if (published.Any(period.Overlaps)) { return new Refusal(RefusalCodes.AlreadyPublished); }

        var people = assessed.Where(person => period.Includes(person.SignedOffOn)).GroupBy(person => person.Person)
            .Select(rounds => rounds.OrderBy(round => round.SignedOffOn).ThenBy(round => round.Round.Value, StringComparer.Ordinal).Last());
        ValueList<LevelGroup> groups = [.. LevelGroups.Of(ladder, people).Select(group => Group(ladder, group.Levels, group.People))];
        return groups.Count == 0 ? new Refusal(RefusalCodes.GroupsTooSmall) : new OwnerReport(ladder.Id, period, groups);
    }

    private static LevelGroup Group(Ladder ladder, IReadOnlyList<Level> levels, IReadOnlyList<AssessedPerson> people) => new(
        [.. levels.Select(level => level.Track).OfType<string>().Distinct()],
        [.. levels.Select(level => level.Code)],
        Grouping.Rounded(people.Count),
        [.. ladder.Capabilities.Select(capability => new CapabilityReport(capability.Name, Points(RatingScales.Of(ladder), capability.Name, people)))]);

    /// <summary>Nothing when fewer than five, and more than none, are not rated, or when there is one range: that is the whole scale.</summary>
    private static ValueList<PointGroup> Points(RatingScale scale, string capability, IReadOnlyList<AssessedPerson> people)
    {
        var names = scale.Points.OrderBy(point => point.Order).Select(point => point.Name).ToList();
        var rated = people.Select(person => PointOf(person, capability)).Where(point => point is not null && scale.Find(point.Name) == point).ToLookup(point => point!.Order);
        var counts = Enumerable.Range(1, names.Count).Select(order => rated[order].Count()).ToList();
        var unrated = people.Count - counts.Sum();
        var ranges = Grouping.Join(counts);
        return unrated is > 0 and < Grouping.Smallest || ranges.Count < 2 ? []
            : [.. ranges.Select(range => new PointGroup([.. names[range]], Grouping.Rounded(counts[range].Sum())))];
    }

    private static RatedPoint? PointOf(AssessedPerson person, string capability)
    {
        var key = LevelKeys.Of(capability);
        return person.Ratings.FirstOrDefault(rating => rating.Key is CapabilityKey rated && rated.Capability == key)?.Point;
    }
}
