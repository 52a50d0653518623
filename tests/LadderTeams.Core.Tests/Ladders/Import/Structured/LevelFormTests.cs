using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Ladders.Import.Structured;

public class LevelFormTests
{
    [Fact]
    public void A_list_of_levels_gives_each_its_names_summary_and_statements_by_kind()
    {
        var told = Told.By("""
            levels:
              - code: L1
                title: Starter
                summary: Learns the trade.
                responsibilities: [Closes small tasks]
                shouldHave: [Curiosity]
                expectedTo: [Ask early]
                signals: [Shows work]
                redFlags: [Goes quiet]
                anti_patterns: [Polishes for ever]
                examples: [Fixed a typo]
                questions: [What puzzled you?]
                quote: I am new here.
            """);

        Assert.Equal(["L1=Starter"], told.Levels);
        Assert.Equal(
            [
                "Summary L1=Starter Learns the trade.", "Responsibility L1=Starter Closes small tasks", "ShouldHave L1=Starter Curiosity",
                "ExpectedTo L1=Starter Ask early", "PositiveSignal L1=Starter Shows work", "RedFlag L1=Starter Goes quiet",
                "AntiPattern L1=Starter Polishes for ever", "Example L1=Starter Fixed a typo", "Question L1=Starter What puzzled you?",
                "Persona L1=Starter I am new here.",
            ],
            told.Facts);
        Assert.Empty(told.Unclaimed);
    }

    [Fact]
    public void Levels_may_stand_under_their_codes_or_their_titles()
    {
        var told = Told.By("""
            grades:
              IC2: {name: Maker, scope: Task, craft: [Writes tests]}
              senior: {craft: [Reviews designs]}
              IC4: Guide
            """);

        Assert.Equal(["IC2=Maker", "senior", "IC4=Guide"], told.Levels);
        Assert.Equal(
            ["LevelFact IC2=Maker scope: Task", "Responsibility IC2=Maker (craft) Writes tests", "Responsibility senior (craft) Reviews designs"],
            told.Facts);
    }

    [Fact]
    public void A_file_whose_keys_are_levels_needs_no_key_above_them()
    {
        var told = Told.By("L1: {title: Starter, speech: [Asks]}\nL2: {title: Maker, speech: {writing: Writes plans that others follow}}");

        Assert.Equal(["Responsibility L1=Starter (speech) Asks", "Responsibility L2=Maker (speech) writing: Writes plans that others follow"], told.Facts);
    }

    [Fact]
    public void The_last_word_of_a_key_says_whether_it_is_a_name_or_a_summary()
    {
        var told = Told.By("levels:\n- id: L1\n  jobTitle: Starter\n  manager_title: Lead\n  roleSummary: Learns.\n  helpUrl: x.org\n  duties: [Asks]");

        Assert.Equal(["Summary L1=Starter Learns.", "Responsibility L1=Starter Asks"], told.Facts);
        Assert.Equal(["Lead"], told.Findings.Levels[0].Level.Aliases);
    }

    [Fact]
    public void Numbers_that_levels_give_themselves_say_their_order()
    {
        var told = Told.By("roles:\n- {name: Guide, order: 2, duties: [Guides]}\n- {name: Starter, order: 1, duties: [Starts]}");

        Assert.Equal(["Starter", "Guide"], told.Levels);
    }

    [Theory]
    [InlineData("tracks:\n  - name: Make\n    levels: [{code: M1, duties: [Builds]}]\n  - name: Lead\n    levels: [{code: P1, duties: [Leads]}]")]
    [InlineData("tracks:\n  Make: {levels: {M1: {duties: [Builds]}}}\n  Lead:\n    - {code: P1, duties: [Leads]}")]
    [InlineData("levels:\n  - {code: M1, track: Make, duties: [Builds]}\n  - {code: P1, family: Lead, duties: [Leads]}")]
    [InlineData("Make: {levels: [{code: M1, duties: [Builds]}]}\nLead: {levels: [{code: P1, duties: [Leads]}]}")]
    public void Tracks_are_a_part_of_the_names_of_their_levels(string yaml)
    {
        Assert.Equal(["Make/M1", "Lead/P1"], Told.By(yaml).Levels);
    }

    [Fact]
    public void A_file_can_describe_one_level()
    {
        var told = Told.By("""
            level: L4
            title: Guide
            responsibilities:
              craft: [Leads design]
              people: [Grows others]
            """);

        Assert.Equal(["Responsibility L4=Guide (craft) Leads design", "Responsibility L4=Guide (people) Grows others"], told.Facts);
    }

    [Fact]
    public void What_a_level_builds_on_is_inheritance()
    {
        var told = Told.By("levels:\n- {code: L2, extends: L1, mixins: [mentor]}\n- {code: L3, inherits: [L2], cumulative: true}");

        Assert.Equal(
            [(InheritanceMode.Extends, "L1"), (InheritanceMode.Mixin, "mentor"), (InheritanceMode.Extends, "L2"), (InheritanceMode.Cumulative, null)],
            told.Findings.Inheritance.Select(fact => (fact.Mode, fact.Base)));
    }

    [Fact]
    public void A_rubric_gives_scale_points_and_descriptors()
    {
        var told = Told.By("""
            scale: [below, meets, exceeds]
            levels:
              - code: L1
                craft:
                  meets: Works as agreed
                  exceeds: [Works ahead, Helps others]
            """);

        Assert.Equal(["below", "meets", "exceeds"], told.Findings.ScalePoints.Select(point => point.Point));
        Assert.Equal(
            ["Descriptor L1 (craft) meets: Works as agreed", "Descriptor L1 (craft) exceeds: Works ahead", "Descriptor L1 (craft) exceeds: Helps others"],
            told.Facts);
    }

    [Fact]
    public void Guidance_for_managers_is_read_by_its_parts()
    {
        var told = Told.By("levels:\n- code: L1\n  managing: {goal: Settle in, approaches: [Pair often], focusAreas: [Trust], measures: [Asks freely], pitfalls: [Hovering]}");

        Assert.Equal(
            ["GuidanceGoal L1 Settle in", "GuidanceApproach L1 Pair often", "GuidanceFocusArea L1 Trust", "GuidanceMeasure L1 Asks freely", "GuidancePitfall L1 Hovering"],
            told.Facts);
    }

    [Fact]
    public void Bullets_of_a_block_are_statements_of_their_own_and_their_lead_in_is_a_label()
    {
        var told = Told.By("levels:\n- code: L1\n  responsibilities: |\n    You will:\n    - Plan\n    - Build\n");

        Assert.Equal(["Responsibility L1 Plan", "Responsibility L1 Build"], told.Facts);
        Assert.Contains("You will:", told.Words(Fate.Label));
    }

    [Theory]
    [InlineData("title: Speech\nlevel: 3\ntags: [growth]\ntopics: [people, craft]")]
    [InlineData("title: How we grow\ndescription: A page about ladders\nlayout: page")]
    [InlineData("just words")]
    public void Metadata_alone_tells_nothing_and_is_left_as_it_is(string yaml)
    {
        var told = Told.By(yaml);

        Assert.Empty(told.Facts);
        Assert.Empty(told.Levels);
        Assert.Equal(told.Documents[0].Texts.Select(text => text.Value), told.Unclaimed);
    }

    [Fact]
    public void Metadata_of_a_ladder_is_a_residual_that_says_so()
    {
        var told = Told.By("name: Our ladder\nversion: 1.2\nlevels: [{code: L1, icon: star, duties: [Builds]}]");

        Assert.Equal(["1.2", "star"], told.Words(Fate.Residual, "metadata"));
        Assert.Empty(told.Unclaimed);
    }
}
