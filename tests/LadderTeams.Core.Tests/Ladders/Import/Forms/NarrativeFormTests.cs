using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

/// <summary>A level as prose: an overview, paragraphs for all, a heading for each capability, anti-patterns with bold names.</summary>
public sealed class NarrativeFormTests
{
    private static readonly string[] Capabilities = ["Technical Craft", "Delivery", "Product Sense", "Communication", "Growing Others", "Operational Care"];

    private static readonly string[] LevelWide = ["An L1 takes one task at ", "An L1 is not expected to"];

    public static TheoryData<string> Changes => Mutation.OfMarkdown;

    [Theory, MemberData(nameof(Changes))]
    public void A_level_in_prose_with_capabilities_two_ranks_below_keeps_its_numbers(string change)
    {
        var ladder = Imported.From(Mutation.Apply("l1.md", change), "l1.md");

        var level = Assert.Single(ladder.Levels);
        Assert.Equal(("L1", null), (level.Code, level.Title));
        Assert.Single(level.Summary);
        Assert.Equal(LevelWide, level.Expectations.Take(2).Texts().Select(text => text[..24]));
        Assert.Equal(Capabilities, level.Names());
        Assert.Equal([2, 1, 1, 1, 1, 1], level.Capabilities.Select(capability => capability.Expectations.Count));
        Assert.Equal(["Silent struggle", "Pasting without reading", "Filling the gap with a guess"], level.Signals.Select(signal => signal.Title));
        Assert.All(level.Signals, signal => Assert.Equal(SignalKind.AntiPattern, signal.Kind));
        Assert.All(level.Capabilities.SelectMany(capability => capability.Expectations), expectation => Assert.Equal(ExpectationKind.Narrative, expectation.Kind));
        Whole.Holds(ladder);
    }

    [Theory, MemberData(nameof(Changes))]
    public void A_level_in_prose_with_capabilities_one_rank_below_keeps_its_numbers(string change)
    {
        var ladder = Imported.From(Mutation.Apply("l4.md", change), "l4.md");

        var level = Assert.Single(ladder.Levels);
        Assert.Equal("L4", level.Code);
        Assert.Equal(2, level.Summary.Count);
        Assert.All(level.Expectations, expectation => Assert.Equal(ExpectationKind.Narrative, expectation.Kind));
        Assert.Equal(Capabilities, level.Names());
        Assert.Equal([2, 1, 1, 1, 1, 1], level.Capabilities.Select(capability => capability.Expectations.Count));
        Assert.Equal(["Everybody's reviewer", "Design by decree", "Out of the code"], level.Signals.Select(signal => signal.Title));
        Whole.Holds(ladder);
    }

    [Theory]
    [InlineData("###")]
    [InlineData("#####")]
    public void The_order_of_sections_does_not_matter(string mark)
    {
        var level = Assert.Single(Imported.From(Mutation.Reordered(Imported.Sample("l1.md"), mark), "l1.md").Levels);

        Assert.Single(level.Summary);
        Assert.Equal(Capabilities.Order(), level.Names().Order());
        Assert.Equal(7, level.Capabilities.Sum(capability => capability.Expectations.Count));
        Assert.Equal(3, level.Signals.Count);
    }

    [Fact]
    public void An_anti_pattern_is_told_in_the_words_after_its_name()
    {
        var signal = Imported.From(Imported.Sample("l4.md"), "l4.md").Level("L4").Signals[1];

        Assert.StartsWith("A document arrives finished", signal.Text, StringComparison.Ordinal);
    }
}
