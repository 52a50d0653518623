using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LadderTeams.Service.Tests.Storage;

/// <summary>Azurite's table service as a program of its own, on a free port, with everything in memory.</summary>
internal sealed class AzuriteProcess : IAsyncDisposable
{
    private const string Script = "build/azurite/node_modules/azurite/dist/src/table/main.js";
    private const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="; // the same everywhere, no secret
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly Process process;

    private AzuriteProcess(Process process, IPEndPoint endpoint) => (this.process, Endpoint) = (process, endpoint);

    public IPEndPoint Endpoint { get; }

    public static string ConnectionString(int port) =>
        $"AccountName=devstoreaccount1;AccountKey={AccountKey};TableEndpoint=http://127.0.0.1:{port}/devstoreaccount1";

    /// <summary>Answers when Azurite does.</summary>
    public static async Task<AzuriteProcess> StartAsync()
    {
        var script = Repository.File(Script);
        if (!File.Exists(script)) { throw new FileNotFoundException("Azurite is not installed. Install it: build/node-packages build/azurite (make test does).", script); }

        using var tooLong = new CancellationTokenSource(LongestStart);
        while (true)
        {
            // Another program may take the port in between, and Azurite ends then.
            if (await StartAsync(script, FreeEndpoint(), tooLong.Token) is { } started) { return started; }
        }
    }

    public static IPEndPoint FreeEndpoint()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return (IPEndPoint)listener.LocalEndpoint;
    }

    public async ValueTask DisposeAsync()
    {
        using (process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<AzuriteProcess?> StartAsync(string script, IPEndPoint endpoint, CancellationToken cancellationToken)
    {
        var azurite = new AzuriteProcess(Process.Start(Command(script, endpoint))!, endpoint);
        try
        {
            azurite.process.BeginOutputReadLine();
            azurite.process.BeginErrorReadLine();
            while (!await azurite.AnswersAsync(cancellationToken)) { await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken); }

            if (!azurite.process.HasExited) { return azurite; }
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }

        await azurite.DisposeAsync();
        return null;
    }

    private static ProcessStartInfo Command(string script, IPEndPoint endpoint) =>
        new("node", [script, "--silent", "--disableTelemetry", "--tableHost", $"{endpoint.Address}", "--tablePort", $"{endpoint.Port}", "--inMemoryPersistence"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    /// <summary>True also when it has ended, for there is nothing to wait for then. Another program's answer is none.</summary>
    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        if (process.HasExited) { return true; }

        try
        {
            using var client = new HttpClient();
            using var answer = await client.GetAsync(new Uri($"http://{Endpoint}/"), cancellationToken);
            return answer.Headers.Server.ToString().StartsWith("Azurite", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
