using LadderTeams.Service.CommandLine;

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
    public void A_statement_is_printed_with_its_name(string line, string verb, params string[] options) =>
        Assert.Contains(line, Run([verb, folder, .. options]).Split('\n'));

    private string Run(string[] arguments)
    {
        File.WriteAllText(Path.Combine(folder, "ladder.yaml"), Ladder);
        using var output = new StringWriter { NewLine = "\n" };
        LadderCommand.Run(arguments, output, TextWriter.Null);
        return output.ToString();
    }
}
