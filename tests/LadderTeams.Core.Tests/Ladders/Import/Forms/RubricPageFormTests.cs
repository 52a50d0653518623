using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

/// <summary>A level as the text of a web page: no heading marks, no blank lines, a table without outer pipes.</summary>
public sealed class RubricPageFormTests
{
    private const string File = "l4-rubric.txt";

    private static readonly string[] Points = ["Needs Improvement", "Meets Expectations", "Exceeds Expectations"];

    public static TheoryData<string> Changes => Mutation.OfPages;

    [Theory, MemberData(nameof(Changes))]
    public void A_page_with_a_rubric_keeps_its_numbers(string change)
    {
        var ladder = Imported.From(Mutation.Apply(File, change), File);

        HoldsItsNumbers(ladder);
        Whole.Holds(ladder);
    }

    [Fact]
    public void The_order_of_sections_does_not_matter()
    {
        var page = Imported.Sample(File);
        var rubric = page.IndexOf("Expectations\nCapability |", StringComparison.Ordinal);
        var traits = page.IndexOf("What makes a good L4", StringComparison.Ordinal);
        var managing = page.IndexOf("Managing L4", StringComparison.Ordinal);

        var ladder = Imported.From(page[..rubric] + page[traits..managing] + page[rubric..traits] + page[managing..], File);

        HoldsItsNumbers(ladder);
    }

    [Fact]
    public void The_order_of_the_managers_lists_does_not_matter()
    {
        var page = Imported.Sample(File);
        string[] heads = ["Key approaches\n", "Development focus areas\n", "Measuring progress\n", "Common pitfalls to avoid\n"];
        var starts = heads.Select(head => page.IndexOf(head, StringComparison.Ordinal)).Append(page.Length).ToList();
        var lists = heads.Select((_, index) => page[starts[index]..starts[index + 1]].TrimEnd('\n') + "\n");

        var ladder = Imported.From(page[..starts[0]] + string.Concat(lists.Reverse()), File);

        HoldsItsNumbers(ladder);
    }

    [Fact]
    public void The_points_of_the_scale_stand_in_the_order_of_their_columns()
    {
        var scale = Imported.From(Imported.Sample(File), File).RatingScale;

        Assert.Equal(Points.Select((point, index) => new ScalePoint(point, index + 1)), scale!.Points);
    }

    [Fact]
    public void The_question_above_the_traits_is_no_trait()
    {
        var traits = Imported.From(Imported.Sample(File), File).Level("L4").Expectations.Where(expectation => expectation.Kind == ExpectationKind.Trait).Texts();

        Assert.DoesNotContain(traits, trait => trait.Contains("such an engineer", StringComparison.Ordinal));
    }

    private static void HoldsItsNumbers(Ladder ladder)
    {
        var level = Assert.Single(ladder.Levels);
        Assert.Equal(("L4", "Senior Engineer"), (level.Code, level.Title));
        Assert.Single(level.Summary);
        Assert.Equal(7, level.Expectations.Count(ExpectationKind.Responsibility));
        Assert.Equal(9, level.Expectations.Count(ExpectationKind.Trait));
        Assert.Equal(16, level.Expectations.Count);
        Assert.Equal(Points, ladder.RatingScale?.Points.Select(point => point.Name));
        Assert.Equal(["Technical Craft", "Delivery", "Product Sense", "Communication", "Growing Others", "Operational Care"], level.Names());
        Assert.All(level.Capabilities, capability => Assert.Equal(Points, capability.Descriptors.Select(descriptor => descriptor.Point)));
        Assert.NotNull(level.Guidance.Goal);
        Assert.Equal((6, 6, 5, 5), (level.Guidance.Approaches.Count, level.Guidance.FocusAreas.Count, level.Guidance.Measures.Count, level.Guidance.Pitfalls.Count));
    }
}
