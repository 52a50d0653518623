using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using LadderTeams.Local.Store;
using LadderTeams.Service.Storage;

namespace LadderTeams.Local.Tests;

/// <summary>LadderTeams.Local as the program that a person starts.</summary>
internal sealed partial class LocalProgram : IAsyncDisposable
{
    private const string TenantPort = "--tenant-port";
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(90);
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> page = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Uri> tenant = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task<string> errors;

    private LocalProgram(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment, string? folder)
    {
        // Runs of several tests at once do not take the tenant's port from each other.
        var command = new ProcessStartInfo(Path.Combine(folder ?? Folder, "LadderTeams.Local"), [.. arguments.Any(argument => argument.StartsWith(TenantPort, StringComparison.Ordinal)) ? [] : (string[])[$"{TenantPort}=0"], .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The program looks for the runtime that these tests run on, wherever it is installed.
        command.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) { command.Environment[name] = value; }

        process = Process.Start(command)!;
        errors = process.StandardError.ReadToEndAsync();
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
    }

    /// <summary>Where the program is, as it was built together with these tests.</summary>
    public static string Folder
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Repository.File($"functions/LadderTeams.Local/bin/{framework.Parent!.Name}/{framework.Name}");
        }
    }

    public int Id => process.Id;

    public Uri Page => page.Task.Result;

    /// <summary>The page where one chooses a person.</summary>
    public Uri Tenant => tenant.Task.Result;

    public string Output => output.ToString();

    /// <summary>Answers when the service does.</summary>
    public static async Task<LocalProgram> StartAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var program = new LocalProgram(arguments, environment, null);
        var addresses = Task.WhenAll(program.page.Task, program.tenant.Task);
        await Task.WhenAny(addresses, program.errors).WaitAsync(TooLong);
        if (addresses.IsCompletedSuccessfully) { return program; }

        await using (program) { throw new InvalidOperationException($"It did not start: {await program.errors}{program.output}"); }
    }

    /// <summary>For a run that ends by itself.</summary>
    /// <param name="folder">Where the program is, when it is not where it was built.</param>
    public static async Task<Ending> RunAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string? folder = null)
    {
        await using var program = new LocalProgram(arguments, environment, folder);
        return await program.WaitForEndAsync();
    }

    public async Task<Ending> StopAsync(string signal)
    {
        await SignalAsync(process.Id, signal);
        return await WaitForEndAsync();
    }

    public async Task<Ending> WaitForEndAsync()
    {
        using var tooLong = new CancellationTokenSource(TooLong);
        await process.WaitForExitAsync(tooLong.Token);
        return new(process.ExitCode, Output, await errors);
    }

    public static async Task SignalAsync(int process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>A table of the store that the run has started.</summary>
    public async Task<TableClient> TableAsync() =>
        await new TableServiceClient(Azurite.ConnectionStringOf(new(Served().Match(Output).Groups[1].Value)), new()).GetOrCreateTableAsync("Kept", CancellationToken.None);

    public async Task StoreAsync(string row) => await (await TableAsync()).AddEntityAsync(new("kept", row), CancellationToken.None);

    public async Task<bool> HasAsync(string row) => (await (await TableAsync()).GetEntityIfExistsAsync("kept", row, CancellationToken.None)).HasValue;

    public async ValueTask DisposeAsync()
    {
        using (process)
        {
            if (!process.HasExited) { process.Kill(entireProcessTree: true); }

            await process.WaitForExitAsync();
        }
    }

    private void Read(string? line)
    {
        output.AppendLine(line);
        if (line is not null && Opened().Match(line) is { Success: true } found) { page.TrySetResult(new(found.Groups[1].Value)); }

        if (line is not null && Chosen().Match(line) is { Success: true } place) { tenant.TrySetResult(new(place.Groups[1].Value)); }
    }

    [GeneratedRegex("Open (http://\\S+) in a browser")]
    private static partial Regex Opened();

    [GeneratedRegex("Choose who you are at (http://\\S+)\\.$")]
    private static partial Regex Chosen();

    [GeneratedRegex("served by Azurite at (http://\\S+)\\.")]
    private static partial Regex Served();
}

internal sealed record Ending(int ExitCode, string Output, string Errors);
