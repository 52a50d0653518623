using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

public sealed class TrackAndInheritanceTests
{
    [Fact]
    public void Tracks_are_told_apart_by_their_headings()
    {
        var ladder = Imported.From("""
            # Individual contributors

            ## L3 Senior Engineer

            - Ends what was begun

            ## L4 Staff Engineer

            - Splits work for two people

            # Management

            ## L4 Engineering Manager

            - Holds a weekly conversation

            ## L5 Director

            - Builds a team of managers
            """);

        Assert.Equal(["Individual contributors", "Management"], ladder.Tracks);
        Assert.Equal([("L3", 1), ("L4", 2), ("L4 Management", 1), ("L5", 2)], ladder.Levels.Select(level => (level.Code, level.Order)));
        Assert.Equal(["Holds a weekly conversation"], ladder.AsksInAll("Engineering Manager"));
    }

    [Fact]
    public void A_code_of_two_tracks_becomes_two_codes_and_is_reported()
    {
        var ladder = Imported.From("""
            # Individual contributors

            ## L4 Staff Engineer

            - Splits work for two people
            - Writes down decisions

            # Management

            ## L4 Engineering Manager

            - Holds a weekly conversation
            - Writes down decisions
            """);

        var (first, second) = (ladder.Levels[0], ladder.Levels[1]);
        Assert.Same(first, ladder.Level("L4"));
        Assert.Same(second, ladder.Level("L4 Management"));
        Assert.Same(second, ladder.Level("L4 Engineering Manager"));
        Assert.Contains("L4", second.Aliases);
        Assert.Empty(first.Expectations.Select(said => said.Id).Intersect(second.Expectations.Select(said => said.Id)));
        var diagnostic = ladder.Diagnostic("code_shared");
        Assert.Equal((DiagnosticSeverity.Warning, "ladder.md", 10), (diagnostic.Severity, diagnostic.File, diagnostic.Line));
        Assert.Contains("\"L4 Management\"", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Managers_are_a_track_of_their_own_where_no_heading_says_so()
    {
        var ladder = Imported.FromFiles(
            ("engineer.md", "# L3 Engineer\n\n- Ends what was begun\n"), ("manager.md", "# M3 Engineering Manager\n\n- Holds a weekly conversation\n"));

        Assert.Equal(2, ladder.Levels.Select(level => level.Track).OfType<string>().Distinct().Count());
    }

    [Fact]
    public void A_level_may_name_its_equivalent_on_the_other_track()
    {
        var ladder = Imported.FromFiles(
            ("l4.md", "# L4 Staff Engineer\n\nEquivalent to M1 on the management track.\n\n- Splits work for two people\n"),
            ("m1.md", "# M1 Engineering Manager\n\n- Holds a weekly conversation\n"));

        Assert.Equal(["M1"], ladder.Level("L4").Equivalents);
    }

    [Theory]
    [InlineData("*Same as L2 and...*")]
    [InlineData("Same as L2, plus:")]
    [InlineData("Everything from L2, and:")]
    [InlineData("All of L2, plus:")]
    [InlineData("In addition to L2:")]
    [InlineData("Builds on L2.")]
    public void A_level_builds_on_the_one_that_it_names(string phrase)
    {
        var ladder = Imported.From($"# L2\n\n- Ends what was begun\n\n# L3\n\n{phrase}\n\n- Splits work for two people\n");

        var extends = Assert.Single(ladder.Level("L3").Extends);
        Assert.Equal((InheritanceMode.Extends, "L2", true), (extends.Mode, extends.BaseCode, extends.Resolved));
        Assert.Equal(["Splits work for two people"], ladder.AsksInAll("L3"));
    }

    [Fact]
    public void A_code_that_two_tracks_give_is_that_of_the_track_that_builds_on_it()
    {
        var ladder = Imported.From("""
            # Individual contributors

            ## L3 Senior Engineer

            - Splits work for two people

            # Management

            ## L3 Engineering Manager

            - Holds a weekly conversation

            ## L4 Senior Engineering Manager

            Same as L3, and:

            - Leads those who lead
            """);

        Assert.Equal("L3 Management", Assert.Single(ladder.Level("L4").Extends).BaseCode);
    }

    [Theory]
    [InlineData("Same as L1, L2, but also…")]
    [InlineData("Same as L1 and L2, and:")]
    public void A_level_may_build_on_several(string phrase)
    {
        var ladder = Imported.From($"# L1\n\n- Learns\n\n# L2\n\n- Ends\n\n# L3\n\n{phrase}\n\n- Splits\n");

        Assert.Equal(["L1", "L2"], ladder.Level("L3").Extends.Select(extends => extends.BaseCode));
        Assert.All(ladder.Level("L3").Extends, extends => Assert.Equal(InheritanceMode.Extends, extends.Mode));
    }

    [Fact]
    public void A_level_may_build_on_another_with_an_exception()
    {
        var ladder = Imported.From("# L2\n\n- Ends\n\n# L3\n\nSame as L2, except:\n\n- Splits\n");

        Assert.Equal((InheritanceMode.SameExcept, "L2"), Assert.Single(ladder.Level("L3").Extends) is var extends ? (extends.Mode, extends.BaseCode) : default);
    }

    [Theory]
    [InlineData("The expectations of each level add to those of earlier levels.")]
    [InlineData("Levels are cumulative.")]
    [InlineData("Each level builds on the previous one.")]
    public void A_sentence_may_make_every_level_build_on_the_one_before(string sentence)
    {
        var ladder = Imported.From($"# Ladder\n\n{sentence}\n\n## L1\n\n- Learns\n\n## L2\n\n- Ends\n\n## L3\n\n- Splits\n");

        Assert.Empty(ladder.Level("L1").Extends);
        Assert.Equal((InheritanceMode.Cumulative, "L2"), Assert.Single(ladder.Level("L3").Extends) is var extends ? (extends.Mode, extends.BaseCode) : default);
    }

    [Fact]
    public void A_role_may_be_mixed_into_levels()
    {
        var ladder = Imported.From("""
            # L3 Engineer

            - Ends what was begun

            # Tech Lead

            This role is taken on in addition to a level, L3 or above.

            - Plans the work of a team
            """);

        Assert.Equal(["Plans the work of a team"], ladder.AsksInAll("Tech Lead"));
        Assert.Equal(["Ends what was begun"], ladder.AsksInAll("L3"));
    }

    [Fact]
    public void An_absent_base_is_reported_where_it_is_named()
    {
        var diagnostic = Imported.From("# L4\n\n*Same as L3 and...*\n\n- Splits\n").Diagnostic("base_unresolved");

        Assert.Equal((DiagnosticSeverity.Warning, "ladder.md", 3), (diagnostic.Severity, diagnostic.File, diagnostic.Line));
        Assert.Contains("L3", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# L1\n\nSame as L1 and...\n\n- Learns\n")]
    [InlineData("# L1\n\nSame as L2 and...\n\n- Learns\n\n# L2\n\nSame as L1 and...\n\n- Ends\n")]
    [InlineData("# L1\n\nSame as L3 and...\n\n- Learns\n\n# L2\n\nSame as L1 and...\n\n- Ends\n\n# L3\n\nSame as L2 and...\n\n- Splits\n")]
    public void Levels_that_build_on_themselves_are_reported_and_followed_no_further(string circle)
    {
        var ladder = Imported.From(circle);

        Assert.Equal(DiagnosticSeverity.Error, ladder.Diagnostic("inheritance_cycle").Severity);
        Assert.Contains(ladder.Levels, level => level.Extends.Any(extends => !extends.Resolved));
        Assert.Equal("Learns", Assert.Single(ladder.Level("L1").Expectations).Text);
    }
}
