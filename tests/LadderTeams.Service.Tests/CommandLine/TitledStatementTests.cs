namespace LadderTeams.Service.Tests.CommandLine;

/// <summary>A statement of a YAML ladder has its name beside its words, and is printed with it.</summary>
public sealed class TitledStatementTests : IDisposable
{
    private const string Ladder = """
        levels:
          - code: L3
            capabilities:
              Delivery:
                - {name: Planning, description: Ends what was begun}
          - code: L4
            extends: L3
            capabilities:
              Delivery:
                - {name: Cutting, description: Leaves out what nobody asked for}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("ladder").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("  - Planning: Ends what was begun", "show", "--level", "L3")]
    [InlineData("  - Delivery: Planning: Ends what was begun", "show", "--level", "L4")]
    [InlineData("    + Cutting: Leaves out what nobody asked for", "diff", "--from", "L3", "--to", "L4")]
    [InlineData("    - Cutting: Leaves out what nobody asked for", "diff", "--from", "L4", "--to", "L3")]
    public async Task A_statement_is_printed_with_its_name(string line, string verb, params string[] options)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "ladder.yaml"), Ladder);

        var run = await ToolRun.OfAsync(["ladder", verb, folder, .. options]);

        Assert.Contains(line, run.Output.Split('\n'));
    }
}
