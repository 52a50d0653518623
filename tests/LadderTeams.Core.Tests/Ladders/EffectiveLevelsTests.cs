using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders;

public sealed class EffectiveLevelsTests
{
    [Fact]
    public void Own_statements_come_before_inherited_ones_in_each_capability()
    {
        var l1 = A.Level("L1", [A.Capability("Delivery", "Ships small fixes"), A.Capability("Learning", "Asks early")], "Is on time");
        var l2 = A.Level("L2", [A.Capability("Delivery", "Ships whole features")], "Runs a meeting") with { Extends = [A.Extends("L1")] };

        Assert.Equal(
            ["Runs a meeting", "Is on time", "Ships whole features", "Ships small fixes", "Asks early"],
            TextsOf(A.Ladder(l1, l2), l2));
    }

    [Fact]
    public void An_inherited_statement_names_the_level_that_says_it()
    {
        var l1 = A.Level("L1", "Is on time");
        var l2 = A.Level("L2", "Runs a meeting") with { Extends = [A.Extends("L1")] };
        var l3 = A.Level("L3", "Plans a quarter") with { Extends = [A.Extends("L2")] };

        var statements = EffectiveLevels.Of(A.Ladder(l1, l2, l3), l3).Statements;

        Assert.Equal([("L3", false), ("L2", true), ("L1", true)], statements.Select(statement => (statement.Origin, statement.Inherited)));
    }

    [Fact]
    public void A_cumulative_level_takes_over_every_earlier_level_of_its_track()
    {
        var other = A.Level("M1", "Hires people") with { Track = "Management" };
        var l1 = A.Level("L1", "Is on time");
        var l2 = A.Level("L2", "Runs a meeting");
        var l3 = A.Level("L3", "Plans a quarter") with { Extends = [A.Extends("", InheritanceMode.Cumulative)] };

        Assert.Equal(["Plans a quarter", "Runs a meeting", "Is on time"], TextsOf(A.Ladder(other, l1, l2, l3), l3));
    }

    [Fact]
    public void A_cumulative_level_is_followed_all_the_way_when_its_predecessor_also_names_a_base()
    {
        var l1 = A.Level("L1", "Is on time");
        var l2 = A.Level("L2", "Runs a meeting");
        var l3 = A.Level("L3", "Plans a quarter") with { Extends = [A.Extends("L2")] };
        var l4 = A.Level("L4", "Names risks") with { Extends = [A.Extends("", InheritanceMode.Cumulative)] };

        Assert.Equal(["Names risks", "Plans a quarter", "Runs a meeting", "Is on time"], TextsOf(A.Ladder(l1, l2, l3, l4), l4));
    }

    [Fact]
    public void Same_except_drops_what_the_level_words_anew()
    {
        var l1 = A.Level("L1", [A.Capability("Delivery", "Ships small fixes"), A.Capability("Learning", "Asks early")], "Reviews code in a day", "Is on call");
        var l2 = A.Level("L2", [A.Capability("Delivery", "Ships whole features")], "Reviews code within an hour") with
        {
            Extends = [A.Extends("L1", InheritanceMode.SameExcept)],
        };

        Assert.Equal(["Reviews code within an hour", "Is on call", "Ships whole features", "Asks early"], TextsOf(A.Ladder(l1, l2), l2));
    }

    [Fact]
    public void What_a_level_words_anew_stays_dropped_for_those_who_build_on_it()
    {
        var l1 = A.Level("L1", [A.Capability("Delivery", "Ships small fixes")]);
        var l2 = A.Level("L2", [A.Capability("Delivery", "Ships whole features")]) with { Extends = [A.Extends("L1", InheritanceMode.SameExcept)] };
        var l3 = A.Level("L3", "Plans a quarter") with { Extends = [A.Extends("L2")] };

        Assert.Equal(["Plans a quarter", "Ships whole features"], TextsOf(A.Ladder(l1, l2, l3), l3));
    }

    [Fact]
    public void A_mixin_and_what_is_asked_of_everyone_are_added()
    {
        var guild = A.Level("G1", "Moderates the guild") with { Track = "Roles" };
        var l1 = A.Level("L1", "Is on time") with { Extends = [A.Extends("g 1", InheritanceMode.Mixin)] };
        var ladder = A.Ladder(guild, l1) with { Everyone = new("", null, null, 0) { Expectations = [A.Expectation("Is kind")] } };

        Assert.Equal([("Is on time", "L1"), ("Moderates the guild", "G1"), ("Is kind", "")],
            EffectiveLevels.Of(ladder, l1).Statements.Select(statement => (statement.Statement.Text, statement.Origin)));
    }

    [Fact]
    public void A_circle_of_levels_ends()
    {
        var l1 = A.Level("L1", "Is on time") with { Extends = [A.Extends("L2")] };
        var l2 = A.Level("L2", "Runs a meeting") with { Extends = [A.Extends("L1"), A.Extends("L2")] };

        Assert.Equal(["Runs a meeting", "Is on time"], TextsOf(A.Ladder(l1, l2), l2));
    }

    [Fact]
    public void A_base_that_is_not_there_is_passed_over()
    {
        var l4 = A.Level("L4", "Names risks") with { Extends = [A.Extends("L3") with { Resolved = false, BaseCode = null }, A.Extends("L9")] };

        Assert.Equal(["Names risks"], TextsOf(A.Ladder(l4), l4));
    }

    [Fact]
    public void A_statement_that_comes_by_two_ways_appears_once()
    {
        var l1 = A.Level("L1", "Is on time");
        var l2 = A.Level("L2", "is on  time.", "Runs a meeting") with { Extends = [A.Extends("L1")] };
        var l3 = A.Level("L3") with { Extends = [A.Extends("L2"), A.Extends("L1"), A.Extends("L1", InheritanceMode.Cumulative)] };

        Assert.Equal(["is on  time.", "Runs a meeting"], TextsOf(A.Ladder(l1, l2, l3), l3));
    }

    [Fact]
    public void A_thousand_cumulative_levels_are_followed_without_delay()
    {
        var levels = Enumerable.Range(1, 1000).Select(number => A.Level($"L{number}", $"Does thing {number}") with
        {
            Extends = [A.Extends("", InheritanceMode.Cumulative)],
        }).ToArray();

        Assert.Equal(1000, EffectiveLevels.Of(A.Ladder(levels), levels[^1]).Statements.Count);
    }

    private static IEnumerable<string> TextsOf(Ladder ladder, Level level) =>
        EffectiveLevels.Of(ladder, level).Statements.Select(statement => statement.Statement.Text);
}
