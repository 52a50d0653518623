using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Drafts;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;

namespace LadderTeams.Core.Tests.Assessments.Rounds;

public sealed class RoundRulesTests
{
    private static readonly Assessment Mine = Given.Assessment(Given.Rated(Given.Code));
    private static readonly Assessment Theirs = Given.Assessment(Given.Rated(Given.Review));
    private static readonly SignOffRound SignOff = new(Given.Text("A good quarter."));

    [Fact]
    public void A_round_goes_from_drafts_to_a_signed_off_record()
    {
        var round = Given.Submitted(Mine, Theirs);
        Assert.True(round.IsRevealed);

        var closed = Apply(round, Given.AsGrace, SignOff).Value!;

        Assert.Equal(new SignOff(SignOff.Summary, Given.Noon), closed.SignOff);
        Assert.Equal((Mine, Theirs), (closed.Self.Assessment, closed.Manager.Assessment));
    }

    [Fact]
    public void Each_writes_her_own_side()
    {
        var round = Given.Round().After((Given.AsAda, new SaveDraft(Mine, 0)), (Given.AsGrace, new SaveDraft(Theirs, 0)));

        Assert.Equal((Mine, Theirs), (round.Self.Assessment, round.Manager.Assessment));
    }

    [Fact]
    public void For_everyone_else_there_is_no_round()
    {
        RoundCommand[] commands = [new SaveDraft(Mine, 0), new Submit(0), new Withdraw(), SignOff, new Close(Given.Grace)];

        Assert.All(Given.Strangers.Append(Given.AsLaterManager), who => Assert.All(commands, command =>
        {
            Assert.Equal(RefusalCodes.NotFound, Apply(Given.Round(), who, command).Refusal!.Code);
            Assert.Equal(RefusalCodes.NotFound, Apply(Given.Submitted(Mine, Theirs), who, command).Refusal!.Code);
        }));
    }

    [Fact]
    public void A_submission_can_be_withdrawn_and_changed_until_the_other_has_submitted()
    {
        var submitted = Given.Round().After((Given.AsAda, new SaveDraft(Mine, 0)), (Given.AsAda, new Submit(1)), (Given.AsGrace, new SaveDraft(Theirs, 0)));
        Refused(RefusalCodes.AlreadySubmitted, submitted, Given.AsAda, new SaveDraft(Theirs, 1));

        var again = submitted.After((Given.AsAda, new Withdraw()), (Given.AsAda, new SaveDraft(Theirs, 1)), (Given.AsAda, new Submit(2)));
        var both = again.After((Given.AsGrace, new Submit(1)));

        Assert.Equal(Theirs, both.Self.Assessment);
        Refused(RefusalCodes.AlreadyRevealed, both, Given.AsAda, new Withdraw());
        Refused(RefusalCodes.AlreadyRevealed, both, Given.AsGrace, new Withdraw());
    }

    [Fact]
    public void What_was_not_submitted_cannot_be_withdrawn_and_nothing_is_submitted_twice()
    {
        Refused(RefusalCodes.NotSubmitted, Given.Round(), Given.AsAda, new Withdraw());
        Refused(RefusalCodes.AlreadySubmitted, Given.Round().After((Given.AsAda, new SaveDraft(Mine, 0)), (Given.AsAda, new Submit(1))), Given.AsAda, new Submit(1));
    }

    [Fact]
    public void An_assessment_that_rates_nothing_is_not_submitted()
    {
        Refused(RefusalCodes.NothingRated, Given.Round(), Given.AsAda, new Submit(0));
        Refused(RefusalCodes.NothingRated, Given.Round().After((Given.AsAda, new SaveDraft(Assessment.Empty, 0))), Given.AsAda, new Submit(1));
    }

    [Fact]
    public void Nothing_is_submitted_that_its_author_did_not_see() =>
        Refused(RefusalCodes.DraftConflict, Given.Round().After((Given.AsAda, new SaveDraft(Mine, 0)), (Given.AsAda, new SaveDraft(Theirs, 1))), Given.AsAda, new Submit(1));

    [Fact]
    public void Either_closes_a_round_that_is_not_revealed_whatever_the_other_has_done()
    {
        Round[] rounds = [Given.Round(), Given.Round().After((Given.AsAda, new SaveDraft(Mine, 0))), Given.Round().After((Given.AsGrace, new SaveDraft(Theirs, 0)), (Given.AsGrace, new Submit(1)))];
        Assert.All(rounds, round => Assert.All([Given.AsAda, Given.AsGrace], who =>
        {
            var closed = Apply(round, who, new Close(Given.Grace)).Value!;

            Assert.Equal(new Closing(who.Id, Given.Noon), closed.Closing);
            Assert.Equal((round.Self, round.Manager), (closed.Self, closed.Manager));
            Assert.All<RoundCommand>([new SaveDraft(Mine, 0), new Submit(0), new Withdraw(), SignOff, new Close(null)], command => Refused(RefusalCodes.AlreadyClosed, closed, who, command));
        }));
    }

    [Fact]
    public void A_revealed_round_is_closed_by_the_person_alone_and_only_when_nobody_is_left_to_sign_it_off()
    {
        var round = Given.Submitted(Mine, Theirs);

        Refused(RefusalCodes.AlreadyRevealed, round, Given.AsAda, new Close(Given.Grace));
        Refused(RefusalCodes.AlreadyRevealed, round, Given.AsGrace, new Close(Given.Grace));
        Refused(RefusalCodes.AlreadyRevealed, round, Given.AsGrace, new Close(null));
        Assert.True(Apply(round, Given.AsAda, new Close(null)).Value!.IsClosed);
        Assert.True(Apply(round, Given.AsAda, new Close(PersonId.From("d0000000-0000-4000-8000-000000000009"))).Value!.IsClosed);
        Refused(RefusalCodes.AlreadySignedOff, round.After((Given.AsGrace, SignOff)), Given.AsAda, new Close(null));
    }

    [Fact]
    public void The_manager_alone_signs_off_after_the_reveal_and_with_a_summary()
    {
        Refused(RefusalCodes.NotRevealed, Given.Round(), Given.AsGrace, SignOff);
        Refused(RefusalCodes.ManagerOnly, Given.Submitted(Mine, Theirs), Given.AsAda, SignOff);
        Refused(RefusalCodes.TextMissing, Given.Submitted(Mine, Theirs), Given.AsGrace, new SignOffRound(WrittenText.None));
    }

    [Fact]
    public void A_signed_off_round_is_read_only()
    {
        var closed = Given.Submitted(Mine, Theirs).After((Given.AsGrace, SignOff));

        Assert.All(new[] { Given.AsAda, Given.AsGrace }, who => Assert.All(new RoundCommand[] { new SaveDraft(Mine, 1), new Submit(1), new Withdraw(), SignOff }, command =>
            Refused(RefusalCodes.AlreadySignedOff, closed, who, command)));
    }

    [Fact]
    public void A_rating_of_another_ladder_version_is_not_saved()
    {
        var later = LadderReference.From("sample", 2)!;
        var sheet = RatingSheet.For(Given.Ladder, later, "L1", "L2")!;
        var rating = sheet.Rate(Given.Request(sheet, new StatementKey(Given.IdOf(Given.Code))), new HashSet<EntryId>()).Value!;

        Refused(RefusalCodes.OtherLadderVersion, Given.Round(), Given.AsAda, new SaveDraft(Given.Assessment(rating), 0));
    }

    [Fact]
    public void An_old_window_overwrites_nothing_and_is_told_what_differs()
    {
        var round = Given.Round().After((Given.AsAda, new SaveDraft(Mine, 0)), (Given.AsAda, new SaveDraft(Theirs, 1)));

        var conflict = Assert.IsType<DraftConflict>(Apply(round, Given.AsAda, new SaveDraft(Given.Assessment(Given.Rated(Given.Code, "Sometimes")), 1, Mine)).Refusal);

        Assert.Equal(2, conflict.Revision);
        Assert.Equal(2, conflict.Differences.Count);
        Assert.Equal(Theirs, round.Self.Assessment);
    }

    [Fact]
    public void A_save_whose_answer_was_lost_can_be_repeated()
    {
        var round = Given.Round().After((Given.AsAda, new SaveDraft(Mine, 0)));

        Assert.Equal(round, Apply(round, Given.AsAda, new SaveDraft(Mine, 0)).Value);
    }

    [Fact]
    public void A_person_or_her_manager_opens_a_round_and_nobody_else()
    {
        var request = new RoundRequest(Given.Id("r1"), Given.Ada, Given.Grace, new(2026, 1, 1), new(2026, 3, 31), "l1", "level 2");

        Assert.Equal(("L1", "L2"), (Open(request, Given.AsAda).Value!.Terms.CurrentLevel, Open(request, Given.AsGrace).Value!.Terms.TargetLevel));
        Assert.All(Given.Strangers.Append(Given.AsLaterManager), who => Assert.Equal(RefusalCodes.NotFound, Open(request, who).Refusal!.Code));
    }

    [Fact]
    public void A_round_needs_a_period_levels_and_somebody_else_for_a_manager()
    {
        var request = new RoundRequest(Given.Id("r1"), Given.Ada, Given.Grace, new(2026, 1, 1), new(2026, 3, 31), "L1", "L2");

        Assert.Equal(RefusalCodes.PeriodInvalid, Open(request with { End = new(2025, 12, 31) }, Given.AsAda).Refusal!.Code);
        Assert.Equal(new(RefusalCodes.UnknownLevel) { Item = "L9" }, Open(request with { TargetLevel = "L9" }, Given.AsAda).Refusal);
        Assert.Equal(new(RefusalCodes.UnknownLevel) { Item = "L9" }, Open(request with { CurrentLevel = "L9" }, Given.AsAda).Refusal);
        Assert.Equal(RefusalCodes.OwnManager, Open(request with { Manager = Given.Ada }, Given.AsAda).Refusal!.Code);
        Assert.Equal(RefusalCodes.OtherLadderVersion, request.Open(Given.AsAda, Given.Ladder with { Id = "nursing" }, Given.Version, Given.Noon).Refusal!.Code);
        Assert.Null(Open(request with { CurrentLevel = null }, Given.AsAda).Value!.Terms.CurrentLevel);
    }

    [Fact]
    public void What_no_commands_lead_to_cannot_be_read_back()
    {
        var terms = Given.Round().Terms;

        Assert.Null(Round.From(terms, Given.Noon, RoundSide.NotBegun, RoundSide.NotBegun, new(SignOff.Summary, Given.Noon)));
        Assert.Null(RoundSide.From(1, Assessment.Empty, Given.Noon, Given.Noon));
        Assert.Null(RoundSide.From(0, Mine, null, null));
        Assert.Null(RoundSide.From(1, Mine, null, null));
    }

    private static Result<Round> Open(RoundRequest request, Viewer who) => request.Open(who, Given.Ladder, Given.Version, Given.Noon);

    private static Result<Round> Apply(Round round, Viewer who, RoundCommand command) => RoundRules.Apply(round, who, command, Given.Noon);

    private static void Refused(string code, Round round, Viewer who, RoundCommand command) => Assert.Equal(code, Apply(round, who, command).Refusal?.Code);
}
