namespace LadderTeams.Core.Assessments.Reports;

/// <summary>What a revealed round rated, of which no owner has been told.</summary>
public sealed record WaitingRatings(EntryId Round, PersonId Person, ValueList<PinnedStatement> Pins);

/// <summary>
/// When owners are told which statements people were rated on. What one round rated would show by a look before and a look after it,
/// so it waits until there is something new of enough people, and all of that is told at once.
/// </summary>
public static class RatedBatch
{
    /// <summary>What is told now besides what is <paramref name="told"/>; empty while it is of too few people.</summary>
    /// <param name="waiting">Of rounds that are revealed.</param>
    public static IReadOnlySet<PinnedStatement> Of(IEnumerable<WaitingRatings> waiting, IReadOnlySet<PinnedStatement> told)
    {
        var untold = waiting.Where(ratings => !IsTold(ratings, told)).ToList();
        return untold.Select(ratings => ratings.Person).Distinct().Count() < Grouping.Smallest ? new HashSet<PinnedStatement>()
            : untold.SelectMany(ratings => ratings.Pins).Where(pin => !told.Contains(pin)).ToHashSet();
    }

    /// <summary>Whether nothing of it is news: then it makes nothing else less telling either.</summary>
    public static bool IsTold(WaitingRatings ratings, IReadOnlySet<PinnedStatement> told) => ratings.Pins.All(told.Contains);
}
