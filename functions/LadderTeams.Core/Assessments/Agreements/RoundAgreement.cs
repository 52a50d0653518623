using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Assessments.Agreements;

public static class RoundAgreement
{
    /// <summary>
    /// Capability by capability: those with the smallest largest difference first, those that one rated alone last; what is
    /// equally far apart stays in the order it was rated in. What the two read in different words, or rated on scales of different
    /// lengths, is not compared: each rating stands alone. Null before the reveal.
    /// </summary>
    public static ValueList<CapabilityAgreement>? Of(RoundView view)
    {
        if (view is not { Self: { } self, Manager: { } manager }) { return null; }

        var byManager = manager.Assessment.Ratings.ToDictionary(rating => rating.Key);
        var both = self.Assessment.Ratings.Where(rating => byManager.TryGetValue(rating.Key, out var other) && AreComparable(rating, other)).Select(rating => rating.Key).ToHashSet();
        var rated = self.Assessment.Ratings.Select(rating => new RatingAgreement(rating, both.Contains(rating.Key) ? byManager[rating.Key] : null))
            .Concat(manager.Assessment.Ratings.Where(rating => !both.Contains(rating.Key)).Select(rating => new RatingAgreement(null, rating)));
        return
        [
            .. rated.GroupBy(agreement => agreement.Capability is null ? "" : LevelKeys.Of(agreement.Capability))
                .Select(capability => new CapabilityAgreement(capability.First().Capability, [.. capability.OrderBy(Distance)]))
                .OrderBy(capability => capability.Ratings.Max(Distance)),
        ];
    }

    private static bool AreComparable(Rating self, Rating manager) => self.Point.Of == manager.Point.Of && PinnedWords.AreSame(self.Pins, manager.Pins);

    private static int Distance(RatingAgreement agreement) =>
        agreement.Kind is AgreementKind.Same or AgreementKind.Differs ? Math.Abs(agreement.Points) : int.MaxValue;
}
