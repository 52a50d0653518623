using System.Text.Json;

namespace LadderTeams.Service.Tests.CommandLine;

public sealed class DiffVerbTests
{
    private static readonly string Sample = Repository.File("samples/ladders/engineering");

    [Fact]
    public async Task The_json_holds_every_change_with_the_part_of_the_ladder_that_it_is_in()
    {
        var comparison = JsonDocument.Parse(await DiffAsync("--json")).RootElement;

        Assert.Equal(("L4", "L5"), (comparison.GetProperty("from").GetString(), comparison.GetProperty("to").GetString()));
        var parts = comparison.GetProperty("changes").Strings("part").Distinct().Order();
        Assert.Equal(["antiPattern", "descriptor", "expectation", "summary", "trait"], parts);
        Assert.Equal("L5", comparison.GetProperty("transition").GetProperty("to").GetString());
    }

    [Fact]
    public async Task The_first_line_counts_what_is_asked_for_alone()
    {
        var changes = JsonDocument.Parse(await DiffAsync("--json")).RootElement.GetProperty("changes").EnumerateArray()
            .Where(change => change.GetProperty("part").GetString() == "expectation")
            .CountBy(change => change.GetProperty("change").GetString()!).ToDictionary();

        var lines = (await DiffAsync()).Split('\n');

        Assert.Equal(
            $"From L4 Senior Engineer to L5 Staff Engineer: {changes["added"]} added, {changes["widened"]} widened, {changes["reworded"]} reworded, {changes["dropped"]} dropped",
            lines[0]);
        Assert.Contains("Besides, descriptor: 12 widened, 6 reworded", lines);
    }

    [Fact]
    public async Task A_step_of_the_sample_ladder_asks_for_a_few_new_things() =>
        Assert.StartsWith("From L4 Senior Engineer to L5 Staff Engineer: 6 added, 7 widened, 3 reworded, 6 dropped\n", await DiffAsync(), StringComparison.Ordinal);

    private static async Task<string> DiffAsync(params string[] options) => (await ToolRun.OfAsync(["ladder", "diff", Sample, "--from", "L4", "--to", "L5", .. options])).Output;
}
