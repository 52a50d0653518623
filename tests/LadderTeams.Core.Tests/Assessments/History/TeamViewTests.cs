using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.History;
using LadderTeams.Core.Assessments.Rounds;

namespace LadderTeams.Core.Tests.Assessments.History;

public sealed class TeamViewTests
{
    [Fact]
    public void A_team_is_seen_by_capability_and_level_as_its_latest_rounds_say()
    {
        var view = TeamView.Of(
        [
            Member("ada", "L1", RatingHistoryTests.Revealed("r1", 2025, "Not yet", "Not yet"), RatingHistoryTests.Revealed("r2", 2026, "Mostly", "Sometimes")),
            Member("joan", "L2", RatingHistoryTests.Revealed("r3", 2026, "Mostly", "Consistently", "joan")),
            Member("hedy", null),
        ]);

        Assert.Equal([("Craft", "L1"), ("Craft", "L2")], view.Cells.Select(cell => (cell.Capability, cell.Level)));
        Assert.Equal(["Sometimes", "Consistently"], view.Cells.Select(cell => cell.People.Single().Ratings.Single().Manager!.Point.Name));
        Assert.Equal(["hedy"], view.Unrated.Select(person => person.Value));
    }

    [Fact]
    public void Rounds_under_way_count_as_nothing_even_when_the_manager_has_submitted()
    {
        var said = Given.Assessment(Given.Rated(Given.Code));
        var round = Given.Round().After((Given.AsAda, new SaveDraft(said, 0)), (Given.AsAda, new Submit(1)), (Given.AsGrace, new SaveDraft(said, 0)));

        var view = TeamView.Of([new(Given.AsGrace, "L1", [round])]);

        Assert.Empty(view.Cells);
        Assert.Equal([Given.Ada], view.Unrated);
    }

    [Fact]
    public void Only_people_whom_the_asker_manages_now_are_in_it()
    {
        var round = RatingHistoryTests.Revealed("r1", 2026, "Mostly", "Mostly");

        var view = TeamView.Of(Given.Strangers.Append(Given.AsAda).Select(who => new TeamMember(who, "L1", [round])));

        Assert.Empty(view.Cells);
        Assert.DoesNotContain(Given.Ada, view.Unrated);
    }

    private static TeamMember Member(string person, string? level, params Round[] rounds) => new(new(Given.Grace, PersonId.From(person)!, true), level, rounds);
}
