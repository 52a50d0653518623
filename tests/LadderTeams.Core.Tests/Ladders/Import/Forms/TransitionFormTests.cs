using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

/// <summary>Guidance from one level to the next.</summary>
public sealed class TransitionFormTests
{
    private const string File = "l4-to-l5.md";
    private const string FileWithLoop = "l3-to-l4.md";

    public static TheoryData<string> Changes => Mutation.OfMarkdown;

    [Theory, MemberData(nameof(Changes))]
    public void A_guide_keeps_its_numbers(string change)
    {
        var ladder = Imported.From(Mutation.Apply(File, change), File);

        HoldsItsNumbers(ladder);
        Whole.Holds(ladder);
    }

    [Theory, MemberData(nameof(Changes))]
    public void A_guide_with_a_drawn_loop_keeps_its_numbers(string change)
    {
        var ladder = Imported.From(Mutation.Apply(FileWithLoop, change), FileWithLoop);

        var guide = Assert.Single(ladder.Transitions);
        Assert.Equal([4, 4, 3], guide.Behaviours.Select(behaviour => behaviour.Does.Count));
        Assert.Equal([3, 2, 2], guide.Behaviours.Select(behaviour => behaviour.Questions.Count));
        Assert.Equal(5, guide.Behaviours[0].Loop?.Text.Split('→').Length);
        Assert.Equal([3, 3], guide.Clarified.Select(expectation => expectation.Points.Count));
        Assert.Equal((7, 5, 6), (guide.Example?.Steps.Count, guide.Usage.Count, guide.Core.Count));
        Whole.Holds(ladder);
    }

    [Fact]
    public void The_order_of_sections_does_not_matter() =>
        HoldsItsNumbers(Imported.From(Mutation.Reordered(Imported.Sample(File), "##"), File));

    [Fact]
    public void Every_part_of_a_guide_has_its_place()
    {
        var guide = Assert.Single(Imported.From(Imported.Sample(File), File).Transitions);

        Assert.StartsWith("Give L4s a description", guide.Purpose?.Text, StringComparison.Ordinal);
        Assert.StartsWith("Supplement to the L5 page", guide.Format?.Text, StringComparison.Ordinal);
        Assert.StartsWith("Self-assessment before", guide.UseCase?.Text, StringComparison.Ordinal);
        Assert.StartsWith("L4s solve large problems", guide.CoreProblem?.Text, StringComparison.Ordinal);
        Assert.StartsWith("The L4 question is how", guide.Statement?.Text, StringComparison.Ordinal);
        Assert.Equal(("Improves the plan", "Examines the goal behind the plan"), (guide.Shifts[0].From.Text, guide.Shifts[0].To.Text));
        Assert.Equal(["Look Where No Team Looks", "Make the Case in Numbers That Can Be Wrong", "Leave a Practice Behind"], guide.Behaviours.Select(behaviour => behaviour.Name));
        Assert.Equal(["Stopping Things", "Sponsoring Others", "Forecasts for the Director"], guide.Clarified.Select(expectation => expectation.Name));
        Assert.Equal(["The Vision Document", "Borrowed Problems", "Indispensable by Design"], guide.AntiPatterns.Select(pattern => pattern.Name));
        Assert.StartsWith("Eleven teams had each built", guide.Example?.Situation?.Text, StringComparison.Ordinal);
        Assert.StartsWith("Nobody had commissioned the work", guide.Example?.Why?.Text, StringComparison.Ordinal);
        Assert.StartsWith("Write your own list", guide.Usage[0].Text, StringComparison.Ordinal);
        Assert.Contains(guide.Notes, note => note.Text.Contains("A problem that you examined", StringComparison.Ordinal));
    }

    private static void HoldsItsNumbers(Ladder ladder)
    {
        var guide = Assert.Single(ladder.Transitions);
        Assert.Equal(("L4", "L5"), (guide.From, guide.To));
        Assert.All([guide.Purpose, guide.Format, guide.UseCase, guide.CoreProblem, guide.Statement], Assert.NotNull);
        Assert.Equal(5, guide.Shifts.Count);
        Assert.Equal([4, 4, 4], guide.Behaviours.Select(behaviour => behaviour.Does.Count));
        Assert.Equal([3, 3, 2], guide.Behaviours.Select(behaviour => behaviour.Questions.Count));
        Assert.Equal([3, 3, 3], guide.Clarified.Select(expectation => expectation.Points.Count));
        Assert.Equal([2, 2, 2], guide.Clarified.Select(expectation => expectation.Questions.Count));
        Assert.Equal([3, 3, 3], guide.AntiPatterns.Select(pattern => pattern.Points.Count));
        Assert.Equal((8, 4, 6), (guide.Example?.Steps.Count, guide.Usage.Count, guide.Core.Count));
    }
}
