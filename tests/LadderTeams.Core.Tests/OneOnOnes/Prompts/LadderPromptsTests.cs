using LadderTeams.Core.Ladders;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Core.Search;
using LadderTeams.Core.Tests.Ladders;
using LadderTeams.Core.Tests.Ladders.Import;

namespace LadderTeams.Core.Tests.OneOnOnes.Prompts;

public sealed class LadderPromptsTests
{
    private const string Guide = """
        # L3 to L4 Working Between Teams

        ## Core Problem

        L3s have learned to make a project succeed.

        ## Concrete Behaviours

        ### 1. Agree on the Boundary First

        **What L4s do:**

        - Draft the interface in the words of the team that calls it

        **Questions to self-assess:**

        - Who found the last misunderstanding at a boundary?

        ### 2. Communication

        **What L4s do:**

        - Confirm in writing what was agreed

        **Questions to self-assess:**

        - Which decision of this month is written down nowhere?
        """;

    [Fact]
    public void A_capability_of_which_nothing_is_asked_gets_what_both_levels_expect_of_it()
    {
        var pool = Pool(A.Level("L3", [A.Capability("Delivery", "Plans a project")]), A.Level("L4", [A.Capability("Delivery", "Plans for several teams")]));

        Assert.Equal([(PromptKind.Expected, "Delivery", "Plans a project"), (PromptKind.Ahead, "Delivery", "Plans for several teams")], Told(pool));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(4, 4)]
    public void A_capability_of_which_enough_is_asked_gets_its_questions_alone(int questions, int prompts)
    {
        var delivery = A.Capability("Delivery", "Plans a project", "Ships in steps") with { Questions = [.. Enumerable.Range(0, questions).Select(Question)] };

        Assert.Equal(prompts, Pool(A.Level("L3", [delivery])).Prompts.Count);
    }

    [Fact]
    public void Questions_come_before_what_is_made_and_what_a_level_says_itself_before_what_it_inherits()
    {
        var low = A.Level("L3", [A.Capability("Delivery", "Plans a project")]);
        var high = A.Level("L4", [A.Capability("Delivery", "Plans for several teams") with { Questions = [Question(1)] }]) with { Extends = [A.Extends("L3")] };
        var pool = PromptPool.Of(A.Ladder(low, high), high, null);

        var first = PromptChoice.For("series", pool, [], PromptHistory.None);

        Assert.Equal(["Who asks question 1?", "Plans for several teams", "Plans a project"], first.Select(prompt => prompt.Text));
    }

    [Theory]
    [InlineData("L3 to L4")]
    [InlineData("Level 3 to Level 4")]
    public void A_guide_asks_for_the_level_as_a_whole_but_where_its_part_has_the_name_of_a_capability(string way)
    {
        var ladder = Imported.FromFiles(("l3.md", "# L3\n\n### Communication\n\n- Sends a status\n"), ("l4.md", "# L4\n\n### Communication\n\n- Writes for several teams\n"), ("l3-to-l4.md", Guide.Replace("L3 to L4", way, StringComparison.Ordinal)));
        var questions = PromptPool.Of(ladder, ladder.FindLevel("L3")!, ladder.FindLevel("L4")).Prompts.Where(prompt => prompt.Text.EndsWith('?')).ToList();

        Assert.Equal(
            [(PromptKind.Question, "Communication", null, "Which decision of this month is written down nowhere?"), (PromptKind.Guide, null, "Agree on the Boundary First", "Who found the last misunderstanding at a boundary?")],
            questions.Select(prompt => (prompt.Kind, prompt.Capability, prompt.Section, prompt.Text)));
    }

    [Fact]
    public void What_both_levels_expect_in_the_same_words_is_expected_and_not_ahead() =>
        Assert.Equal(
            [(PromptKind.Expected, "Delivery", "Plans a project")],
            Told(Pool(A.Level("L3", [A.Capability("Delivery", "Plans a project")]), A.Level("L4", [A.Capability("Delivery", "Plans a project.")]))));

    [Fact]
    public void What_goes_wrong_and_what_is_for_the_manager_and_what_goes_beyond_the_level_is_not_asked()
    {
        var level = A.Level("L3", [A.Rubric("Delivery", ("Below", "Lets dates slip"), ("Meets", "Keeps dates"), ("Above", "Moves dates forward"))]) with
        {
            Signals = [A.Signal(SignalKind.RedFlag, "Hides a delay"), A.Signal(SignalKind.AntiPattern, "Builds alone"), A.Signal(SignalKind.Positive, "Is asked early")],
            Guidance = new(A.Passage("Grow them"), [A.Passage("Give room")], [A.Passage("Planning")], [A.Passage("Dates kept")], [A.Passage("Pushing")]),
            Summary = [A.Passage("Leads projects")],
        };
        var ladder = A.Ladder(level) with { RatingScale = new([new("Below", 1), new("Meets", 2), new("Above", 3)]) };

        Assert.Equal([(PromptKind.Expected, "Delivery", "Keeps dates")], Told(PromptPool.Of(ladder, level, null)));
    }

    [Theory]
    [InlineData("An L3 plans a project. They name each dependency on another team with a date.", "An L3 plans a project.", "They name each dependency on another team with a date.")]
    [InlineData("The estimate is made by the team. It states how certain they are.", "The estimate is made by the team. It states how certain they are.")]
    [InlineData("A project ends with a note. They see that its findings reach other teams.", "A project ends with a note. They see that its findings reach other teams.")]
    [InlineData("They supply the size of the items in their area. A project is finished when its outcome is known.", "They supply the size of the items in their area.", "A project is finished when its outcome is known.")]
    [InlineData("The estimate is made by the team. It says in so many words how sure everyone is.", "The estimate is made by the team. It says in so many words how sure everyone is.")]
    [InlineData("They know whom to ask in every team. They still build.", "They know whom to ask in every team. They still build.")]
    [InlineData("–")]
    [InlineData("… Plans a project with care in small steps.", "Plans a project with care in small steps.")]
    [InlineData("Plans with care, e.g. in steps of a week or less", "Plans with care, e.g. in steps of a week or less")]
    public void Prose_is_asked_about_in_pieces_that_can_stand_alone(string text, params string[] pieces)
    {
        var pool = Pool(A.Level("L3", [A.Prose("Delivery", text)]));

        Assert.Equal(pieces, pool.Prompts.Select(prompt => prompt.Text));
    }

    [Fact]
    public void A_prompt_stays_what_it_is_when_only_its_place_or_its_punctuation_changes()
    {
        var before = Pool(A.Level("L3", [A.Capability("Delivery", "Plans a project")]), A.Level("L4", [A.Capability("Delivery", "Plans for several teams")]));
        var after = Pool(A.Level("L4", [A.Capability("Getting things done", "Plans for several **teams**.")]), A.Level("L5"));

        Assert.Equal(before.Prompts[1].Id, Assert.Single(after.Prompts).Id);
        Assert.NotEqual(before.Prompts[0].Id, before.Prompts[1].Id);
    }

    [Fact]
    public void All_levels_of_the_sample_ladder_have_something_of_each_capability()
    {
        var ladder = SimulatedLadders.Sample;

        Assert.All(ladder.Levels, level =>
        {
            var pool = PromptPool.Of(ladder, level, LevelPairs.Next(ladder, level));
            Assert.Equal(ladder.Capabilities.Select(capability => capability.Name).Order(), pool.Prompts.Select(prompt => prompt.Capability).OfType<string>().Distinct().Order());
            Assert.True(pool.Topics.Min(topic => topic.Prompts.Count) >= 6);
        });
    }

    private static PromptPool Pool(Level level, Level? ahead = null) => PromptPool.Of(ahead is null ? A.Ladder(level) : A.Ladder(level, ahead), level, ahead);

    private static Question Question(int number) => new($"q{number}", $"Who asks question {number}?", new("ladder.md", 1, 0, 0));

    private static IEnumerable<(PromptKind, string?, string)> Told(PromptPool pool) => pool.Prompts.Select(prompt => (prompt.Kind, prompt.Capability, prompt.Text));
}
