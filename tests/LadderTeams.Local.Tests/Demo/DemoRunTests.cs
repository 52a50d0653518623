namespace LadderTeams.Local.Tests.Demo;

/// <summary>The option --demo of the program.</summary>
public sealed class DemoRunTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_run_can_be_ended_while_the_company_is_filled()
    {
        await using var run = await LocalProgram.StartAsync(["--demo", "--port", "0", "--data", data.Path]);

        var ending = await run.StopAsync("INT");

        Assert.Equal((0, ""), (ending.ExitCode, ending.Errors));
        Assert.DoesNotContain("The demo company is filled", ending.Output, StringComparison.Ordinal);
    }
}
