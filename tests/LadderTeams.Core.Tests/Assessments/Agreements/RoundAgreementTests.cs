using LadderTeams.Core.Assessments.Agreements;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;

namespace LadderTeams.Core.Tests.Assessments.Agreements;

public sealed class RoundAgreementTests
{
    [Fact]
    public void Agreements_come_first_then_what_is_closest_then_what_one_rated_alone()
    {
        var round = Given.Submitted(
            Given.Assessment(Given.Rated(Given.Code, "Not yet"), Given.Rated("Designs services."), Given.RatedCapability("L1", "Craft"), Given.Rated(Given.Plan)),
            Given.Assessment(Given.Rated(Given.Plan), Given.Rated(Given.Code, "Mostly"), Given.Rated(Given.Review), Given.RatedCapability("L1", "Craft")));

        var agreement = RoundAgreement.Of(RoundView.For(Given.AsAda, round)!)!;

        Assert.Equal(["Delivery", "Craft"], agreement.Select(capability => capability.Name));
        Assert.Equal(
            [(AgreementKind.Same, 0), (AgreementKind.Differs, 2), (AgreementKind.SelfAlone, 0), (AgreementKind.ManagerAlone, 0)],
            agreement[1].Ratings.Select(rating => (rating.Kind, rating.Points)));
    }

    [Fact]
    public void A_manager_who_rates_lower_has_a_difference_below_zero()
    {
        var round = Given.Submitted(Given.Assessment(Given.Rated(Given.Code, "Consistently")), Given.Assessment(Given.Rated(Given.Code, "Mostly")));

        Assert.Equal(-1, RoundAgreement.Of(RoundView.For(Given.AsGrace, round)!)!.Single().Ratings.Single().Points);
    }

    [Fact]
    public void What_the_two_read_in_different_words_is_not_compared()
    {
        var mine = Given.Rated(Given.Code);
        var hers = Rating.From(mine.Key, mine.Capability, mine.Point, mine.Ladder, [new(mine.Pins[0].StatementId, Given.Hash("Writes code."))], mine.Comment, [])!;

        var agreement = RoundAgreement.Of(RoundView.For(Given.AsAda, Given.Submitted(Given.Assessment(mine), Given.Assessment(hers)))!)!.Single();

        Assert.Equal([(AgreementKind.SelfAlone, mine, null), (AgreementKind.ManagerAlone, null, hers)], agreement.Ratings.Select(rating => (rating.Kind, rating.Self, rating.Manager)));
    }

    [Fact]
    public void Points_of_scales_of_different_lengths_are_not_compared()
    {
        var mine = Given.Rated(Given.Code, "Consistently");
        var hers = Rating.From(mine.Key, mine.Capability, RatedPoint.From("Consistently", 5, 5)!, mine.Ladder, mine.Pins, mine.Comment, [])!;

        var agreement = RoundAgreement.Of(RoundView.For(Given.AsAda, Given.Submitted(Given.Assessment(mine), Given.Assessment(hers)))!)!.Single();

        Assert.Equal([AgreementKind.SelfAlone, AgreementKind.ManagerAlone], agreement.Ratings.Select(rating => rating.Kind));
    }

    [Fact]
    public void Nothing_is_compared_before_the_reveal()
    {
        var round = Given.Round().After((Given.AsAda, new SaveDraft(Given.Assessment(Given.Rated(Given.Code)), 0)), (Given.AsAda, new Submit(1)));

        Assert.Null(RoundAgreement.Of(RoundView.For(Given.AsAda, round)!));
    }
}
