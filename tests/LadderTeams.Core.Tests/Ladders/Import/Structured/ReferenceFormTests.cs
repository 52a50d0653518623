using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Ladders.Import.Structured;

public class ReferenceFormTests
{
    private const string Capabilities = """
        capabilities:
          speech:
            name: Speech
            levels: {1: Listens well to others, 2: [Speaks for the team]}
          planning: {criteria: [Plans a week]}
        """;

    [Theory]
    [InlineData("speech.2")]
    [InlineData("speech/2")]
    [InlineData("{$ref: '#/capabilities/speech/levels/2'}")]
    [InlineData("{id: speech, level: 2}")]
    [InlineData("{competency: Speech, level: 2}")]
    public void A_reference_brings_the_statement_to_the_level_that_refers_to_it(string reference)
    {
        var told = Told.By($"{Capabilities}\nlevels:\n- code: L4\n  competencies: [{reference}]\n");

        Assert.Contains("Responsibility L4 (Speech) Speaks for the team", told.Facts);
        Assert.DoesNotContain("Responsibility 2 (Speech) Speaks for the team", told.Facts);
        Assert.Contains("Responsibility 1 (Speech) Listens well to others", told.Facts);
        Assert.Empty(told.Findings.Diagnostics);
    }

    [Fact]
    public void References_go_from_file_to_file_in_any_order()
    {
        var told = Told.By(
            ("levels.yaml", "- {code: L1, competencies: [planning, a-1]}\n- {code: L2, skills: {speech: 2}}"),
            ("shared.yaml", Capabilities),
            ("competencies.json", """[{"id": "a-1", "area": "Care", "summary": "Greets newcomers"}]"""));

        Assert.Equal(
            ["Responsibility L1 (planning) Plans a week", "Responsibility L1 (Care) Greets newcomers", "ShouldHave L2 (Speech) Speaks for the team", "Responsibility 1 (Speech) Listens well to others"],
            told.Facts);
        Assert.Equal("shared.yaml", told.Findings.Facts[0].File.Name);
    }

    [Fact]
    public void A_reference_to_nothing_is_reported_and_stays_a_residual()
    {
        var told = Told.By($"{Capabilities}\nlevels:\n- code: L4\n  competencies: [speech.7, Knows the trade]\n", "grow.yaml");

        var diagnostic = Assert.Single(told.Findings.Diagnostics);
        Assert.Equal(("reference_unresolved", DiagnosticSeverity.Warning, "grow.yaml", 8), (diagnostic.Code, diagnostic.Severity, diagnostic.File, diagnostic.Line));
        Assert.Equal(["speech.7"], told.Words(Fate.Residual, "reference_unresolved"));
        Assert.Contains("Responsibility L4 Knows the trade", told.Facts);
    }

    [Fact]
    public void Aliases_and_merge_keys_say_the_same_words_at_several_levels()
    {
        var told = Told.By("base: &base\n  craft: &craft [Tests]\nlevels:\n  L1: {craft: *craft}\n  L2: {<<: *base, people: [Helps]}\n");

        Assert.Equal(["Responsibility L1 (craft) Tests", "Responsibility L2 (people) Helps", "Responsibility L2 (craft) Tests"], told.Facts);
        Assert.Single(told.Documents[0].Texts, text => text.Value == "Tests");
    }
}
