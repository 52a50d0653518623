namespace LadderTeams.Core.Tests.Ladders.Import;

public sealed class SlipTests
{
    [Theory]
    [InlineData("Ends the the work that others began.", "the the")]
    [InlineData("The team hands over the\nthe pager in time.", "the the")]
    [InlineData("Speaks with with care.", "with with")]
    [InlineData("A a a person asks.", "a a")]
    [InlineData("Leads a team (of engineers.", "(")]
    [InlineData("Leads a team of engineers}.", "}")]
    [InlineData("Hands work over to teams. .", ". .")]
    [InlineData("Plans,, then acts.", ",,")]
    [InlineData("Plans , then acts.", " ,")]
    public void A_slip_is_reported_and_kept(string text, string slip)
    {
        var ladder = Imported.From($"# L3\n\n- {text}\n");

        var found = Assert.Single(ladder.Diagnostics, found => found.Code == "slip");
        Assert.Contains(slip, found.Message, StringComparison.Ordinal);
        Assert.Equal(3, found.Line);
        Assert.Equal(text.ReplaceLineEndings(" "), Assert.Single(Assert.Single(ladder.Levels).Expectations).Text);
    }

    [Theory]
    [InlineData("Knows that that is why the theory holds.")]
    [InlineData("Bathe the dog; into to-do lists, and to together.")]
    [InlineData("Writes .NET and waits ... then a) asks b) acts.")]
    [InlineData("Takes (part [of it]) {now}.")]
    [InlineData("Has had had to.")]
    public void Good_typing_is_not(string text) =>
        Assert.DoesNotContain(Imported.From($"# L3\n\n- {text}\n").Diagnostics, found => found.Code == "slip");
}
