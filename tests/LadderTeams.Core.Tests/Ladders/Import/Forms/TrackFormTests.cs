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
        Assert.Equal(["L4", "L5", "L4", "L5"], ladder.Codes());
        Assert.Equal([1, 2, 1, 2], ladder.Levels.Select(level => level.Order));
        Assert.All(ladder.Levels, level => Assert.Single(level.Expectations));
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
