using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

public sealed class MarkdownFormTests
{
    [Fact]
    public void Bullets_stand_below_capabilities_below_levels()
    {
        var ladder = Imported.From("""
            # Engineering ladder

            ## L1 Engineer

            ### Delivery

            - Ends what was begun
            - Says early when a date will slip

            ## L2 Senior Engineer

            ### Delivery

            - Splits work for two people
            """);

        Assert.Equal("Engineering ladder", ladder.Title);
        Assert.Equal(["Ends what was begun", "Says early when a date will slip"], ladder.Asks("L1", "Delivery"));
        Assert.Equal(["Splits work for two people"], ladder.Asks("L2", "Delivery"));
        Assert.Equal(("Senior Engineer", 2), (ladder.Level("L2").Title, ladder.Level("L2").Order));
    }

    [Fact]
    public void Levels_stand_below_capabilities()
    {
        var ladder = Imported.From("""
            # Engineering ladder

            ## Delivery

            How work gets done.

            ### L1

            - Ends what was begun

            ### L2

            - Splits work for two people
            """);

        Assert.Equal(["L1", "L2"], ladder.Codes());
        Assert.Equal(["Splits work for two people"], ladder.Asks("L2", "Delivery"));
        Assert.Equal(["How work gets done."], Assert.Single(ladder.Capabilities).Description.Texts());
    }

    [Theory]
    [InlineData("# L1\n\n## Delivery\n\n### Planning\n\n- Ends what was begun\n")]
    [InlineData("# L1\n\n#### Planning\n\n- Ends what was begun\n")]
    [InlineData("### L1\n\n###### Planning\n\n- Ends what was begun\n")]
    [InlineData("##### L1\n\n###### Planning\n\n- Ends what was begun\n")]
    [InlineData("L1\n===\n\nPlanning\n---\n\n- Ends what was begun\n")]
    [InlineData("#L1\n\n##Planning\n\n- Ends what was begun\n")]
    [InlineData("# L1 #\n\n## Planning ##\n\n- Ends what was begun\n")]
    [InlineData("# L1\n## Planning\n- Ends what was begun\n")]
    [InlineData("# L1\n\n**Planning**\n\n- Ends what was begun\n")]
    [InlineData("# L1\n\n__Planning:__\n- Ends what was begun\n")]
    public void A_capability_is_the_nearest_heading_below_the_level_whatever_its_rank(string text) =>
        Assert.Equal(["Ends what was begun"], Imported.From(text).Asks("L1", "Planning"));

    [Fact]
    public void Bold_paragraphs_are_headings_below_the_marked_ones()
    {
        var ladder = Imported.From("""
            ## L1

            **Delivery**

            Ends what was begun before beginning anew.

            **Teamwork**

            Asks before being stuck for half a day.
            """);

        Assert.Equal(["Delivery", "Teamwork"], ladder.Level("L1").Names());
        Assert.Equal(["Asks before being stuck for half a day."], ladder.Asks("L1", "Teamwork"));
    }

    [Fact]
    public void A_nested_bullet_belongs_to_the_point_above_it()
    {
        var ladder = Imported.From("""
            # L1

            - Delivery
              - Ends what was begun
              - Says early when a date will slip
            - Teamwork
              - Asks before being stuck
            """);

        Assert.Equal(["Ends what was begun", "Says early when a date will slip"], ladder.Asks("L1", "Delivery"));
        Assert.Equal(["Asks before being stuck"], ladder.Asks("L1", "Teamwork"));
    }

    [Fact]
    public void A_sentence_with_points_below_it_is_a_point_too()
    {
        var asked = Imported.From("""
            # L1

            ## Delivery

            - Plans the week with the team and keeps to what was agreed there.
              - Names the first step.
              - Names the last one.
            """).Asks("L1", "Delivery");

        Assert.Equal(["Plans the week with the team and keeps to what was agreed there.", "Names the first step.", "Names the last one."], asked);
    }

    [Fact]
    public void A_bold_lead_is_the_title_of_its_bullet()
    {
        var level = Imported.From("""
            # L1

            ## Delivery

            - **Small steps**. Splits a task before starting it.
            - **Early warning:** says when a date will slip.
            - __Last mile__ – looks at the change in production.
            """).Level("L1");

        Assert.Equal(["Small steps", "Early warning", "Last mile"], level.Capability("Delivery").Expectations.Select(expectation => expectation.Title));
    }

    [Fact]
    public void Bold_leads_that_come_back_at_each_level_are_capabilities()
    {
        var ladder = Imported.From("""
            # L1

            - **Delivery**: Ends what was begun.
            - **Teamwork**: Asks before being stuck.

            # L2

            - **Delivery**: Splits work for two people.
            - **Teamwork**: Answers questions of newcomers.
            """);

        Assert.Equal(["Delivery", "Teamwork"], ladder.Capabilities.Select(capability => capability.Name));
        Assert.Equal(["Splits work for two people."], ladder.Asks("L2", "Delivery"));
    }

    [Fact]
    public void A_quotation_at_the_head_of_a_level_paints_the_person()
    {
        var level = Imported.From("# L3\n\n> You are the one whom the team asks.\n\n## Delivery\n\n- Ends what was begun\n").Level("L3");

        Assert.Equal("You are the one whom the team asks.", level.Persona?.Text);
    }

    [Fact]
    public void Points_in_a_quotation_are_points()
    {
        var ladder = Imported.From("# L3\n\n## Delivery\n\n> - Ends what was begun\n> - Says early when a date will slip\n");

        Assert.Equal(["Ends what was begun", "Says early when a date will slip"], ladder.Asks("L3", "Delivery"));
    }

    [Fact]
    public void A_task_list_asks_without_its_boxes()
    {
        var ladder = Imported.From("# L3\n\n## Delivery\n\n- [ ] Ends what was begun\n- [x] Says early when a date will slip\n");

        Assert.Equal(["Ends what was begun", "Says early when a date will slip"], ladder.Asks("L3", "Delivery"));
    }

    [Fact]
    public void Fenced_text_is_kept_as_it_is()
    {
        var ladder = Imported.From("# L3\n\n## Delivery\n\n- Ends what was begun\n\n```text\nplan -> build -> look\n```\n");

        Assert.Equal(["Ends what was begun"], ladder.AsksInAll("L3"));
        Assert.Contains("plan -> build -> look", ladder.Residual.Texts());
    }

    [Fact]
    public void Headings_in_fenced_text_are_none()
    {
        var ladder = Imported.From("# L3\n\n- Ends what was begun\n\n~~~\n# L4\n- not asked\n~~~\n");

        Assert.Equal(["L3"], ladder.Codes());
    }

    [Fact]
    public void A_section_that_folds_away_is_a_section()
    {
        var ladder = Imported.From("""
            # L3

            <details>
            <summary>Delivery</summary>

            - Ends what was begun

            </details>

            <details>
            <summary><b>Teamwork</b></summary>

            - Asks before being stuck

            </details>
            """);

        Assert.Equal(["Ends what was begun"], ladder.Asks("L3", "Delivery"));
        Assert.Equal(["Asks before being stuck"], ladder.Asks("L3", "Teamwork"));
    }

    [Theory]
    [InlineData("---\ntitle: Our ladder\nlayout: page\n---\n\n")]
    [InlineData("---\ntitle: \"Our: ladder\"\ntags: [a, b]\n---\n")]
    public void Front_matter_is_no_part_of_the_text(string matter)
    {
        var ladder = Imported.From($"{matter}# L3\n\n- Ends what was begun\n");

        Assert.Equal(["Ends what was begun"], ladder.AsksInAll("L3"));
        Assert.Equal(["L3"], ladder.Codes());
    }

    [Fact]
    public void Front_matter_may_name_the_level()
    {
        var ladder = Imported.From("---\nlevel: L3\ntitle: Senior Engineer\n---\n\n## Delivery\n\n- Ends what was begun\n");

        Assert.Equal("Senior Engineer", ladder.Level("L3").Title);
        Assert.Equal(["Ends what was begun"], ladder.Asks("L3", "Delivery"));
    }

    [Fact]
    public void The_kinds_of_what_stands_below_a_heading_follow_from_its_words()
    {
        var level = Imported.From("""
            # L3

            ## Should have
            - A record of ended work
            ## Is expected to
            - End what was begun
            ## Red flags
            - Begins anew each week
            ## Anti-patterns
            - **Hoarding**. Keeps knowledge to themselves.
            ## Examples
            - A release that nobody noticed
            ## Questions
            - What did I end this week?
            """).Level("L3");

        Assert.Equal([ExpectationKind.ShouldHave, ExpectationKind.ExpectedTo], level.Expectations.Select(expectation => expectation.Kind));
        Assert.Equal([SignalKind.RedFlag, SignalKind.AntiPattern], level.Signals.Select(signal => signal.Kind));
        Assert.Equal(["A release that nobody noticed"], level.Examples.Texts());
        Assert.Equal(["What did I end this week?"], level.Questions.Texts());
    }

    [Theory]
    [InlineData("**Technical Knowledge: **\n\n{0}\n\n**Team Work: **\n\n{1}\n")]
    [InlineData("**Technical Knowledge: **{0}\n\n**Team Work: ** {1}\n")]
    [InlineData("- **Technical Knowledge: **{0}\n- **Team Work: ** {1}\n")]
    [InlineData("**Technical Knowledge:**\n\n{0}\n\n**Team Work:**\n\n- {1}\n")]
    public void A_bold_lead_that_ends_in_a_colon_is_a_capability(string part)
    {
        var ladder = Imported.From($"## Engineer\n\n{string.Format(null, part, "Knows one tool.", "Helps one person.")}\n## Senior Engineer\n\n{string.Format(null, part, "Knows all tools.", "Helps many people.")}");

        Assert.Equal(["Knows one tool."], ladder.Asks("Engineer", "Technical Knowledge"));
        Assert.Equal(["Helps many people."], ladder.Asks("Senior Engineer", "Team Work"));
        Assert.Equal(2, ladder.Capabilities.Count);
    }

    [Fact]
    public void A_bold_lead_stands_below_a_level_in_bold()
    {
        var ladder = Imported.From("**Engineer**\n\n**Knowledge of tools:**\n\nKnows one.\n\n**Teamwork:**\n\n- Helps one.\n\n**Senior Engineer**\n\n**Knowledge of tools:**\n\nKnows all.\n\n**Teamwork:**\n\n- Helps many.\n");

        Assert.Equal(["Engineer", "Senior Engineer"], ladder.Codes());
        Assert.Equal(["Knows one."], ladder.Asks("Engineer", "Knowledge of tools"));
        Assert.Equal(["Helps many."], ladder.Asks("Senior Engineer", "Teamwork"));
    }
}
