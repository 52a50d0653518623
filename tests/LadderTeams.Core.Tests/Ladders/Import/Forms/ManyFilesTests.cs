namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

public sealed class ManyFilesTests
{
    [Fact]
    public void Each_file_may_be_a_level()
    {
        var ladder = Imported.FromFiles(
            ("ladder/L1.md", "## Delivery\n\n- Ends what was begun\n"),
            ("ladder/L2.md", "## Delivery\n\n- Splits work for two people\n"));

        Assert.Equal(["L1", "L2"], ladder.Codes());
        Assert.Equal(["Splits work for two people"], ladder.Asks("L2", "Delivery"));
    }

    [Fact]
    public void A_heading_says_more_of_a_level_than_the_name_of_its_file()
    {
        var ladder = Imported.FromFiles(
            ("senior-engineer.md", "# L3 Senior Engineer\n\n## Delivery\n\n- Ends what was begun\n"),
            ("staff-engineer.md", "# L4 Staff Engineer\n\n## Delivery\n\n- Splits work for two people\n"));

        Assert.Equal([("L3", "Senior Engineer"), ("L4", "Staff Engineer")], ladder.Levels.Select(level => (level.Code, level.Title)));
    }

    [Fact]
    public void Each_file_may_be_a_capability()
    {
        var ladder = Imported.FromFiles(
            ("delivery.md", "# L1\n\n- Ends what was begun\n\n# L2\n\n- Splits work for two people\n"),
            ("team-work.md", "# L1\n\n- Asks before being stuck\n\n# L2\n\n- Answers questions of newcomers\n"));

        Assert.Equal(["L1", "L2"], ladder.Codes());
        Assert.Equal(["Ends what was begun"], ladder.Asks("L1", "Delivery"));
        Assert.Equal(["Answers questions of newcomers"], ladder.Asks("L2", "Team work"));
    }

    [Fact]
    public void A_heading_names_the_capability_of_its_file()
    {
        var ladder = Imported.FromFiles(
            ("a.md", "# Delivery\n\n## L1\n\n- Ends what was begun\n\n## L2\n\n- Splits work for two people\n"),
            ("b.md", "# Teamwork\n\n## L1\n\n- Asks before being stuck\n\n## L2\n\n- Answers questions of newcomers\n"));

        Assert.Equal(["Delivery", "Teamwork"], ladder.Capabilities.Select(capability => capability.Name));
        Assert.Equal(["Asks before being stuck"], ladder.Asks("L1", "Teamwork"));
    }

    [Fact]
    public void A_capability_that_files_spell_in_two_ways_is_one_by_the_first_spelling()
    {
        var ladder = Imported.FromFiles(
            ("l3.md", "# L3\n\n## Problem-Solving\n\n- Ends what was begun\n"), ("l4.md", "# L4\n\n## Problem solving\n\n- Splits work for two people\n"));

        Assert.Equal("Problem-Solving", Assert.Single(ladder.Capabilities).Name);
        Assert.Equal(["Splits work for two people"], ladder.Asks("L4", "Problem-Solving"));
        Assert.Contains("Problem solving", ladder.Labels.Texts());
        Whole.Holds(ladder);
    }

    [Theory]
    [InlineData("generic.md", "# Generic\n\n## Integrity\n\n- Keeps promises\n")]
    [InlineData("everyone.md", "## Integrity\n\n- Keeps promises\n")]
    [InlineData("shared.md", "# Everyone\n\n## Integrity\n\n- Keeps promises\n")]
    public void A_part_for_everyone_belongs_to_no_level(string file, string text)
    {
        var ladder = Imported.FromFiles(("l1.md", "# L1\n\n## Delivery\n\n- Ends what was begun\n"), (file, text));

        Assert.Equal(["L1"], ladder.Codes());
        Assert.Equal(["Keeps promises"], Assert.Single(ladder.Everyone!.Capabilities).Expectations.Texts());
    }

    [Fact]
    public void Files_are_taken_in_the_order_in_which_people_number_them()
    {
        string[] names = ["l10.md", "l9.md", "l2b.md", "l10/a.md", "l2.md", "l 3.md", "l02.md", "k.md"];

        var ladder = Imported.FromFiles([.. names.Select(name => (name, $"# L3\n\n- Reads {name} to its end\n"))]);

        Assert.Equal(["k.md", "l 3.md", "l02.md", "l2.md", "l2b.md", "l9.md", "l10.md", "l10/a.md"], ladder.Files.Select(file => file.Name));
    }

    [Fact]
    public void The_forms_of_a_ladders_files_may_differ()
    {
        var ladder = Imported.FromFiles(
            ("l1.md", "# L1\n\n## Delivery\n\n- Ends what was begun\n"),
            ("l2.txt", "L2 Senior Engineer\nSenior engineers carry a project.\nDelivery\n- Splits work for two people\n"),
            ("table.md", "| | L1 | L2 |\n|---|---|---|\n| Teamwork | Asks before being stuck | Answers questions of newcomers |\n"));

        Assert.Equal(["L1", "L2"], ladder.Codes());
        Assert.Equal(["Delivery", "Teamwork"], ladder.Level("L2").Names());
    }

    [Fact]
    public void The_whole_sample_is_one_ladder_of_two_tracks()
    {
        string[] files = ["l1.md", "l2.md", "l3.md", "l4.md", "l5.md", "l6.md", "m1.md", "m2.md", "l1-rubric.txt", "l4-rubric.txt", "m1-rubric.txt"];

        var ladder = Imported.FromFiles([.. files.Select(file => (file, Imported.Sample(file)))]);

        Assert.Equal(["L1", "L2", "L3", "L4", "L5", "L6", "M1", "M2"], ladder.Codes());
        Assert.Equal([1, 2, 3, 4, 5, 6, 1, 2], ladder.Levels.Select(level => level.Order));
        Assert.Equal(2, ladder.Levels.Select(level => level.Track).Distinct().Count());
        Assert.Equal(6, ladder.Capabilities.Count);
        Assert.All(ladder.Level("M1").Extends, extends => Assert.True(extends.Resolved));
        Whole.Holds(ladder);
    }
}
