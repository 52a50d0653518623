using System.Diagnostics;
using System.Globalization;

namespace LadderTeams.Local.Tests;

/// <summary>However a run ends, nothing of it is left.</summary>
public sealed class EndingTests : IDisposable
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(30);
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task A_stop_ends_the_store_too_and_is_no_failure(string signal)
    {
        await using var run = await StartAsync();
        using var azurite = Azurite();

        var ending = await run.StopAsync(signal);

        Assert.Equal((0, ""), (ending.ExitCode, ending.Errors));
        Assert.True(azurite.HasExited);
        Assert.False(File.Exists(data.At("azurite.pid")));
    }

    [Fact]
    public async Task A_kill_ends_the_store_too()
    {
        await using var run = await StartAsync();
        using var azurite = Azurite();

        await run.StopAsync("KILL");

        await azurite.WaitForExitAsync().WaitAsync(TooLong);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task A_signal_to_every_process_of_the_terminal_leaves_the_store_to_the_service(string signal)
    {
        await using var run = await StartAsync();
        using var azurite = Azurite();
        await LocalProgram.SignalAsync(azurite.Id, signal);

        await run.StoreAsync("a row");

        Assert.True(await run.HasAsync("a row"));
    }

    [Fact]
    public async Task The_end_of_the_store_ends_the_run_and_is_told()
    {
        await using var run = await StartAsync();
        using var azurite = Azurite();
        await LocalProgram.SignalAsync(azurite.Id, "KILL");

        var ending = await run.WaitForEndAsync();

        Assert.Equal(1, ending.ExitCode);
        Assert.Equal("error: Azurite failed, so what was stored last may be lost: it does not say why.\n", ending.Errors);
    }

    private Task<LocalProgram> StartAsync() => LocalProgram.StartAsync(["--port", "0", "--data", data.Path]);

    private Process Azurite() => Process.GetProcessById(int.Parse(File.ReadAllText(data.At("azurite.pid")), CultureInfo.InvariantCulture));
}
