using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Lint;
using LadderTeams.Core.Tests.Ladders.Import;

namespace LadderTeams.Core.Tests.Ladders.Lint;

public sealed class LevelRulesTests
{
    [Theory]
    [InlineData("Reviews code of peers within a day", "Reviews code of peers within a day", LintCodes.SameText)]
    [InlineData("Reviews code of peers within a day", "reviews **code** of peers, within a day.", LintCodes.SameText)]
    [InlineData("Writes runbooks for new services", "Writes  runbooks for\nnew services", LintCodes.SameText)]
    [InlineData("Communicates plans to stakeholders", "Communicates plans effectively to stakeholders", LintCodes.AlmostSameText)]
    [InlineData("Writes the runbook for a service", "Writing runbooks for services", LintCodes.AlmostSameText)]
    [InlineData("Is a good reviewer of designs", "Is a very strong reviewer of designs", LintCodes.AlmostSameText)]
    [InlineData("Splits large pieces of work into steps that can be shipped, tested and rolled back separately", "Splits large pieces of work into steps that can be shipped, tested, measured and rolled back separately", LintCodes.AlmostSameText)]
    public void The_same_demand_at_two_levels_is_found(string low, string high, string code) =>
        Assert.Equal([code], SameTextCodes(low, high));

    [Theory]
    [InlineData("Leads projects in the own team", "Leads projects in several teams")]
    [InlineData("Delivers features with help", "Delivers features independently")]
    [InlineData("Mentors one engineer on testing", "Mentors three engineers on testing")]
    [InlineData("Sometimes reviews designs", "Consistently reviews designs")]
    [InlineData("Reviews code for defects", "Reviews designs for defects")]
    [InlineData("Breaks down large pieces of work into small deliverable steps for junior engineers", "Breaks down large pieces of work into small deliverable steps for senior engineers")]
    [InlineData("Java", "Java")]
    public void A_demand_that_grows_is_fine(string low, string high) => Assert.Empty(SameTextCodes(low, high));

    [Fact]
    public void The_same_demand_on_two_tracks_is_fine() => Assert.DoesNotContain(
        LadderLint.Check(A.Ladder(A.Level("L4", "Reviews code of peers daily"), A.Level("M4", "Reviews code of peers daily") with { Track = "Management" })),
        finding => finding.Code == LintCodes.SameText);

    [Theory]
    [InlineData("Communication", "Communications")]
    [InlineData("Communication", "Communication Skills")]
    [InlineData("Communication", "Comunication")]
    [InlineData("Communication", "Communicating")]
    [InlineData("Mentoring", "Mentorship")]
    [InlineData("Design & Architecture", "Architecture and design")]
    [InlineData("Leadership", "Leadreship")]
    [InlineData("Problem solving", "Problem-solving abilities")]
    public void A_name_that_drifts_is_found(string low, string high)
    {
        var finding = Assert.Single(LadderLint.Check(WithNames([low], [low], [high])), finding => finding.Code == LintCodes.LabelDrift);

        Assert.Equal(($"{high} / {low}", "L3.md"), (finding.Found, finding.File));
    }

    [Theory]
    [InlineData("Communication", "Community")]
    [InlineData("Mentoring", "Monitoring")]
    [InlineData("Technical leadership", "People leadership")]
    [InlineData("Quality", "Equality")]
    [InlineData("Process", "Progress")]
    [InlineData("Design", "Delivery")]
    [InlineData("Communication", "COMMUNICATION")]
    [InlineData("Impact", "Import")]
    public void Names_of_different_things_are_fine(string low, string high) =>
        Assert.DoesNotContain(LadderLint.Check(WithNames([low], [low], [high])), finding => finding.Code == LintCodes.LabelDrift);

    [Fact]
    public void Like_names_that_one_level_uses_side_by_side_are_fine() =>
        Assert.Empty(LadderLint.Check(WithNames(["Testing", "Tests"], ["Testing", "Tests"], ["Testing", "Tests"])));

    [Theory]
    [InlineData("L2", "Growth", "", "Growth", "Growth")]
    [InlineData("L3", "Growth", "Growth", "", "Growth")]
    [InlineData("L4", "Growth", "Growth", "Growth", "")]
    [InlineData("L2", "growth", "", "Growth", "GROWTH")]
    [InlineData("L3", "Growth", "Growth", "Impact", "Growth")]
    [InlineData("L2", "Growth", "Mentoring", "Growth", "Growth")]
    public void A_capability_that_one_later_level_alone_lacks_is_found(string missingAt, params string[] names) =>
        Assert.Equal($"{missingAt}: {names[0]}", Assert.Single(MissingIn(names)), ignoreCase: true);

    [Theory]
    [InlineData("", "Growth", "Growth", "Growth")]
    [InlineData("", "", "Growth", "Growth")]
    [InlineData("", "", "", "Growth")]
    [InlineData("Growth", "", "", "Growth")]
    [InlineData("Growth", "", "", "")]
    [InlineData("Growth", "Growths", "Growth", "Growth")]
    [InlineData("Growth & care", "Growth and care", "Care and growth", "Growth and care")]
    [InlineData("Growth", "")]
    public void A_capability_that_starts_late_ends_early_or_has_another_name_is_fine(params string[] names) => Assert.Empty(MissingIn(names));

    [Fact]
    public void A_capability_that_a_level_takes_over_is_not_missing()
    {
        var ladder = WithNames(["Delivery", "Growth"], ["Delivery"], ["Delivery", "Growth"]);
        ladder = ladder with { Levels = [ladder.Levels[0], ladder.Levels[1] with { Extends = [A.Extends("L1")] }, ladder.Levels[2]] };

        Assert.Empty(LadderLint.Check(ladder));
    }

    [Fact]
    public void A_capability_and_a_level_that_say_nothing_are_found()
    {
        var ladder = A.Ladder(A.Level("L1", [A.Capability("Growth")], "Keeps CI green"), A.Level("L2"), A.Level("L3") with { Extends = [A.Extends("L1")] });

        Assert.Equal(["L2", "L1: Growth"], LadderLint.Check(ladder).Where(finding => finding.Code == LintCodes.EmptySection).Select(finding => finding.Found));
    }

    [Theory]
    [InlineData("L6 Principal Engineer")]
    [InlineData("L6: Principal Engineer")]
    [InlineData("Principal Engineer (L6)")]
    [InlineData("Level 6")]
    public void A_level_that_says_nothing_is_found_where_it_is_named(string heading)
    {
        var ladder = Imported.FromFiles(("l5.md", "# L5\n\n- Keeps CI green\n"), ("l6.md", $"Our last level.\n\n# {heading}\n"));

        var finding = Assert.Single(LadderLint.Check(ladder), finding => finding.Code == LintCodes.EmptySection);
        Assert.Equal(("l6.md", 3), (finding.File, finding.Line));
    }

    [Fact]
    public void A_level_that_is_named_nowhere_is_found_at_the_top_of_the_first_file()
    {
        var finding = Assert.Single(LadderLint.Check(A.Ladder(A.Level("L2")) with { Files = [new("ladder.md", new(0, 0, 0, 0))] }));

        Assert.Equal(("ladder.md", 1), (finding.File, finding.Line));
    }

    [Theory]
    [InlineData(3, 3, 3, 12, "L4 → L5")]
    [InlineData(12, 3, 3, 3, "L1 → L2")]
    [InlineData(3, 14, 3, 4, "L2 → L3")]
    [InlineData(12, 12, 2, 12, "L3 → L4")]
    [InlineData(9, 9, 1, 9, "L3 → L4")]
    [InlineData(2, 2, 2, 8, "L4 → L5")]
    [InlineData(3, 3, 3, 3, null)]
    [InlineData(3, 5, 4, 6, null)]
    [InlineData(1, 1, 1, 4, null)]
    [InlineData(6, 7, 9, 12, null)]
    [InlineData(8, 4, 8, 6, null)]
    [InlineData(5, 5, 14, 5, null)]
    public void A_step_that_is_far_from_the_usual_is_found(int first, int second, int third, int fourth, string? step)
    {
        var sizes = new[] { 2, first, second, third, fourth };
        var levels = sizes.Select((size, index) => A.Level($"L{index + 1}", [.. Enumerable.Range(0, size).Select(number => $"Duty{index}x{number} about subject{index}y{number}")]));

        var found = LadderLint.Check(A.Ladder([.. levels])).Where(finding => finding.Code == LintCodes.UnevenStep).Select(finding => finding.Found.Split(':')[0]);

        Assert.Equal(step is null ? [] : [step], found);
    }

    private static IEnumerable<string> MissingIn(string[] names) =>
        LadderLint.Check(WithNames([.. names.Select(name => new[] { "Delivery", name })]))
            .Where(finding => finding.Code == LintCodes.MissingCapability).Select(finding => finding.Found);

    private static IEnumerable<string> SameTextCodes(string low, string high) =>
        LadderLint.Check(A.Ladder(A.Level("L4", low), A.Level("L5", high))).Select(finding => finding.Code)
            .Where(code => code is LintCodes.SameText or LintCodes.AlmostSameText);

    private static Ladder WithNames(params string[][] levels) => A.Ladder(
    [
        .. levels.Select((names, index) => A.Level($"L{index + 1}",
            [.. names.Where(name => name.Length > 0).Select((name, place) => A.Capability(name, $"Does duty number{index} in place{place}"))])),
    ]);
}
