using System.Diagnostics;
using System.Text;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.EndToEnd;

/// <summary>What was published, started as a program of its own with the sample ladder.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private const string Folder = "artifacts/publish";
    private const string Program = $"{Folder}/LadderTeams";
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly AzuriteProcess store;
    private readonly Process process;

    private RunningService(AzuriteProcess store, Process process, Uri address) => (this.store, this.process, Address) = (store, process, address);

    public Uri Address { get; }

    /// <summary>Answers when the service does.</summary>
    public static async Task<RunningService> StartAsync()
    {
        if (!File.Exists(Repository.At(Program))) { throw new FileNotFoundException("Publish first: make publish, or make test, which does."); }

        using var tooLong = new CancellationTokenSource(LongestStart);
        var store = await AzuriteProcess.StartAsync();
        var process = Process.Start(Command(store))!;
        try
        {
            var service = new RunningService(store, process, await ReadAddressAsync(process, tooLong.Token));
            await service.PublishSampleAsync(tooLong.Token);
            return service;
        }
        catch
        {
            await StopAsync(process);
            await store.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(process);
        await store.DisposeAsync();
    }

    private static ProcessStartInfo Command(AzuriteProcess store)
    {
        var command = new ProcessStartInfo(Repository.At(Program)) { RedirectStandardOutput = true, WorkingDirectory = Repository.At(Folder) };
        command.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        command.Environment["Storage__ConnectionString"] = AzuriteProcess.ConnectionString(store.Endpoint.Port);
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

    private async Task PublishSampleAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var answer = await client.PostAsync(new Uri("api/ladders/sample", UriKind.Relative), null, cancellationToken);
        answer.EnsureSuccessStatusCode();
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
