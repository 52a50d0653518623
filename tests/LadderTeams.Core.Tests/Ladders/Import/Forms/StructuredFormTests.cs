namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

public sealed class StructuredFormTests
{
    private const string Yaml = """
        name: Our ladder
        levels:
          - code: L1
            title: Engineer
          - code: L2
            title: Senior Engineer
        topics:
          - name: Delivery
            content:
              - level: L1
                criteria: [Ends what was begun]
              - level: L2
                criteria: [Splits work for two people]
                examples: [A release that nobody noticed]
        """;

    private const string Json = """
        { "name": "Our ladder",
          "levels": [ { "code": "L1", "title": "Engineer" }, { "code": "L2", "title": "Senior Engineer" } ],
          "topics": [ { "name": "Delivery", "content": [
            { "level": "L1", "criteria": ["Ends what was begun"] },
            { "level": "L2", "criteria": ["Splits work for two people"], "examples": ["A release that nobody noticed"] } ] } ] }
        """;

    [Theory]
    [InlineData(Yaml, "ladder.yaml")]
    [InlineData(Yaml, "ladder.yml")]
    [InlineData(Json, "ladder.json")]
    public void Topics_hold_their_criteria_and_examples_by_level(string text, string file)
    {
        var ladder = Imported.From(text, file);

        Assert.Equal([("L1", "Engineer"), ("L2", "Senior Engineer")], ladder.Levels.Select(level => (level.Code, level.Title)));
        Assert.Equal(["Ends what was begun"], ladder.Asks("L1", "Delivery"));
        Assert.Equal(["Splits work for two people"], ladder.Asks("L2", "Delivery"));
        Assert.Equal(["A release that nobody noticed"], ladder.Level("L2").Capability("Delivery").Examples.Texts());
        Whole.Accounts(ladder);
    }

    [Fact]
    public void Structured_files_and_prose_make_one_ladder()
    {
        var ladder = Imported.FromFiles(("ladder.yaml", Yaml), ("l2.md", "# L2\n\n## Teamwork\n\n- Answers questions of newcomers\n"));

        Assert.Equal(["Delivery", "Teamwork"], ladder.Level("L2").Names());
    }

    [Theory]
    [InlineData("levels:\n  - code: L1\n    criteria: [Ends what was begun\n", "broken.yaml")]
    [InlineData("{ \"levels\": [ { \"code\": \"L1\", \"criteria\": [\"Ends what was begun\" ", "broken.json")]
    [InlineData("\t: - [ {", "broken.yaml")]
    [InlineData("{{{{", "broken.json")]
    public void A_broken_file_is_reported_and_kept(string text, string file)
    {
        var ladder = Imported.From(text, file);

        Assert.NotEmpty(ladder.Diagnostics);
        Assert.All(ladder.Diagnostics, diagnostic => Assert.Equal(file, diagnostic.File));
        Whole.Accounts(ladder);
    }
}
