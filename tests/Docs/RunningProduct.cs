using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using LadderTeams.Service.Tests;

namespace LadderTeams.Docs;

/// <summary>The product as <c>make run</c> starts it, at free ports and with data of its own.</summary>
public sealed partial class RunningProduct : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("ladder-docs-");
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<string> page = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> tenant = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? process;

    /// <summary>Where the pages say http://localhost:7071.</summary>
    public string Service => page.Task.Result;

    /// <summary>Where the pages say http://localhost:7072.</summary>
    public string Tenant => tenant.Task.Result;

    public async Task InitializeAsync()
    {
        var command = new ProcessStartInfo("make", ["run"]) { WorkingDirectory = Repository.File("."), RedirectStandardOutput = true, RedirectStandardError = true };
        command.Environment["PORT"] = "0";
        command.Environment["ARGS"] = $"--tenant-port 0 --data {data.FullName}";
        process = Process.Start(command)!;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Task.WhenAny(Task.WhenAll(page.Task, tenant.Task), process.WaitForExitAsync());
        if (!tenant.Task.IsCompleted) { throw new InvalidOperationException($"make run ended:\n{output}"); }
    }

    public async Task DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        data.Delete(recursive: true);
    }

    private void Read(string? line)
    {
        Keep(line);
        if (line is not null && Opened().Match(line) is { Success: true } found) { page.TrySetResult(found.Groups[1].Value); }

        if (line is not null && Chosen().Match(line) is { Success: true } place) { tenant.TrySetResult(place.Groups[1].Value); }
    }

    private void Keep(string? line)
    {
        lock (output) { output.AppendLine(line); }
    }

    [GeneratedRegex("Open (http://[^/]+)/tab/ in a browser")]
    private static partial Regex Opened();

    [GeneratedRegex("Choose who you are at (http://[^/]+)/?\\.$")]
    private static partial Regex Chosen();
}
