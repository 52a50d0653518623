using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.History;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;

namespace LadderTeams.Core.Tests.Assessments.History;

public sealed class RatingHistoryTests
{
    [Fact]
    public void A_capability_is_followed_from_round_to_round()
    {
        var (later, earlier) = (Revealed("r2", 2026, "Mostly", "Consistently"), Revealed("r1", 2025, "Not yet", "Sometimes"));

        var history = RatingHistory.Of([RoundView.For(Given.AsAda, later)!, RoundView.For(Given.AsAda, earlier)!]);

        var craft = Assert.Single(history);
        Assert.Equal("Craft", craft.Capability);
        Assert.Equal(
            [("r1", Side.Self, "Not yet"), ("r1", Side.Manager, "Sometimes"), ("r2", Side.Self, "Mostly"), ("r2", Side.Manager, "Consistently")],
            craft.Moments.Select(moment => (moment.Round.Value, moment.Side, moment.Ratings[0].Point.Name)));
    }

    [Fact]
    public void The_capability_comes_before_its_statements()
    {
        var said = Given.Assessment(Given.Rated(Given.Code), Given.RatedCapability("L1", "Craft"));

        var moment = RatingHistory.Of([RoundView.For(Given.AsAda, Given.Submitted(said, said))!]).Single().Moments[0];

        Assert.IsType<CapabilityKey>(moment.Ratings[0].Key);
        Assert.Equal(2, moment.Ratings.Count);
    }

    [Fact]
    public void A_draft_is_no_history()
    {
        var round = Given.Round().After((Given.AsAda, new SaveDraft(Given.Assessment(Given.Rated(Given.Code)), 0)), (Given.AsAda, new Submit(1)));

        Assert.Empty(RatingHistory.Of([RoundView.For(Given.AsAda, round)!]));
    }

    internal static Round Revealed(string id, int year, string self, string manager, string person = "ada")
    {
        var her = PersonId.From(person)!;
        var (asHer, asGrace) = (new Viewer(her, her, false), new Viewer(Given.Grace, her, true));
        return new RoundRequest(Given.Id(id), her, Given.Grace, new(year, 1, 1), new(year, 12, 31), "L1", "L2").Open(asHer, Given.Ladder, Given.Version, Given.Noon).Value!.After(
            (asHer, new SaveDraft(Given.Assessment(Given.RatedCapability("L1", "Craft", self)), 0)), (asHer, new Submit(1)),
            (asGrace, new SaveDraft(Given.Assessment(Given.RatedCapability("L1", "Craft", manager)), 0)), (asGrace, new Submit(1)));
    }
}
