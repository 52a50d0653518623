using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;

namespace LadderTeams.Core.Tests.Assessments.Rounds;

public sealed class RoundViewTests
{
    private static readonly EntryId Shared = Given.Id("shared"), Kept = Given.Id("kept");
    private static readonly Assessment Mine = Given.Assessment(Given.Rated(Given.Code, "Mostly", "", Shared, Kept));
    private static readonly Assessment Theirs = Given.Assessment(Given.Rated(Given.Code, "Sometimes"));
    private static readonly (Viewer, RoundCommand) SignOff = (Given.AsGrace, new SignOffRound(Given.Text("Well done.")));

    [Fact]
    public void A_draft_is_its_authors_alone()
    {
        var round = Given.Round().After((Given.AsAda, new SaveDraft(Mine, 0)));

        Assert.Equal(Mine, RoundView.For(Given.AsAda, round)!.Own!.Assessment);
        Assert.Equal(RoundView.For(Given.AsGrace, Given.Round()), RoundView.For(Given.AsGrace, round));
    }

    [Fact]
    public void Who_has_submitted_knows_that_she_waits_and_who_has_not_learns_nothing()
    {
        var round = Given.Round().After((Given.AsAda, new SaveDraft(Mine, 0)), (Given.AsAda, new Submit(1)));

        Assert.Equal(RoundStage.Waiting, RoundView.For(Given.AsAda, round)!.Stage);
        Assert.Equal(RoundView.For(Given.AsGrace, Given.Round()), RoundView.For(Given.AsGrace, round));
    }

    [Fact]
    public void When_both_have_submitted_both_see_both()
    {
        var round = Given.Submitted(Mine, Theirs);

        Assert.All(new[] { Given.AsAda, Given.AsGrace }, who =>
        {
            var view = RoundView.For(who, round, new HashSet<EntryId> { Shared, Kept })!;
            Assert.Equal(RoundStage.Revealed, view.Stage);
            Assert.Equal((Mine, Theirs), (view.Self!.Assessment, view.Manager!.Assessment));
        });
    }

    [Fact]
    public void That_there_is_private_evidence_is_private_too()
    {
        var round = Given.Submitted(Mine, Theirs);

        Assert.Equal([Shared], Links(RoundView.For(Given.AsGrace, round, new HashSet<EntryId> { Shared })));
        Assert.Empty(Links(RoundView.For(Given.AsGrace, round)));
        Assert.Equal([Shared, Kept], Links(RoundView.For(Given.AsAda, round)));
    }

    [Fact]
    public void Nobody_else_sees_a_round_at_any_stage()
    {
        Round[] rounds = [Given.Round(), Given.Submitted(Mine, Theirs), Given.Submitted(Mine, Theirs).After(SignOff)];

        Assert.All(Given.Strangers, who => Assert.All(rounds, round => Assert.Null(RoundView.For(who, round))));
    }

    [Fact]
    public void A_later_manager_reads_what_is_signed_off_and_nothing_before()
    {
        Assert.Null(RoundView.For(Given.AsLaterManager, Given.Round()));
        Assert.Null(RoundView.For(Given.AsLaterManager, Given.Submitted(Mine, Theirs)));

        var view = RoundView.For(Given.AsLaterManager, Given.Submitted(Mine, Theirs).After(SignOff))!;

        Assert.Equal((RoundStage.SignedOff, null, null), (view.Stage, view.WrittenBy, view.Own));
        Assert.Equal(Theirs, view.Manager!.Assessment);
    }

    private static ValueList<EntryId> Links(RoundView? view) => view!.Self!.Assessment.Ratings.Single().Evidence;
}
