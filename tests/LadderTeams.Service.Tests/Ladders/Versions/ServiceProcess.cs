using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LadderTeams.Service.Tests.Ladders.Versions;

/// <summary>The service as a program of its own, which a test can kill.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly Process process;

    private ServiceProcess(Process process, HttpClient client) => (this.process, Client) = (process, client);

    public HttpClient Client { get; }

    public static async Task<ServiceProcess> StartAsync(IReadOnlyDictionary<string, string> settings, TestTenant tenant)
    {
        var process = Process.Start(Command(settings.Concat(tenant.Environment)))!;
        try
        {
            using var tooLong = new CancellationTokenSource(LongestStart);
            while (await process.StandardOutput.ReadLineAsync(tooLong.Token) is { } line)
            {
                if (line.Split(Listening) is not [_, var address]) { continue; }

                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None); // so that the service can go on writing
                return new(process, new HttpClient { BaseAddress = new(address) }.SignedInWith(tenant.OwnerToken));
            }

            throw new InvalidOperationException($"The service ended before it listened: {await process.StandardError.ReadToEndAsync(tooLong.Token)}");
        }
        catch
        {
            await KillAsync(process);
            throw;
        }
    }

    /// <summary>What the service says and its exit code, when it does not start.</summary>
    public static async Task<(int Code, string Errors)> FailAsync(IReadOnlyDictionary<string, string> settings)
    {
        using var process = Process.Start(Command(settings))!;
        process.BeginOutputReadLine();
        using var tooLong = new CancellationTokenSource(LongestStart);
        var errors = await process.StandardError.ReadToEndAsync(tooLong.Token);
        await process.WaitForExitAsync(tooLong.Token);
        return (process.ExitCode, errors);
    }

    /// <summary>At once, in the middle of whatever it does.</summary>
    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await KillAsync(process);
    }

    private static async Task KillAsync(Process process)
    {
        using (process)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static ProcessStartInfo Command(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Repository.File($"functions/LadderTeams.Service/bin/{framework.Parent!.Name}/{framework.Name}/LadderTeams");
        var command = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        command.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        command.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        foreach (var (name, value) in settings) { command.Environment[name] = value; }

        return command;
    }
}
