using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Assessments.History;

public static class RatingHistory
{
    /// <summary>
    /// Of what the viewer may see of each round, so of revealed rounds alone. Points are shown as they were chosen: nothing is
    /// averaged, and a rating of another version stays with its own words and scale.
    /// </summary>
    public static ValueList<CapabilityHistory> Of(IEnumerable<RoundView> rounds) =>
    [
        .. rounds.OrderBy(round => round.Terms.Period.End).ThenBy(round => round.OpenedAt).ThenBy(round => round.Terms.Id.Value, StringComparer.Ordinal)
            .SelectMany(round => Moments(round, Side.Self, round.Self).Concat(Moments(round, Side.Manager, round.Manager)))
            .GroupBy(moment => moment.Key)
            .Select(capability => new CapabilityHistory(capability.Last().Moment.Ratings[0].Capability, [.. capability.Select(one => one.Moment)])),
    ];

    private static IEnumerable<(string Key, RatedMoment Moment)> Moments(RoundView round, Side side, RevealedSide? shown) =>
        (shown?.Assessment.Ratings ?? []).GroupBy(rating => rating.Capability is null ? "" : LevelKeys.Of(rating.Capability))
            .Select(rated => (rated.Key, new RatedMoment(
                round.Terms.Id, round.Terms.Period, round.Terms.Ladder, side, [.. rated.OrderBy(rating => rating.Key is CapabilityKey ? 0 : 1)])));
}
