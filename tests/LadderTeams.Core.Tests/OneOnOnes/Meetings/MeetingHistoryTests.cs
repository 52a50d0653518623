using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Meetings;
using LadderTeams.Core.OneOnOnes.Prompts;

namespace LadderTeams.Core.Tests.OneOnOnes.Meetings;

public sealed class MeetingHistoryTests
{
    private static readonly DateOnly Start = new(2026, 11, 2);

    /// <summary>Of capabilities A to F, a prompt each, which three places ask in turn.</summary>
    private static readonly PromptPool Pool = PromptPool.Of("ABCDEF".Select(name => new Prompt(PromptKind.Question, $"{name}", $"What about {name}?")));

    [Fact]
    public void Where_nothing_is_marked_all_of_it_was_asked()
    {
        var first = Held(0);

        Assert.Empty(Asked(Agenda(7, first)).Intersect(Asked(first)));
    }

    [Fact]
    public void What_was_not_marked_comes_again_first()
    {
        var first = Held(0);
        var marked = first.Marked(first.Prompts[1].Prompt.Id, true)!;

        Assert.Equal([Asked(first)[0], Asked(first)[2]], Asked(Agenda(7, marked)).Take(2));
        Assert.DoesNotContain(Asked(first)[1], Asked(Agenda(7, marked)));
    }

    [Fact]
    public void A_mark_that_is_taken_back_was_never_there()
    {
        var first = Held(0);
        var id = first.Prompts[1].Prompt.Id;

        Assert.Equal(first, first.Marked(id, true)!.Marked(id, false));
        Assert.NotEqual(first, first.Marked(id, true));
    }

    [Fact]
    public void What_is_passed_over_twice_counts_as_asked()
    {
        var first = MarkedFirst(Held(0));
        var second = MarkedFirst(Held(7, first));
        var (passedOver, left) = (Asked(first)[2], Asked(second)[2]);

        Assert.Equal(passedOver, Asked(second)[1]);
        Assert.Equal(left, Asked(Agenda(14, first, second))[0]);
        Assert.DoesNotContain(passedOver, Asked(Agenda(14, first, second)));

        static Meeting MarkedFirst(Meeting meeting) => meeting.Marked(meeting.Prompts[0].Prompt.Id, true)!;
    }

    [Fact]
    public void What_was_talked_through_since_can_be_passed_over_once_again()
    {
        var first = Held(0);
        var passedOver = first.Prompts[2].Prompt;
        List<Meeting> held = [first.Marked(first.Prompts[0].Prompt.Id, true)!];
        held.Add(AllMarked(Held(7, [.. held])));
        for (var day = 14; !Agenda(day, [.. held]).Contains(passedOver); day += 7) { held.Add(AllMarked(Held(day, [.. held]))); }

        var again = Held(70, [.. held]);
        held.Add(again.Marked(again.Prompts.First(asked => asked.Prompt != passedOver).Prompt.Id, true)!);

        Assert.Contains(passedOver, Agenda(77, [.. held]));

        static Meeting AllMarked(Meeting meeting) => meeting.Prompts.Aggregate(meeting, (one, asked) => one.Marked(asked.Prompt.Id, true)!);
    }

    [Fact]
    public void A_meeting_counts_for_those_after_its_day_alone()
    {
        var first = Held(0);

        Assert.Equal(Asked(first), Asked(Agenda(0, first)));
        Assert.Equal(Asked(first), Asked(Agenda(-7, first)));
        Assert.NotEqual(Asked(first), Asked(Agenda(1, first)));
    }

    [Fact]
    public void The_order_of_the_days_counts_and_not_that_of_the_list()
    {
        var first = Held(0);
        var second = Held(7, first);
        var third = Held(14, first, second);

        Assert.Equal(Agenda(21, first, second, third), Agenda(21, third, first, second));
        Assert.NotEqual(Asked(Agenda(21, first, second, third)), Asked(third));
    }

    [Fact]
    public void What_a_meeting_does_not_ask_cannot_be_marked() => Assert.Null(Held(0).Marked("0000", true));

    private static IReadOnlyList<Prompt> Agenda(int day, params Meeting[] held) => PromptChoice.For("a series", Pool, [], MeetingHistory.Before(Start.AddDays(day), held));

    private static Meeting Held(int day, params Meeting[] before) =>
        new("a series", Start.AddDays(day), LadderReference.From("engineering", 1)!, "L3", [.. Agenda(day, before).Select(prompt => new MeetingPrompt(prompt, false))]);

    private static List<string> Asked(Meeting meeting) => Asked([.. meeting.Prompts.Select(asked => asked.Prompt)]);

    private static List<string> Asked(IReadOnlyList<Prompt> agenda) => [.. agenda.Select(prompt => prompt.Capability!)];
}
