namespace LadderTeams.Local.Tests.Store;

public sealed class KeptDataTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task What_was_stored_just_before_the_end_is_there_in_the_next_run(string signal)
    {
        await using var first = await StartAsync();
        await first.StoreAsync("a row");
        await first.StopAsync(signal);

        await using var second = await StartAsync();

        Assert.True(await second.HasAsync("a row"));
    }

    [Fact]
    public async Task What_was_stored_just_before_a_kill_is_there_in_a_run_that_begins_at_once()
    {
        await using var first = await StartAsync();
        await first.StoreAsync("a row");
        await first.StopAsync("KILL");

        await using var second = await StartAsync();

        Assert.True(await second.HasAsync("a row"));
    }

    [Fact]
    public async Task A_fresh_run_begins_anew_and_leaves_other_files_alone()
    {
        await File.WriteAllTextAsync(data.At("mine.txt"), "mine");
        await using var first = await StartAsync();
        await first.StoreAsync("a row");
        await first.StopAsync("INT");

        await using var second = await StartAsync("--fresh");

        Assert.False(await second.HasAsync("a row"));
        Assert.True(File.Exists(data.At("mine.txt")));
    }

    [Fact]
    public async Task Two_runs_do_not_share_a_folder()
    {
        await using var first = await StartAsync();

        var second = await LocalProgram.RunAsync(["--port", "0", "--data", data.Path]);

        Assert.Equal(2, second.ExitCode);
        Assert.Equal($"error: the data folder {data.Path} is in use by another run; stop that one, or name another folder with --data FOLDER.\n", second.Errors);
    }

    [Fact]
    public async Task A_process_that_got_the_number_of_an_Azurite_of_old_does_not_hold_the_folder()
    {
        await File.WriteAllTextAsync(data.At("azurite.pid"), $"{Environment.ProcessId}");
        File.SetLastWriteTimeUtc(data.At("azurite.pid"), DateTime.UnixEpoch);

        await using var run = await StartAsync();

        Assert.False(await run.HasAsync("a row"));
    }

    [Fact]
    public async Task Another_store_is_used_when_it_is_named_and_keeps_what_is_in_it()
    {
        await using var holder = await StartAsync();
        var table = await holder.TableAsync();
        await holder.StoreAsync("a row");
        var connection = Local.Store.Azurite.ConnectionStringOf(new(holder.Output.Split("served by Azurite at ")[1].Split(".\n")[0]));

        await using var run = await LocalProgram.StartAsync(["--port", "0", "--storage", connection]);
        var ending = await run.StopAsync("INT");

        Assert.Equal(0, ending.ExitCode);
        Assert.DoesNotContain("Azurite", ending.Output, StringComparison.Ordinal);
        Assert.True(await holder.HasAsync("a row"));
    }

    private Task<LocalProgram> StartAsync(params string[] more) => LocalProgram.StartAsync(["--port", "0", "--data", data.Path, .. more]);
}
