using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

/// <summary>A level in bullets that builds on another one.</summary>
public sealed class IncrementalFormTests
{
    private const string File = "m1.md";

    public static TheoryData<string> Changes => Mutation.OfMarkdown;

    [Theory, MemberData(nameof(Changes))]
    public void A_level_in_bullets_keeps_its_numbers(string change)
    {
        var ladder = Imported.From(Mutation.Apply(File, change), File);

        HoldsItsNumbers(ladder);
        Whole.Holds(ladder);
    }

    [Fact]
    public void The_order_of_sections_does_not_matter() =>
        HoldsItsNumbers(Imported.From(Mutation.Reordered(Imported.Sample(File), "###"), File));

    [Fact]
    public void A_base_that_is_not_here_is_kept_as_unresolved_and_reported()
    {
        var ladder = Imported.From(Imported.Sample(File), File);

        var diagnostic = ladder.Diagnostic("base_unresolved");
        Assert.Equal((File, 4), (diagnostic.File, diagnostic.Line));
        Assert.Contains("L4", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_in_another_file_is_found()
    {
        var ladder = Imported.FromFiles((File, Imported.Sample(File)), ("l4.md", Imported.Sample("l4.md")));

        var extends = Assert.Single(ladder.Level("M1").Extends);
        Assert.Equal(("L4", true, "L4"), (extends.Base, extends.Resolved, extends.BaseCode));
        Assert.DoesNotContain("base_unresolved", ladder.Diagnostics.Codes());
    }

    private static void HoldsItsNumbers(Ladder ladder)
    {
        var level = Assert.Single(ladder.Levels);
        Assert.Equal(("M1", "Engineering Manager"), (level.Code, level.Title));
        Assert.StartsWith("You answer for a team", level.Persona?.Text, StringComparison.Ordinal);
        Assert.Equal((6, 12), (level.Expectations.Count(ExpectationKind.ShouldHave), level.Expectations.Count(ExpectationKind.ExpectedTo)));
        Assert.Equal(18, level.Expectations.Count);
        Assert.Equal(6, level.Signals.Count(signal => signal.Kind == SignalKind.RedFlag));
        Assert.Equal(4, level.Examples.Count);
        Assert.Empty(level.Capabilities);
        var extends = Assert.Single(level.Extends);
        Assert.Equal((InheritanceMode.Extends, "L4", false), (extends.Mode, extends.Base, extends.Resolved));
    }
}
