using LadderTeams.Core.Ladders;
using LadderTeams.Core.Search;

namespace LadderTeams.Core.Tests.Search;

public sealed class LevelPairsTests
{
    private static readonly Ladder Ladder = new("engineering")
    {
        Levels =
        [
            new("L3", "Engineer", "Engineering", 1),
            new("L4", "Senior Engineer", "Engineering", 2) { Aliases = ["SWE 4"] },
            new("L5", "Staff Engineer", "Engineering", 3),
            new("L6", "Senior Staff Engineer", "Engineering", 4),
            new("M1", "Manager", "Management", 1),
            new("M2", "Senior Manager", "Management", 2),
        ],
    };

    [Theory]
    [InlineData("L4 L5", "L4", "L5")]
    [InlineData("l4 vs. l5", "L4", "L5")]
    [InlineData("L4→L5", "L4", "L5")]
    [InlineData("from L4 to L6, please", "L4", "L6")]
    [InlineData("L6 L4", "L6", "L4")]
    [InlineData("SWE 4 and Staff Engineer", "L4", "L5")]
    [InlineData("staff to senior staff engineer", "L5", "L6")]
    [InlineData("Senior Engineer, Staff Engineer and L6", "L4", "L5")]
    [InlineData("manager to senior manager", "M1", "M2")]
    [InlineData("engineer manager", "L3", "M1")]
    [InlineData("L4", "L4", "L5")]
    [InlineData("L6", "L5", "L6")]
    [InlineData("L4 L4", "L4", "L4")]
    public void Two_levels_are_found_in_what_people_type(string text, string from, string to)
    {
        var pair = LevelPairs.In(Ladder, text);

        Assert.Equal((from, to), (pair?.From.Code, pair?.To.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("to")]
    [InlineData("communication")]
    [InlineData("L40 L50")]
    public void Where_no_level_is_named_there_is_no_pair(string text) => Assert.Null(LevelPairs.In(Ladder, text));

    [Fact]
    public void A_level_without_neighbours_makes_no_pair() => Assert.Null(LevelPairs.In(new("one") { Levels = [new("L1", null, null, 1)] }, "L1"));

    [Fact]
    public void Steps_stay_on_their_track() =>
        Assert.Equal(["L3-L4", "L4-L5", "L5-L6", "M1-M2"], LevelPairs.Steps(Ladder).Select(step => $"{step.From.Code}-{step.To.Code}"));
}
