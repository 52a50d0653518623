using System.Diagnostics;
using System.Text;

namespace LadderTeams.EndToEnd;

/// <summary>What was published, started as a program of its own over the sample ladder.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private const string Folder = "artifacts/publish";
    private const string Program = $"{Folder}/LadderTeams";
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly Process process;

    private RunningService(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Answers when the service does.</summary>
    public static async Task<RunningService> StartAsync()
    {
        if (!File.Exists(Repository.At(Program))) { throw new FileNotFoundException("Publish first: make publish, or make test, which does."); }

        using var tooLong = new CancellationTokenSource(LongestStart);
        var process = Process.Start(Command())!;
        try
        {
            var service = new RunningService(process, await ReadAddressAsync(process, tooLong.Token));
            await service.WaitUntilReadyAsync(tooLong.Token);
            return service;
        }
        catch
        {
            await StopAsync(process);
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await StopAsync(process);

    private static ProcessStartInfo Command()
    {
        var command = new ProcessStartInfo(Repository.At(Program)) { RedirectStandardOutput = true, WorkingDirectory = Repository.At(Folder) };
        command.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        command.Environment["Ladders__Folder"] = Repository.At("samples/ladders");
        command.Environment["Logging__LogLevel__Microsoft.AspNetCore"] = "Warning";
        return command;
    }

    /// <summary>Goes on reading when it has the address, so that the service can go on writing.</summary>
    private static async Task<Uri> ReadAddressAsync(Process process, CancellationToken cancellationToken)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) { address.TrySetException(new InvalidOperationException($"The service ended before it listened:\n{output}")); }
            else if (line.Data.Split(Listening) is [_, var found]) { address.TrySetResult(new(found)); }
            else { output.AppendLine(line.Data); }
        };
        process.BeginOutputReadLine();
        return await address.Task.WaitAsync(cancellationToken);
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (true)
        {
            using var answer = await client.GetAsync(new Uri("api/health", UriKind.Relative), cancellationToken);
            if (answer.IsSuccessStatusCode) { return; }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
        }
    }

    private static async Task StopAsync(Process process)
    {
        using (process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }
}
