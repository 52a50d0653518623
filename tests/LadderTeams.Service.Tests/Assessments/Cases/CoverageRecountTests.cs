using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments.Cases;

/// <summary>Counts again, from the JSON of evidence and levels alone, what a case says of its coverage.</summary>
public sealed class CoverageRecountTests(Azurite azurite) : GrowthTest(azurite)
{
    private static readonly string[] Capabilities = ["Delivery", "Craft"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_coverage_is_what_the_evidence_and_the_level_come_to(int seed)
    {
        await AddLadderAsync();
        var random = new Random(seed);
        var levels = (await Engineer.JsonAsync("/api/ladders/ours")).GetProperty("levels").EnumerateArray().Select(level => level.GetProperty("code").GetString()!).ToList();
        var asked = new List<(string Level, string Id, string Text)>();
        foreach (var level in levels) { asked.AddRange(Asked(await LevelAsync(level, 1)).Select(said => (level, said.Id, said.Text))); }

        Assert.True(asked.Count > 20, $"{asked.Count}");
        for (var number = 0; number < 12; number++)
        {
            var piece = Piece($"Piece {number}", random.Next(2) == 0);
            piece["speaksFor"] = new JsonArray([.. random.GetItems(asked.ToArray(), 3).DistinctBy(said => said.Id).Select(said => new JsonObject { ["ladder"] = "ours", ["version"] = 1, ["statement"] = said.Id })]);
            await AddedAsync(Engineer, Of("evidence"), piece);
        }

        foreach (var who in new[] { Engineer, Manager })
        {
            foreach (var level in levels)
            {
                var coverage = (await who.JsonAsync(Of($"case?ladder=ours&level={level}"))).GetProperty("coverage");
                var (covered, all) = await RecountAsync(who, level, asked);

                Assert.Equal((covered, all, all == 0 ? 0 : 100 * covered / all), (coverage.GetProperty("covered").GetInt32(), coverage.GetProperty("expectations").GetInt32(), coverage.GetProperty("percent").GetInt32()));
            }
        }
    }

    /// <summary>An expectation has evidence when some piece speaks for a statement of the same words, wherever on the ladder.</summary>
    private async Task<(int Covered, int All)> RecountAsync(HttpClient who, string level, List<(string Level, string Id, string Text)> asked)
    {
        var words = asked.DistinctBy(said => said.Id).ToDictionary(said => said.Id, said => said.Text);
        var spoken = (await who.JsonAsync(Of("evidence?top=100"))).GetProperty("evidence").EnumerateArray()
            .SelectMany(piece => piece.GetProperty("speaksFor").EnumerateArray()).Select(said => words[said.GetProperty("statement").GetString()!]).ToHashSet();
        var expected = Asked(await LevelAsync(level, 1)).ToList();
        return (expected.Count(said => spoken.Contains(said.Text)), expected.Count);
    }

    private Task<JsonElement> LevelAsync(string level, int version) => Engineer.JsonAsync($"/api/ladders/ours/levels/{level}?version={version}");

    private async Task AddLadderAsync() => await As(Company.Owner).PublishedAsync("ours", null, [.. Enumerable.Range(1, 4).Select(number => ($"l{number}.md", LevelText(number)))]);

    /// <summary>Some words are the same at several levels.</summary>
    private static string LevelText(int level) =>
        $"# L{level}\n\n" + string.Concat(Capabilities.Select(capability => $"## {capability}\n\n- Writes notes on {capability} that others use.\n"
            + string.Concat(Enumerable.Range(1, 3).Select(number => $"- Leads {level * number} {capability} projects at the same time.\n")) + "\n"));
}
