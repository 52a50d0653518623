namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

public sealed class TrackFormTests
{
    [Fact]
    public void A_folder_may_say_the_track()
    {
        var ladder = Imported.FromFiles(
            ("engineering/ic/l4.md", "# L4\n\n- Splits work for two people\n"),
            ("engineering/ic/l5.md", "# L5\n\n- Splits work for a team\n"),
            ("engineering/management/l4.md", "# L4\n\n- Holds a weekly conversation\n"),
            ("engineering/management/l5.md", "# L5\n\n- Builds a team of managers\n"));

        Assert.Equal(2, ladder.Tracks.Count);
        Assert.Equal(["L4", "L5", "L4 management", "L5 management"], ladder.Codes());
        Assert.Equal([1, 2, 1, 2], ladder.Levels.Select(level => level.Order));
        Assert.All(ladder.Levels, level => Assert.Single(level.Expectations));
    }

    [Theory]
    [InlineData("| Level | Engineering | Design |\n|---|---|---|\n| Level 1 | Junior Engineer | Junior Designer |\n| Level 2 | Engineer | Designer |\n| Level 3 | Senior Engineer | |\n")]
    [InlineData("<table><tr><th>Level</th><th>Engineering</th><th>Design</th></tr><tr><td>Level 1</td><td>Junior Engineer</td><td>Junior Designer</td></tr><tr><td>Level 2</td><td>Engineer</td><td>Designer</td></tr><tr><td>Level 3</td><td>Senior Engineer</td><td></td></tr></table>")]
    public void Tracks_side_by_side_have_levels_of_their_own(string table)
    {
        var ladder = Imported.From(table);

        Assert.Equal(["Engineering", "Design"], ladder.Tracks);
        Assert.Equal(
            [("Engineering", "Junior Engineer", 1), ("Engineering", "Engineer", 2), ("Engineering", "Senior Engineer", 3), ("Design", "Junior Designer", 1), ("Design", "Designer", 2)],
            ladder.Levels.Select(level => (level.Track!, level.Title!, level.Order)));
        Assert.All(ladder.Levels, level => Assert.Empty(level.Aliases.Intersect(ladder.Levels.Select(other => other.Title))));
    }

    [Fact]
    public void Roles_side_by_side_ask_for_different_things_at_one_level()
    {
        var ladder = Imported.From("| Level | Developer | Tech Lead |\n|---|---|---|\n| L1 | Writes code that works | |\n| L2 | Writes code for others | Plans for two teams |\n");

        Assert.Equal(["Developer", "Tech Lead"], ladder.Tracks);
        Assert.Equal([("L1", "Developer"), ("L2", "Developer"), ("L2 Tech Lead", "Tech Lead")], ladder.Levels.Select(level => (level.Code, level.Track!)));
        Assert.Equal(["Plans for two teams"], ladder.Levels[2].Expectations.Texts());
    }

    [Fact]
    public void Tracks_may_list_their_levels_in_columns()
    {
        var ladder = Imported.From("| Engineering track | Management track |\n|---|---|\n| L2 Engineer | |\n| L3 Senior Engineer | M3 Engineering Manager |\n");

        Assert.Equal([("L2", "Engineering track"), ("L3", "Engineering track"), ("M3", "Management track")], ladder.Levels.Select(level => (level.Code, level.Track!)));
    }

    [Fact]
    public void Columns_of_subjects_beside_levels_are_no_tracks()
    {
        var ladder = Imported.From("| Level | Technical | Delivery |\n|---|---|---|\n| L1 | Writes code that works | Ends what was begun |\n| L2 | Writes code for others | Splits work |\n");

        Assert.Empty(ladder.Tracks);
        Assert.Equal(["Splits work"], ladder.Asks("L2", "Delivery"));
    }

    [Fact]
    public void A_ladder_may_fork_after_its_first_levels()
    {
        var ladder = Imported.From("""
            # Engineering ladder

            ## L1 Engineer

            - Learns

            ## L2 Senior Engineer

            - Ends what was begun

            ## Technical track

            ### L3 Staff Engineer

            - Splits work for two people

            ## Management track

            ### M3 Engineering Manager

            - Holds a weekly conversation
            """);

        Assert.Equal(["L1", "L2", "L3", "M3"], ladder.Codes().Order(StringComparer.Ordinal));
        Assert.Equal("Technical track", ladder.Level("L3").Track);
        Assert.Equal("Management track", ladder.Level("M3").Track);
        Assert.NotEqual("Management track", ladder.Level("L2").Track);
    }

    [Fact]
    public void Tables_of_two_tracks_describe_two_tracks()
    {
        var ladder = Imported.From("""
            # Individual contributors

            | | L3 | L4 |
            |---|---|---|
            | Delivery | Ends what was begun | Splits work |

            # Management

            | | M3 | M4 |
            |---|---|---|
            | People | Holds a weekly conversation | Builds a team of managers |
            """);

        Assert.Equal(["Individual contributors", "Management"], ladder.Tracks);
        Assert.Equal(["People"], ladder.Level("M4").Names());
        Assert.Equal(["L3", "L4", "M3", "M4"], ladder.Codes());
    }
}
