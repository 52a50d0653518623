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
