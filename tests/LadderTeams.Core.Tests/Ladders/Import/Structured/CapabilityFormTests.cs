using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Ladders.Import.Structured;

public class CapabilityFormTests
{
    private static readonly string[] SpeechByLevel = ["Responsibility 1 (Speech) Says what is done", "Responsibility 2 (Speech) Asks for views", "Example 2 (Speech) Sends a draft round"];

    [Fact]
    public void Topics_hold_their_criteria_and_examples_by_level()
    {
        var told = Told.By("""
            path: /craft
            levels: 2
            topics:
              - name: speech
                title: Speech
                content:
                  - level: 1
                    criteria:
                      - Says what is done
                  - level: 2
                    criteria:
                    exampleCriteria:
                      - criteria: Asks for views
                        examples: [Sends a draft round]
            """);

        Assert.Equal(SpeechByLevel, told.Facts);
        Assert.Equal(["1", "2"], told.Levels);
        Assert.Equal(new CapabilityName("Speech"), Assert.Single(told.Findings.Capabilities));
        Assert.Empty(told.Unclaimed);
    }

    [Theory]
    [InlineData("Speech:\n  1: [Says what is done]\n  2: {criteria: [{text: Asks for views, examples: [Sends a draft round]}]}")]
    [InlineData("competencies:\n  Speech:\n    levels:\n      1: Says what is done\n      2: [{description: Asks for views, evidence: Sends a draft round}]")]
    [InlineData("skills:\n- name: Speech\n  levels:\n  - {level: 1, text: Says what is done}\n  - {level: 2, criteria: [Asks for views], examples: [Sends a draft round]}")]
    [InlineData("name: Speech\nlevels:\n- {level: 1, criteria: Says what is done}\n- {level: 2, criteria: [Asks for views], examples: [Sends a draft round]}")]
    public void A_capability_may_hold_its_levels_in_many_ways(string yaml)
    {
        var facts = Told.By(yaml).Facts.Select(fact => fact.Replace("ShouldHave", "Responsibility", StringComparison.Ordinal));

        Assert.Equal(SpeechByLevel, facts);
    }

    [Theory]
    [InlineData("levels:\n- level: 1\n  competencies: {Speech: [Says what is done]}\n- level: 2\n  competencies: [{name: Speech, criteria: [Asks for views], examples: [Sends a draft round]}]")]
    [InlineData("topics:\n  1: {Speech: [Says what is done]}\n  2: {Speech: {criteria: [Asks for views], examples: [Sends a draft round]}}")]
    public void A_level_may_hold_its_capabilities(string yaml)
    {
        Assert.Equal(SpeechByLevel, Told.By(yaml).Facts);
    }

    [Fact]
    public void Capabilities_are_gathered_by_groups()
    {
        var told = Told.By("""
            categories:
              - name: People
                skills:
                  - name: Speech
                    description: Words between us
                    levels: {L1: [Listens]}
              - name: Craft
                competencies: {Testing: {L1: Tests by hand}}
            """);

        Assert.Equal(
            ["CapabilityDescription (People > Speech) Words between us", "Responsibility L1 (People > Speech) Listens", "Responsibility L1 (Craft > Testing) Tests by hand"],
            told.Facts);
    }

    [Fact]
    public void A_list_under_any_key_is_read_when_its_items_are_capabilities()
    {
        var told = Told.By("""[{"unit": {"All": [{"name": "Care", "levels": {"1": {"name": "Learner", "description": ["Keeps promises"]}}}]}}]""", "care.json");

        Assert.Equal(["Responsibility 1=Learner (All > Care) Keeps promises"], told.Facts);
    }

    [Fact]
    public void A_flat_list_says_for_each_statement_its_level_and_its_area()
    {
        var told = Told.By(
            ("statements.yaml", """
                - id: 7f0c
                  summary: Keeps own machine in order
                  examples: [Updates tools]
                  description: null
                  levels: [maker, guide]
                  area: craft
                  supportingUrls: [https://example.org/tools]
                """),
            ("levels.yaml", "- {id: maker, name: Maker, summary: Makes things.}\n- {id: guide, name: Guide}"),
            ("themes.yaml", "- {id: craft, name: Craft and tools}"));

        Assert.Equal(["Maker", "Guide"], told.Levels);
        Assert.Equal(
            [
                "Summary Maker Makes things.", "Responsibility Maker (Craft and tools) Keeps own machine in order", "Example Maker (Craft and tools) Updates tools",
                "Responsibility Guide (Craft and tools) Keeps own machine in order", "Example Guide (Craft and tools) Updates tools",
            ],
            told.Facts);
        Assert.Equal(["7f0c", "https://example.org/tools", "maker", "guide", "craft"], told.Words(Fate.Residual, "metadata"));
        Assert.Empty(told.Unclaimed);
    }

    [Fact]
    public void A_name_that_a_flat_list_repeats_is_a_capability_and_any_other_a_title()
    {
        var told = Told.By("""
            competencies:
            - {name: Speech, category: People, level: 1, description: Speaks up}
            - {name: Speech, category: People, level: 2, description: Speaks for others}
            - {name: Calm, category: People, level: 2, description: Stays calm}
            """);

        Assert.Equal(["Responsibility 1 (People > Speech) Speaks up", "Responsibility 2 (People > Speech) Speaks for others", "Responsibility 2 (People) Calm: Stays calm"], told.Facts);
    }

    [Fact]
    public void Milestones_are_levels_by_their_number_and_points_are_facts_of_levels()
    {
        var told = Told.By("""
            {
              "tracks": {"BUILD": {"displayName": "Building", "category": "Craft", "milestones": [
                {"summary": "Builds small", "signals": ["Ships"], "examples": ["A door"]},
                {"summary": "Builds large"}]}},
              "milestoneToPoints": {"1": 1, "2": 3},
              "pointsToLevels": {"5": "1.2"},
              "titles": [{"label": "Maker", "minPoints": 4}]
            }
            """, "tracks.json");

        Assert.Equal(
            [
                "LevelFact Maker minPoints: 4", "Narrative 1 (Craft > Building) Builds small", "PositiveSignal 1 (Craft > Building) Ships",
                "Example 1 (Craft > Building) A door", "Narrative 2 (Craft > Building) Builds large", "LevelFact 1 milestoneToPoints: 1",
                "LevelFact 2 milestoneToPoints: 3", "LevelFact 1.2 pointsToLevels: 5",
            ],
            told.Facts);
        Assert.Empty(told.Unclaimed);
    }
}
