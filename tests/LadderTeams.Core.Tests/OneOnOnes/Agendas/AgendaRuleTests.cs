using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Core.Tests.OneOnOnes.Invites;
using LadderTeams.Core.Tests.OneOnOnes.Recognition;

namespace LadderTeams.Core.Tests.OneOnOnes.Agendas;

public sealed class AgendaRuleTests
{
    private readonly SimulatedInvite series = new();

    [Fact]
    public void Turned_on_the_block_is_written_once()
    {
        series.TurnOn();
        series.Run();

        Assert.Equal((AgendaOutcome.Written, 1), (series.Agenda.Outcome, series.Mails));
        Assert.Equal(BlockState.Intact, series.Invite.Find(Some.Link, Some.Two.Hash).State);
    }

    [Fact]
    public void Turned_off_the_invite_is_as_it_was_before()
    {
        series.TurnOn();
        series.Run();
        series.TurnOff();
        series.Run();

        Assert.Equal((AgendaOutcome.Removed, SimulatedInvite.Own, 2), (series.Agenda.Outcome, series.Body, series.Mails));
        Assert.True(series.Agenda.IsDone);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Killed_after_any_step_it_writes_no_second_time(int steps)
    {
        series.TurnOn();
        series.RunUntil(steps);
        series.Run();

        Assert.Equal((AgendaOutcome.Written, 1), (series.Agenda.Outcome, series.Mails));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Killed_while_it_takes_the_block_out_it_does_so_once(int steps)
    {
        series.TurnOn();
        series.Run();
        series.TurnOff();
        series.RunUntil(steps);
        series.Run();

        Assert.Equal((AgendaOutcome.Removed, SimulatedInvite.Own, 2), (series.Agenda.Outcome, series.Body, series.Mails));
    }

    [Fact]
    public void Who_deletes_the_block_is_left_in_peace()
    {
        series.TurnOn();
        series.Run();
        series.DeleteBlock();
        series.Run();

        Assert.Equal((AgendaOutcome.DeletedByPerson, SimulatedInvite.Own, 1), (series.Agenda.Outcome, series.Body, series.Mails));
    }

    [Fact]
    public void Who_deletes_it_before_the_program_knows_that_it_wrote_is_left_in_peace()
    {
        series.TurnOn();
        series.RunUntil(2);
        series.DeleteBlock();
        series.Run();

        Assert.Equal((AgendaOutcome.DeletedByPerson, 1), (series.Agenda.Outcome, series.Mails));
    }

    [Fact]
    public void Deleted_and_asked_for_again_it_comes_back()
    {
        series.TurnOn();
        series.Run();
        series.DeleteBlock();
        series.Run();
        series.TurnOn();
        series.Run();

        Assert.Equal((AgendaOutcome.Written, 2), (series.Agenda.Outcome, series.Mails));
    }

    [Fact]
    public void An_edited_block_is_a_persons()
    {
        series.TurnOn(isRefreshed: true);
        series.Run();
        series.Body = series.Body.Replace("Which review", "Which pairing", StringComparison.Ordinal);
        series.Wanted = Some.Block("Another one?");
        series.Run();

        Assert.Equal((AgendaOutcome.EditedByPerson, 1), (series.Agenda.Outcome, series.Mails));
        series.TurnOff();
        series.Run();
        Assert.Equal((AgendaOutcome.EditedByPerson, 1), (series.Agenda.Outcome, series.Mails));
        series.TurnOff(isRemovedEdited: true);
        series.Run();
        Assert.Equal((AgendaOutcome.Removed, SimulatedInvite.Own), (series.Agenda.Outcome, series.Body));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void Other_prompts_are_written_where_she_asked_for_that(bool isRefreshed, int mails)
    {
        series.TurnOn(isRefreshed);
        series.Run();
        series.Wanted = Some.Block("Another one?");
        series.Run();

        Assert.Equal(mails, series.Mails);
    }

    [Fact]
    public void Without_prompts_those_in_the_invite_stay()
    {
        series.TurnOn(isRefreshed: true);
        series.Run();
        series.Wanted = new Refusal(RefusalCodes.LevelNotSet);
        series.Run();

        Assert.Equal((AgendaOutcome.Written, 1), (series.Agenda.Outcome, series.Mails));
    }

    [Theory]
    [InlineData(RefusalCodes.LevelNotSet, AgendaOutcome.LevelNotSet)]
    [InlineData(RefusalCodes.LadderNotFound, AgendaOutcome.NoPrompts)]
    [InlineData(RefusalCodes.NoPrompts, AgendaOutcome.NoPrompts)]
    public void Where_there_is_nothing_to_ask_nothing_is_written(string refusal, AgendaOutcome outcome)
    {
        series.Wanted = new Refusal(refusal);
        series.TurnOn();
        series.Run();

        Assert.Equal((outcome, 0), (series.Agenda.Outcome, series.Mails));
    }

    [Fact]
    public void An_invite_that_does_not_show_how_to_join_is_left_alone()
    {
        var invite = Some.Html(SimulatedInvite.Own, Some.Join);
        var step = AgendaRule.Next(series.Agenda.TurnOn(false, null), new(series.Verdict, invite, null), Some.Link, Some.Two);

        Assert.Null(step.Write);
        Assert.Equal(AgendaOutcome.JoinLinkNotFound, step.Agenda.Outcome);
    }

    [Fact]
    public void A_changed_join_link_ends_all_writing()
    {
        var agenda = series.Agenda.TurnOn(true, null).Begin(Some.Two.Hash).Finish(Some.Html(""), Some.Link, isJoinLinkKept: false);
        var step = AgendaRule.Next(agenda, new(series.Verdict, Some.Html(SimulatedInvite.Own), null), Some.Link, Some.Two);

        Assert.Equal((AgendaOutcome.JoinLinkChanged, null), (step.Agenda.Outcome, step.Write));
    }

    [Theory]
    [InlineData(AgendaOutcome.MorePeople, "ada@example.com", "bo@example.com")]
    [InlineData(AgendaOutcome.AnotherPerson, "bo@example.com")]
    [InlineData(AgendaOutcome.AnotherPerson)]
    public void Another_company_ends_writing(AgendaOutcome outcome, params string[] invited)
    {
        series.TurnOn(isRefreshed: true);
        series.Run();
        series.Verdict = Calendar.Verdict(Calendar.With(invited));
        series.Wanted = Some.Block("Another one?");
        series.Run();
        Assert.Equal((outcome, 1), (series.Agenda.Outcome, series.Mails));

        series.TurnOff();
        series.Run();
        Assert.Equal((AgendaOutcome.Removed, SimulatedInvite.Own), (series.Agenda.Outcome, series.Body));
    }

    [Fact]
    public void What_is_private_or_somebody_elses_is_left_alone()
    {
        AgendaOutcome Of(CalendarSeries seen)
        {
            series.TurnOn();
            series.Verdict = Calendar.Verdict(seen);
            series.Run();
            return series.Agenda.Outcome;
        }

        var with = Calendar.With("ada@example.com");
        Assert.Equal(AgendaOutcome.Private, Of(with with { Sensitivity = Sensitivity.Confidential }));
        Assert.Equal(AgendaOutcome.NotOrganizer, Of(with with { IsOrganizer = false }));
        Assert.Equal(AgendaOutcome.NotOrganizer, Of(with with { Organizer = "shared@example.com" }));
        Assert.Equal(0, series.Mails);
    }

    [Fact]
    public void A_series_that_is_over_is_done_with()
    {
        series.TurnOn();
        series.Run();
        series.Verdict = Calendar.Verdict(Calendar.With("ada@example.com") with { IsCancelled = true });
        series.Run();

        Assert.Equal(AgendaOutcome.Over, series.Agenda.Outcome);
        Assert.True(series.Agenda.IsDone);
        Assert.Equal(1, series.Mails);
    }

    [Fact]
    public void A_block_of_a_forgotten_time_is_known_by_its_mark()
    {
        series.TurnOn();
        series.Run();
        series.Forget();
        series.TurnOn();
        series.Run();

        Assert.Equal((AgendaOutcome.Written, 1), (series.Agenda.Outcome, series.Mails));
    }

    [Fact]
    public void A_mark_of_a_forgotten_time_hides_no_new_block()
    {
        series.TurnOn();
        series.Run();
        series.DeleteBlock();
        series.Forget();
        series.TurnOn();
        series.RunUntil(1);
        series.Run();

        Assert.Equal((AgendaOutcome.Written, 2), (series.Agenda.Outcome, series.Mails));
    }

    [Fact]
    public void Whom_the_manager_does_not_manage_is_frozen_and_thaws()
    {
        series.TurnOn();
        series.Run();
        var frozen = AgendaRule.Freeze(series.Agenda, FreezeReasons.OtherManager);

        Assert.Equal((AgendaOutcome.NotManaged, true), (frozen.Outcome, frozen.IsFrozen));
        Assert.Equal(new AgendaStep(frozen), AgendaRule.Next(frozen, new(series.Verdict, series.Invite, null), Some.Link, null));
        Assert.Equal(AgendaOutcome.Waiting, AgendaRule.Thaw(frozen, FreezeReasons.OtherManager).Outcome);
    }

    [Fact]
    public void What_is_frozen_for_two_reasons_thaws_when_neither_holds_any_more()
    {
        series.TurnOn();
        var frozen = AgendaRule.Freeze(AgendaRule.Freeze(series.Agenda, FreezeReasons.ReportLeft), FreezeReasons.OtherManager);

        var back = AgendaRule.Thaw(frozen, FreezeReasons.ReportLeft);
        Assert.Equal((AgendaOutcome.NotManaged, true), (back.Outcome, back.IsFrozen));
        Assert.Equal(series.Agenda, AgendaRule.Thaw(back, FreezeReasons.OtherManager));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_frozen_is_looked_at_anew_when_the_manager_asks(bool isOn)
    {
        series.TurnOn();
        var frozen = AgendaRule.Freeze(series.Agenda, FreezeReasons.ReportLeft);

        Assert.False((isOn ? frozen.TurnOn(false, null) : frozen.TurnOff(false)).IsFrozen);
    }

    [Theory]
    [InlineData("1 7 abc", 7, "abc")]
    [InlineData("1 7 -", 7, null)]
    public void A_mark_is_read_as_it_was_written(string text, int number, string? hash)
    {
        Assert.Equal(new AgendaMark(number, hash), AgendaMark.From(text));
        Assert.Equal(text, new AgendaMark(number, hash).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2 7 abc")]
    [InlineData("1 -7 abc")]
    [InlineData("1 7")]
    [InlineData("1 99999999999 abc")]
    [InlineData("1 7 ")]
    public void What_nobody_here_wrote_is_no_mark(string? text) => Assert.Null(AgendaMark.From(text));

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-AT")]
    [InlineData("ar")]
    [InlineData(null)]
    public void Each_outcome_has_a_sentence_of_its_own(string? locale)
    {
        var sentences = Enum.GetValues<AgendaOutcome>().Select(OutcomeWords.For(locale).Of).ToList();

        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.Equal(sentences.Count, sentences.Distinct().Count());
    }
}
