using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;

namespace LadderTeams.Core.Tests.Ladders.Compare;

public sealed class LadderComparisonTests
{
    [Fact]
    public void Order_markup_white_space_and_ranks_alone_change_nothing()
    {
        var before = A.Ladder(A.Level("L4", [A.Capability("Delivery", "Ships **small** steps", "Keeps CI green"), A.Prose("Growth", "Asks for feedback. Gives it too.")]));
        var after = A.Ladder(A.Level("L 4", [A.Prose("growth", "Gives it too.  Asks for feedback."), A.Capability("DELIVERY:", "Keeps  CI\ngreen", "Ships small steps.")]));

        var comparison = LadderComparison.Between(before, after);

        Assert.False(comparison.HasChanges);
        Assert.Equal(3, comparison.Changes.Count());
        Assert.Empty(comparison.Renames);
    }

    [Fact]
    public void A_capability_with_another_name_and_the_same_words_is_renamed()
    {
        var before = A.Ladder(A.Level("L4", [A.Capability("Craft", "Keeps CI green", "Ships small steps")]));
        var after = A.Ladder(A.Level("L4", [A.Capability("Engineering quality", "Keeps CI green", "Ships tiny steps")]));

        var comparison = LadderComparison.Between(before, after);

        Assert.Equal([new CapabilityRename("Craft", "Engineering quality")], comparison.Renames);
        Assert.Equal(
            [(ChangeKind.Unchanged, ReasonCodes.CapabilityRenamed), (ChangeKind.Reworded, ReasonCodes.Wording)],
            comparison.Changes.Select(change => (change.Kind, change.Reason.Code)));
    }

    [Theory]
    [InlineData("Communication", "Communication Skills", true)]
    [InlineData("Technical leadership", "Technical expertise", false)]
    [InlineData("Delivery", "Mentoring", false)]
    public void A_name_that_shares_most_of_its_words_is_a_new_name(string before, string after, bool renamed)
    {
        var comparison = LadderComparison.Between(
            A.Ladder(A.Level("L4", [A.Capability(before, "Writes minutes of decisions")])), A.Ladder(A.Level("L4", [A.Capability(after, "Draws before talking")])));

        Assert.Equal(renamed, comparison.Renames.Count == 1);
    }

    [Fact]
    public void A_level_with_a_new_code_is_known_by_its_title_or_an_alias()
    {
        var before = A.Ladder(A.Level("L4", "Keeps CI green") with { Title = "Senior Engineer" }, A.Level("L5", "Names risks") with { Aliases = ["Staff"] }, A.Level("L6", "Ends projects"));
        var after = A.Ladder(A.Level("IC4", "Keeps CI green") with { Title = "senior engineer" }, A.Level("IC5", "Names risks") with { Title = "Staff" }, A.Level("IC7", "Buys companies"));

        var levels = LadderComparison.Between(before, after).Levels;

        Assert.Equal(
            [("L4", "IC4"), ("L5", "IC5"), (null, "IC7"), ("L6", null)],
            levels.Select(level => (level.Before?.Code, level.After?.Code)));
        Assert.Equal(
            [ChangeKind.Unchanged, ChangeKind.Unchanged, ChangeKind.Added, ChangeKind.Dropped],
            levels.Select(level => Assert.Single(level.Changes).Kind));
    }

    [Fact]
    public void A_change_at_a_base_is_told_once()
    {
        var l5 = A.Level("L5", "Names risks") with { Extends = [A.Extends("L4")] };

        var levels = LadderComparison.Between(
            A.Ladder(A.Level("L4", "Keeps CI green", "Attends demos"), l5), A.Ladder(A.Level("L4", "Keeps CI green every day", "Hires interns"), l5)).Levels;

        Assert.Equal([ChangeKind.Reworded, ChangeKind.Added, ChangeKind.Dropped], levels[0].Changes.Select(change => change.Kind));
        Assert.Equal(ChangeKind.Unchanged, Assert.Single(levels[1].Changes).Kind);
    }

    [Fact]
    public void A_level_that_no_longer_builds_on_another_one_loses_what_it_took_over()
    {
        var (l4, l5) = (A.Level("L4", "Keeps CI green"), A.Level("L5", "Names risks"));

        var levels = LadderComparison.Between(A.Ladder(l4, l5 with { Extends = [A.Extends("L4")] }), A.Ladder(l4, l5)).Levels;

        Assert.Equal([ChangeKind.Unchanged, ChangeKind.Dropped], levels[1].Changes.Select(change => change.Kind));
    }

    [Fact]
    public void Copying_the_base_instead_of_naming_it_changes_nothing()
    {
        var l4 = A.Level("L4", "Keeps CI green");

        var comparison = LadderComparison.Between(
            A.Ladder(l4, A.Level("L5", "Names risks") with { Extends = [A.Extends("L4")] }), A.Ladder(l4, A.Level("L5", "Keeps CI green", "Names risks")));

        Assert.False(comparison.HasChanges);
    }

    [Fact]
    public void Points_of_the_scale_with_new_names_keep_their_cells()
    {
        static Ladder Rubric(string low, string high) => A.Ladder(A.Level("L4", [A.Rubric("Craft", (low, "Breaks CI"), (high, "Keeps CI green"))])) with
        {
            RatingScale = new([new(low, 1), new(high, 2)]),
        };

        Assert.False(LadderComparison.Between(Rubric("Below", "Meets"), Rubric("Needs work", "On track")).HasChanges);
    }

    [Fact]
    public void Guidance_summaries_descriptions_guides_and_what_is_asked_of_everyone_are_compared_too()
    {
        static Ladder Version(string word) => A.Ladder(A.Level("L4", "Keeps CI green") with
        {
            Summary = [A.Passage($"A {word} person.")],
            Persona = A.Passage($"I feel {word} today."),
            Guidance = new(A.Passage($"Make them {word}."), [], [], [A.Passage($"How {word} they are at demos")], []),
        }) with
        {
            Everyone = new("", null, null, 0) { Expectations = [A.Expectation($"Is {word} to guests")] },
            Capabilities = [new("Craft", null, [A.Passage($"Making {word} things")])],
            Transitions = [A.Guide("L3", "L4") with { CoreProblem = A.Passage($"Nobody here seems {word} enough") }],
        };

        var comparison = LadderComparison.Between(Version("calm"), Version("brave"));

        Assert.Equal(
            [
                StatementPart.Expectation, StatementPart.Description, StatementPart.Summary, StatementPart.Persona,
                StatementPart.Goal, StatementPart.Measure, StatementPart.Guide,
            ],
            comparison.Changes.Where(change => change.Kind is ChangeKind.Reworded).Select(change => change.Part));
        Assert.DoesNotContain(comparison.Changes, change => change.Kind is ChangeKind.Added or ChangeKind.Dropped);
    }

    [Fact]
    public void A_guide_is_the_same_whichever_names_of_its_levels_it_uses()
    {
        var ladder = A.Ladder(A.Level("L3", "Keeps CI green"), A.Level("L4", "Splits work"));

        var comparison = LadderComparison.Between(
            ladder with { Transitions = [A.Guide("L3", "L4")] }, ladder with { Transitions = [A.Guide("Level 3", "Level 4")] });

        Assert.NotNull(Assert.Single(comparison.Guides).Before);
    }
}
