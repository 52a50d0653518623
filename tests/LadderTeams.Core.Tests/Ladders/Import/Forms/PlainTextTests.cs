namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

/// <summary>Text without marks: only the reader's eye tells a heading from a sentence.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("ladder.txt")]
    [InlineData("ladder.md")]
    [InlineData("ladder")]
    public void A_short_line_before_a_list_or_a_longer_line_is_a_heading(string file)
    {
        var ladder = Imported.From("""
            L3 Senior Engineer
            Carries a project from the first talk to the last release, and knows what it costs.
            Delivery
            - Ends what was begun
            - Says when a date will slip
            Teamwork
            Answers the questions of newcomers before anybody else in the team has seen them.
            """, file);

        Assert.Equal("Senior Engineer", ladder.Level("L3").Title);
        Assert.Single(ladder.Level("L3").Summary);
        Assert.Equal(["Ends what was begun", "Says when a date will slip"], ladder.Asks("L3", "Delivery"));
        Assert.Single(ladder.Asks("L3", "Teamwork"));
        Whole.Holds(ladder);
    }

    [Fact]
    public void Several_levels_stand_one_after_the_other()
    {
        var ladder = Imported.From("""
            L1 Engineer
            Learns the trade with the help of others, one task after the other.
            Delivery
            - Ends what was begun
            L2 Senior Engineer
            Carries a project from the first talk to the last release.
            Delivery
            - Splits work for two people
            """, "ladder.txt");

        Assert.Equal(["L1", "L2"], ladder.Codes());
        Assert.Equal(["Splits work for two people"], ladder.Asks("L2", "Delivery"));
    }

    [Theory]
    [InlineData('•')]
    [InlineData('–')]
    [InlineData('*')]
    [InlineData('·')]
    [InlineData('▪')]
    [InlineData('✓')]
    public void Any_bullet_is_a_bullet(char bullet)
    {
        var ladder = Imported.From($"L3 Senior Engineer\nDelivery\n{bullet} Ends what was begun\n{bullet} Says when a date will slip\n", "ladder.txt");

        Assert.Equal(["Ends what was begun", "Says when a date will slip"], ladder.Asks("L3", "Delivery"));
    }

    [Fact]
    public void Lines_that_an_editor_has_broken_are_one_paragraph()
    {
        var ladder = Imported.From("""
            L3 Senior Engineer

            Delivery

            Carries a project from the first talk to the last release, keeps a list of
            what is left to be done, and tells everybody who waits for the outcome when
            a date that was agreed upon will slip.

            Teamwork

            Answers the questions of newcomers before anybody else in the team has seen
            them, and writes the answer down where the next one will look for it first.
            """, "ladder.txt");

        Assert.EndsWith("will slip.", Assert.Single(ladder.Asks("L3", "Delivery")), StringComparison.Ordinal);
        Assert.StartsWith("Answers the questions", Assert.Single(ladder.Asks("L3", "Teamwork")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rubric_in_plain_text_rates_the_level_above_it()
    {
        var ladder = Imported.From("""
            L3 Senior Engineer
            Carries a project from the first talk to the last release.
            Expectations
            Capability | Below | Meets Expectations
            ---|---|---
            Delivery | Leaves ends open | Ends what was begun
            """, "ladder.txt");

        Assert.Equal([("Below", "Leaves ends open"), ("Meets Expectations", "Ends what was begun")], ladder.Level("L3").Capability("Delivery").Descriptors.Select(descriptor => (descriptor.Point, descriptor.Text)));
    }

    [Fact]
    public void What_a_manager_is_told_stands_apart_from_what_the_level_asks()
    {
        var level = Imported.From("""
            L3 Senior Engineer
            Carries a project from the first talk to the last release.
            - Ends what was begun
            Managing L3 Senior Engineers
            The goal is to give them room without leaving them alone.
            Key approaches
            - Ask before telling
            Common pitfalls to avoid
            - Telling before asking
            """, "ladder.txt").Level("L3");

        Assert.Equal(["Ends what was begun"], level.Expectations.Texts());
        Assert.Equal("The goal is to give them room without leaving them alone.", level.Guidance.Goal?.Text);
        Assert.Equal(["Ask before telling"], level.Guidance.Approaches.Texts());
        Assert.Equal(["Telling before asking"], level.Guidance.Pitfalls.Texts());
    }
}
