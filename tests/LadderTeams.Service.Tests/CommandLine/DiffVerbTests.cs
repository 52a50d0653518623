using System.Text.Json;
using LadderTeams.Service.CommandLine;

namespace LadderTeams.Service.Tests.CommandLine;

public sealed class DiffVerbTests
{
    private static readonly string Sample = Repository.File("samples/ladders/engineering");

    [Fact]
    public void The_json_holds_every_change_with_the_part_of_the_ladder_that_it_is_in()
    {
        var comparison = JsonDocument.Parse(Diff("--json")).RootElement;

        Assert.Equal(("L4", "L5"), (comparison.GetProperty("from").GetString(), comparison.GetProperty("to").GetString()));
        var parts = comparison.GetProperty("changes").Strings("part").Distinct().Order();
        Assert.Equal(["antiPattern", "descriptor", "expectation", "summary", "trait"], parts);
        Assert.Equal("L5", comparison.GetProperty("transition").GetProperty("to").GetString());
    }

    [Fact]
    public void The_first_line_counts_what_is_asked_for_alone()
    {
        var changes = JsonDocument.Parse(Diff("--json")).RootElement.GetProperty("changes").EnumerateArray()
            .Where(change => change.GetProperty("part").GetString() == "expectation")
            .CountBy(change => change.GetProperty("change").GetString()!).ToDictionary();

        var lines = Diff().Split('\n');

        Assert.Equal(
            $"From L4 Senior Engineer to L5 Staff Engineer: {changes["added"]} added, {changes["widened"]} widened, {changes["reworded"]} reworded, {changes["dropped"]} dropped",
            lines[0]);
        Assert.Contains("Besides, descriptor: 12 widened, 6 reworded", lines);
    }

    [Fact]
    public void A_step_of_the_sample_ladder_asks_for_a_few_new_things() =>
        Assert.StartsWith("From L4 Senior Engineer to L5 Staff Engineer: 6 added, 7 widened, 3 reworded, 6 dropped\n", Diff(), StringComparison.Ordinal);

    private static string Diff(params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        LadderCommand.Run(["diff", Sample, "--from", "L4", "--to", "L5", .. options], output, TextWriter.Null);
        return output.ToString();
    }
}
