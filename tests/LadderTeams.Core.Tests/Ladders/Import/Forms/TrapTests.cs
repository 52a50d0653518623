using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

/// <summary>What trips importers: text that looks like something else, and parts that say less than they seem to.</summary>
public sealed class TrapTests
{
    [Fact]
    public void A_title_that_drifts_between_files_is_one_level_and_reported()
    {
        var ladder = Imported.FromFiles(
            ("a.md", "# L3 Senior Engineer\n\n- Ends what was begun\n"), ("b.md", "# L3 Senior Software Engineer\n\n## Teamwork\n\n- Asks before being stuck\n"));

        Assert.Equal("Senior Engineer", Assert.Single(ladder.Levels).Title);
        Assert.Contains("Senior Software Engineer", ladder.Level("L3").Aliases);
        Assert.Equal(("b.md", 1), (ladder.Diagnostic("title_drift").File, ladder.Diagnostic("title_drift").Line));
    }

    [Theory]
    [InlineData("# L3 (Senior Engineer)", "Senior Engineer")]
    [InlineData("# Senior Engineer (L3)", "Senior Engineer")]
    [InlineData("# L3 / IC3", "IC3")]
    [InlineData("# Level 3 – Senior Engineer", "L3")]
    [InlineData("# Senior Engineer / Senior Developer (L3)", "Senior Developer")]
    public void A_level_is_found_by_each_of_its_names(string heading, string name)
    {
        var ladder = Imported.From($"{heading}\n\n- Ends what was begun\n");

        Assert.Same(Assert.Single(ladder.Levels), ladder.FindLevel(name));
    }

    [Fact]
    public void An_empty_section_is_reported_where_it_stands()
    {
        var ladder = Imported.From("# L3\n\n## Delivery\n\n## Teamwork\n\n- Asks before being stuck\n");

        Assert.Equal((DiagnosticSeverity.Info, 3), (ladder.Diagnostic("section_empty").Severity, ladder.Diagnostic("section_empty").Line));
    }

    [Theory]
    [InlineData("TBD")]
    [InlineData("*TBD*")]
    [InlineData("TODO")]
    [InlineData("To be defined.")]
    [InlineData("To be decided.")]
    [InlineData("- TBD")]
    [InlineData("(coming soon)")]
    public void A_section_yet_to_be_written_asks_for_nothing_and_is_reported(string words)
    {
        var ladder = Imported.From($"# L3\n\n## Delivery\n\n{words}\n\n## Teamwork\n\n- Asks before being stuck\n");

        Assert.Equal(["Asks before being stuck"], ladder.AsksInAll("L3"));
        Assert.Equal(5, ladder.Diagnostic("section_unwritten").Line);
        Assert.NotEmpty(ladder.Residual);
    }

    [Theory]
    [InlineData("# L3 (deprecated)\n\n- Ends what was begun\n")]
    [InlineData("# L3\n\n**Deprecated**: see the new ladder.\n\n- Ends what was begun\n")]
    [InlineData("# L3\n\n> This page is no longer maintained.\n\n- Ends what was begun\n")]
    public void A_file_that_calls_itself_out_of_date_is_read_and_reported(string text)
    {
        var ladder = Imported.From(text);

        Assert.Equal(["Ends what was begun"], ladder.AsksInAll("L3"));
        Assert.Equal(DiagnosticSeverity.Warning, ladder.Diagnostic("deprecated").Severity);
    }

    [Theory]
    [InlineData("Team Lead / Senior Engineer", "Team Lead", new[] { "Senior Engineer" })]
    [InlineData("Team Lead/Senior Engineer", "Team Lead", new[] { "Senior Engineer" })]
    [InlineData("Team Lead / Senior Engineer / Software Architect", "Team Lead", new[] { "Senior Engineer", "Software Architect" })]
    [InlineData("Front-end/Back-end Engineer", "Front-end/Back-end Engineer", new string[0])]
    [InlineData("Senior Engineer/Developer", "Senior Engineer/Developer", new string[0])]
    public void Two_names_with_a_slash_between_are_one_level(string heading, string title, string[] aliases)
    {
        var ladder = Imported.From($"# Ladder\n\n## Junior Engineer\n\n- Learns\n\n## {heading}\n\n- Splits work for two people\n");

        Assert.Equal(["Junior Engineer", title], ladder.Levels.Select(level => level.Title));
        Assert.Equal(aliases, ladder.Level(title).Aliases);
        Assert.Equal(["Splits work for two people"], ladder.AsksInAll(title));
    }

    [Fact]
    public void Text_that_looks_like_a_tag_is_text()
    {
        var ladder = Imported.From("# L3\n\n## Operations\n\n- Knows how to <watch, run, secure> a service\n- Uses List<Order> and <placeholder> alike\n");

        Assert.Equal(["Knows how to <watch, run, secure> a service", "Uses List<Order> and <placeholder> alike"], ladder.Asks("L3", "Operations"));
    }

    [Theory]
    [InlineData("👩‍💻 Delivery")]
    [InlineData("Delivery 🏳️‍🌈")]
    [InlineData("1️⃣ Delivery")]
    public void Joined_emoji_beside_a_name_are_no_part_of_it(string heading)
    {
        var ladder = Imported.From($"# L3\n\n## {heading}\n\n- Ends what was begun\n");

        Assert.Equal(["Delivery"], ladder.Level("L3").Names());
        Assert.Contains(heading, ladder.Labels.Texts());
    }

    [Fact]
    public void Joined_emoji_in_a_text_stay_joined()
    {
        var ladder = Imported.From("# L3\n\n- Celebrates 👩‍👩‍👧‍👦 with the team 🎉\n");

        Assert.Equal(["Celebrates 👩‍👩‍👧‍👦 with the team 🎉"], ladder.AsksInAll("L3"));
    }

    [Fact]
    public void A_byte_order_mark_before_a_heading_is_no_part_of_it() =>
        Assert.Equal(["L3"], Imported.From("\uFEFF# L3\n\n- Ends what was begun\n").Codes());

    [Fact]
    public void Slips_of_the_keyboard_are_kept_as_they_are()
    {
        var ladder = Imported.From("# L3\n\n- Helps other engineer} to  recieve feedback. .\n");

        Assert.Equal("Helps other engineer} to recieve feedback. .", Assert.Single(ladder.AsksInAll("L3")).Replace("  ", " ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("An L4 leads projects.")]
    [InlineData("Works with L4s and L5s on the plan.")]
    [InlineData("Moves from L3 to L4 within reason.")]
    public void A_sentence_that_speaks_of_a_level_names_none(string sentence)
    {
        var ladder = Imported.From($"# L3\n\n## Growth\n\n{sentence}\n");

        Assert.Equal(["L3"], ladder.Codes());
        Assert.Equal([sentence], ladder.Asks("L3", "Growth"));
    }

    [Fact]
    public void A_table_of_contents_names_no_levels_twice()
    {
        var ladder = Imported.From("# Ladder\n\n## Contents\n\n- [L1](#l1)\n- [L2](#l2)\n\n## L1\n\n- Learns\n\n## L2\n\n- Ends\n");

        Assert.Equal(["L1", "L2"], ladder.Codes());
        Assert.Equal(["Learns"], ladder.AsksInAll("L1"));
    }

    [Fact]
    public void A_link_keeps_its_words_in_the_text_and_its_target_apart()
    {
        var ladder = Imported.From("# L3\n\n- Follows [the guide](https://example.org/guide) when it helps\n");

        Assert.Equal(["Follows the guide when it helps"], ladder.AsksInAll("L3"));
        Assert.Equal(("the guide", "https://example.org/guide"), Assert.Single(ladder.Links) is var link ? (link.Text, link.Url) : default);
    }
}
