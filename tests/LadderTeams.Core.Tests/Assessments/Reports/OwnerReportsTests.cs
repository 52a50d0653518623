using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Reports;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Tests.Assessments.History;

namespace LadderTeams.Core.Tests.Assessments.Reports;

public sealed class OwnerReportsTests
{
    [Fact]
    public void Levels_with_enough_people_stand_alone_and_others_join_their_neighbours()
    {
        var report = Populations.Report([.. Many(7, "L1", 1), .. Many(2, "L2", 2), .. Many(4, "L3", 3)]).Value!;

        Assert.Equal([("L1", 5), ("L2 L3", 5)], report.Groups.Select(group => (string.Join(' ', group.Levels), group.AtLeast)));
    }

    [Fact]
    public void Points_with_enough_people_stand_alone_and_others_join_their_neighbours()
    {
        var report = Populations.Report([.. Many(6, "L1", 1), .. Many(3, "L1", 2), .. Many(8, "L1", 3)]).Value!;

        Assert.Equal([("Low", 5), ("Middle High", 10)], report.Groups.Single().Capabilities[0].Points.Select(group => (string.Join(' ', group.Points), group.AtLeast)));
    }

    [Fact]
    public void When_all_are_alike_nothing_is_said_as_it_would_be_said_of_each() =>
        Assert.All(Populations.Report(Many(12, "L1", 2)).Value!.Groups.Single().Capabilities, capability => Assert.Empty(capability.Points));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_few_who_are_not_rated_hide_the_capability(int unrated, bool isShown) =>
        Assert.Equal(isShown, Populations.Report([.. Many(6, "L1", 1), .. Many(6, "L1", 3), .. Many(unrated, "L1", 0)]).Value!.Groups.Single().Capabilities[0].Points.Count > 0);

    [Fact]
    public void Small_tracks_are_one_group_together_or_are_not_there_at_all()
    {
        Assert.Equal(["Engineering Management"], Populations.Report([.. Many(3, "L1", 1), .. Many(2, "M4", 2)]).Value!.Groups.Select(group => string.Join(' ', group.Tracks)));
        Assert.Equal(["Engineering"], Populations.Report([.. Many(5, "L1", 1), .. Many(4, "M4", 2)]).Value!.Groups.Select(group => string.Join(' ', group.Tracks)));
    }

    [Fact]
    public void The_levels_of_a_group_do_not_tell_at_which_of_them_anybody_is() =>
        Assert.Equal(["L1 L2 L3 M4 M5"], Populations.Report([.. Many(4, "L1", 1), .. Many(1, "M5", 2)]).Value!.Groups.Select(group => string.Join(' ', group.Levels)));

    [Fact]
    public void Too_few_people_make_no_report() => Assert.Equal(RefusalCodes.GroupsTooSmall, Populations.Report(Many(4, "L1", 1)).Refusal!.Code);

    [Fact]
    public void A_period_is_reported_once_when_it_is_over()
    {
        Assert.Equal(RefusalCodes.AlreadyPublished, Populations.Report(Many(9, "L1", 1), Period.From(new(2026, 12, 31), new(2027, 3, 1))!).Refusal!.Code);
        Assert.Equal(RefusalCodes.PeriodNotOver, OwnerReports.Publish(Populations.Ladder, Populations.Year, [], [], Populations.Year.End).Refusal!.Code);
        Assert.True(Populations.Report(Many(9, "L1", 1), Period.From(new(2025, 1, 1), new(2025, 12, 31))!).IsDone);
    }

    [Fact]
    public void A_person_counts_once_and_only_in_the_period()
    {
        var people = Many(9, "L1", 1).Select(Populations.Assessed).ToList();

        Result<OwnerReport> Publish(IEnumerable<AssessedPerson> assessed) => OwnerReports.Publish(Populations.Ladder, Populations.Year, assessed, [], Populations.NextYear);

        Assert.Equal(5, Publish([.. people, .. people.Select(person => person with { Round = Given.Id("again") })]).Value!.Groups.Single().AtLeast);
        Assert.False(Publish(people.Select(person => person with { SignedOffOn = new(2025, 12, 31) })).IsDone);
    }

    [Fact]
    public void Only_what_a_manager_signed_off_is_counted()
    {
        var revealed = RatingHistoryTests.Revealed("r1", 2026, "Mostly", "Sometimes");

        Assert.Null(AssessedPerson.Of(Given.Round()));
        Assert.Null(AssessedPerson.Of(revealed));
        var counted = AssessedPerson.Of(revealed.After((Given.AsGrace, new SignOffRound(Given.Text("Well done.")))))!;
        Assert.Equal((Given.Ada, "L1", "Sometimes", Given.Today), (counted.Person, counted.Level, counted.Ratings.Single().Point.Name, counted.SignedOffOn));
    }

    private static IEnumerable<Someone> Many(int count, string level, int point) =>
        Enumerable.Repeat(new Someone(level, [.. Populations.Capabilities.Select(_ => point)]), count);
}
