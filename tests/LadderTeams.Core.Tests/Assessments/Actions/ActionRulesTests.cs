using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;

namespace LadderTeams.Core.Tests.Assessments.Actions;

public sealed class ActionRulesTests
{
    [Fact]
    public void Each_of_the_two_raises_actions_for_either()
    {
        Assert.Equal(Given.Grace, Raise(Given.AsAda, Given.Grace).Value!.Owner);
        Assert.Equal(Given.Ada, Raise(Given.AsGrace, Given.Ada).Value!.Owner);
        Assert.Equal(RefusalCodes.NotFound, Raise(Given.AsAda, PersonId.From("joan")!).Refusal!.Code);
        Assert.Equal(RefusalCodes.TextMissing, ActionRules.Raise(Given.AsAda, Given.Id("a1"), Given.Ada, null, " ", null, Given.Today).Refusal!.Code);
    }

    [Fact]
    public void The_two_of_now_read_and_change_them_and_nobody_else()
    {
        var action = Raise(Given.AsAda, Given.Ada).Value!;
        var point = ActionRules.Raise(Given.AsAda, Given.Id("t1"), "The reorganisation.", Given.Today).Value!;

        Assert.All(new[] { Given.AsAda, Given.AsGrace, Given.AsLaterManager }, who =>
        {
            Assert.Equal("Pair on reviews.", ActionRules.Change(who, action, "Pair on reviews.", null).Value!.Text.Value);
            Assert.Equal(Given.Today, ActionRules.Discuss(who, point, true, Given.Today).Value!.DiscussedOn);
        });
        Assert.All(Given.Strangers, who =>
        {
            Assert.False(ActionRules.CanRead(who, Given.Ada));
            Assert.Equal(RefusalCodes.NotFound, ActionRules.Change(who, action, "x", null).Refusal!.Code);
            Assert.Equal(RefusalCodes.NotFound, ActionRules.Move(who, action, ActionState.Done, Given.Today).Refusal!.Code);
            Assert.Equal(RefusalCodes.NotFound, ActionRules.Discuss(who, point, true, Given.Today).Refusal!.Code);
        });
    }

    [Fact]
    public void The_words_of_an_action_are_whose_they_were_last()
    {
        var action = Raise(Given.AsAda, Given.Grace).Value!;
        var moved = ActionRules.Move(Given.AsGrace, ActionRules.Change(Given.AsGrace, action, action.Text.Value, Given.Today).Value!, ActionState.Done, Given.Today).Value!;

        Assert.Equal((Given.Ada, Given.Ada), (action.WordedBy, moved.WordedBy));
        Assert.Equal(Given.Grace, ActionRules.Change(Given.AsGrace, action, "Pair on reviews.", null).Value!.WordedBy);
    }

    [Fact]
    public void A_closed_action_stays_as_it_is_until_it_is_opened_again()
    {
        var done = ActionRules.Move(Given.AsAda, Raise(Given.AsAda, Given.Ada).Value!, ActionState.Done, Given.Today.AddDays(7)).Value!;
        Assert.Equal((ActionState.Done, Given.Today.AddDays(7)), (done.State, done.ClosedOn));
        Assert.Equal(RefusalCodes.AlreadyClosed, ActionRules.Change(Given.AsAda, done, "x", null).Refusal!.Code);
        Assert.Equal(RefusalCodes.AlreadyClosed, ActionRules.Move(Given.AsAda, done, ActionState.Dropped, Given.Today).Refusal!.Code);

        var open = ActionRules.Move(Given.AsGrace, done, ActionState.Open, Given.Today).Value!;

        Assert.Equal((ActionState.Open, null), (open.State, open.ClosedOn));
    }

    [Fact]
    public void A_day_that_begins_later_elsewhere_does_not_close_an_action_before_it_was_raised() =>
        Assert.Equal(Given.Today, ActionRules.Move(Given.AsGrace, Raise(Given.AsAda, Given.Ada).Value!, ActionState.Done, Given.Today.AddDays(-1)).Value!.ClosedOn);

    [Fact]
    public void A_talking_point_is_worded_by_its_author_alone()
    {
        var point = ActionRules.Raise(Given.AsGrace, Given.Id("t1"), "The reorganisation.", Given.Today).Value!;

        Assert.Equal("The move.", ActionRules.Reword(Given.AsGrace, point, "The move.").Value!.Text.Value);
        Assert.All(Given.Strangers.Append(Given.AsAda).Append(Given.AsLaterManager), who => Assert.Equal(RefusalCodes.NotFound, ActionRules.Reword(who, point, "x").Refusal!.Code));
    }

    [Fact]
    public void A_private_note_is_for_its_author_alone()
    {
        var note = new PrivateNote(Given.Id("n1"), Given.Grace, Given.Ada, Given.Text("Canary."));

        Assert.True(note.IsFor(Given.Grace));
        Assert.All(Given.Strangers.Append(Given.AsLaterManager).Where(who => who.Id != Given.Grace), who => Assert.False(note.IsFor(who.Id)));
    }

    [Fact]
    public void What_is_not_done_goes_from_meeting_to_meeting()
    {
        var open = Raise(Given.AsAda, Given.Ada, "a1", Given.Today.AddDays(3)).Value!;
        var done = ActionRules.Move(Given.AsAda, Raise(Given.AsAda, Given.Ada, "a2").Value!, ActionState.Done, Given.Today.AddDays(7)).Value!;
        var point = ActionRules.Raise(Given.AsAda, Given.Id("t1"), "The reorganisation.", Given.Today).Value!;

        MeetingItems On(int days) => MeetingItems.On(Given.Today.AddDays(days), [done, open], [point, point.Discussed(Given.Today.AddDays(7))!]);

        Assert.Empty(On(-1).Actions);
        Assert.Equal([("a1", false, false), ("a2", false, false)], Told(On(0)));
        Assert.Equal([("a1", true, true), ("a2", false, true)], Told(On(7)));
        Assert.Equal([("a1", true, true)], Told(On(14)));
        Assert.Equal((2, 2, 1), (On(0).TalkingPoints.Count, On(7).TalkingPoints.Count, On(14).TalkingPoints.Count));
    }

    private static IEnumerable<(string, bool, bool)> Told(MeetingItems items) => items.Actions.Select(action => (action.Action.Id.Value, action.IsOverdue, action.IsCarriedOver));

    private static Result<GrowthAction> Raise(Viewer who, PersonId owner, string id = "a1", DateOnly? due = null) =>
        ActionRules.Raise(who, Given.Id(id), owner, Given.Grace, "Pair on designs.", due, Given.Today);
}
