using System.Text.Json;
using LadderTeams.Service.Catalog;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Ladders;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static LadderTeams.Service.Tests.Upload;

namespace LadderTeams.Service.Tests.Ladders.Versions;

[Collection(Azurite.Collection)]
public sealed class PreviewTests : IDisposable
{
    private static readonly string[] Fates = ["kept", "reworded", "removed", "new"];
    private readonly RatedBefore rated = new();
    private readonly StoredService service;

    public PreviewTests(Azurite azurite) => service = new(azurite) { Replace = services => services.AddSingleton<IRatedStatements>(rated) };

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task A_preview_of_a_new_ladder_says_how_it_is_understood_and_stores_nothing()
    {
        using var client = service.CreateClient();

        var preview = await PreviewAsync(client, ("l1.md", Level("L1", "Plans the work of the team and gives feedback on it the next day.")), ("photo.png", "\u0000\u0001\u0002\u0000"));

        Assert.Equal(["L1"], preview.GetProperty("levels").Strings("code"));
        Assert.Equal(0, preview.GetProperty("coverage").GetProperty("lost").GetInt32());
        Assert.Equal(1, preview.GetProperty("diagnosticCounts").GetProperty("error").GetInt32());
        Assert.Equal("photo.png", preview.GetProperty("diagnostics")[0].GetProperty("file").GetString());
        Assert.False(preview.GetProperty("canBePublished").GetBoolean());
        Assert.True(preview.GetProperty("lintCount").GetInt32() > 0);
        Assert.Equal("l1.md", preview.GetProperty("lint")[0].GetProperty("file").GetString());
        Assert.Equal(JsonValueKind.Null, preview.GetProperty("changes").ValueKind);
        Assert.All(service.Sent.Lines, line => Assert.StartsWith("GET ", line, StringComparison.Ordinal));
        using var nothing = await client.GetAsync("/api/ladders/ladder");
        await nothing.RefusedAsync(404, "ladder_not_found");
    }

    [Fact]
    public async Task A_preview_shows_in_the_source_what_was_understood_and_what_was_kept_as_it_is()
    {
        const string Text = "\uFEFF# L1\r\n\r\n## Delivery\r\n\r\n- Writes code 😀 daily.\r\n- Tests it.\r\n\r\n```\r\nrun()\r\n```\r\n";
        using var client = service.CreateClient();

        var preview = await PreviewAsync(client, ("a/l1.md", Text), ("l2.md", Level("L2", "Leads a team.")));

        var read = Text[1..];
        string In(JsonElement span) => read[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
        var residual = Assert.Single(preview.GetProperty("residual").EnumerateArray());
        Assert.Equal(("run()", "a/l1.md", 9), (In(residual), residual.GetProperty("file").GetString(), residual.GetProperty("line").GetInt32()));
        Assert.Equal(1, preview.GetProperty("residualCount").GetInt32());
        var understood = preview.GetProperty("understood").EnumerateArray().Where(said => said.GetProperty("file").GetString() == "a/l1.md").ToList();
        Assert.Equal(["Writes code 😀 daily.", "Tests it."], understood.Select(In));
        Assert.All(understood, said => Assert.Equal(("L1", "Delivery", "expectation"), (said.GetProperty("level").GetString(), said.GetProperty("capability").GetString(), said.GetProperty("part").GetString())));
        Assert.Equal(["L1", "L2"], preview.GetProperty("outline").Strings("code"));
        Assert.Equal(2, preview.GetProperty("outline")[0].GetProperty("capabilities")[0].GetProperty("statements").GetInt32());
    }

    [Fact]
    public async Task A_preview_says_of_each_file_how_much_was_understood()
    {
        using var client = service.CreateClient();

        var preview = await PreviewAsync(client, ("l1.md", Level("L1", "Writes code.")), ("l2.md", Level("L2", "Leads a team.") + "\n```\nrun()\n```\n"), ("photo.png", "\u0000\u0001"));

        var files = preview.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(["l1.md", "l2.md"], preview.GetProperty("files").Strings("name"));
        Assert.Equal([0, 5], files.Select(file => file.GetProperty("coverage").GetProperty("residual").GetInt32()));
        Assert.Equal(
            preview.GetProperty("coverage").GetProperty("characters").GetInt32(),
            files.Sum(file => file.GetProperty("coverage").GetProperty("characters").GetInt32()));
    }

    [Fact]
    public async Task A_preview_compares_with_the_current_version()
    {
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));

        var same = await PreviewAsync(client, ("l1.md", Level("L1", "Writes code.")));
        var other = await PreviewAsync(client, ("l1.md", Level("L1", "Writes code.")), ("l2.md", Level("L2", "Leads a team.")));

        Assert.True(same.GetProperty("sameAsCurrent").GetBoolean());
        Assert.False(same.GetProperty("changes").GetProperty("hasChanges").GetBoolean());
        Assert.Equal((false, 1), (other.GetProperty("sameAsCurrent").GetBoolean(), other.GetProperty("current").GetInt32()));
        Assert.Equal("L2", Assert.Single(other.GetProperty("changes").GetProperty("levels").EnumerateArray()).GetProperty("after").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_preview_names_the_statements_that_people_were_rated_on_and_that_would_change()
    {
        using var client = service.CreateClient();
        string[] asked = ["Writes code that others can read.", "Reviews the code of the team each day.", "Answers the phone at night."];
        await client.PublishedAsync("ladder", null, ("l1.md", string.Concat("# L1\n\n## Responsibilities\n\n", string.Concat(asked.Select(text => $"- {text}\n")))));
        var statements = (await client.JsonAsync("/api/ladders/ladder/levels/L1")).GetProperty("expectations").EnumerateArray();
        rated.Pins = [.. statements.Select(said => PinnedStatement.Of(new Statement(said.GetProperty("id").GetString()!, said.GetProperty("text").GetString()!, default)))];

        var preview = (await PreviewAsync(client, ("l1.md", "# L1\n\n## Responsibilities\n\n- Writes code that others can read.\n- Reviews the code of the team each week.\n- Grows a garden.\n"))).GetProperty("rated");

        Assert.All(Fates, fate => Assert.Equal(1, preview.GetProperty(fate).GetInt32()));
        Assert.Equal(["reworded", "removed"], preview.GetProperty("changed").Strings("fate"));
        Assert.Equal(["Reviews the code of the team each day.", "Answers the phone at night."], preview.GetProperty("changed").Strings("before"));
        Assert.Equal(["Reviews the code of the team each week.", null], preview.GetProperty("changed").Strings("after"));
    }

    [Fact]
    public async Task A_preview_tells_a_title_that_would_change_as_other_words()
    {
        static (string, string) Titled(string title) => ("ladder.yaml", $"levels:\n- code: L1\n  capabilities:\n  - name: Craft\n    expectations:\n      - title: {title}\n        text: Splits a task.\n");
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, Titled("Small steps"));
        var said = (await client.JsonAsync("/api/ladders/ladder/levels/L1")).GetProperty("capabilities")[0].GetProperty("expectations")[0];
        rated.Pins = [PinnedStatement.Of(new Expectation(said.GetProperty("id").GetString()!, ExpectationKind.ExpectedTo, "Splits a task.", default) { Title = "Small steps" })];

        var preview = (await PreviewAsync(client, Titled("Tiny steps"))).GetProperty("rated");

        var change = Assert.Single(preview.GetProperty("changed").EnumerateArray());
        Assert.Equal(("Small steps: Splits a task.", "Tiny steps: Splits a task."), (change.GetProperty("before").GetString(), change.GetProperty("after").GetString()));
    }

    private static async Task<JsonElement> PreviewAsync(HttpClient client, params (string Name, string Text)[] files)
    {
        using var form = Form(files);
        using var response = await client.PostAsync("/api/ladders/ladder/preview", form);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    private sealed class RatedBefore : IRatedStatements
    {
        public IReadOnlyList<PinnedStatement> Pins { get; set; } = [];

        public Task<IReadOnlyList<PinnedStatement>> ListAsync(string tenant, string ladder, CancellationToken cancellationToken) => Task.FromResult(Pins);
    }
}
