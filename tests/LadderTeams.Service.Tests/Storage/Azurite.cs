using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

/// <summary>Azurite's table service as a program of its own, in memory, for all tests of the collection.</summary>
public sealed class Azurite : IAsyncLifetime
{
    public const string Collection = "Azurite";
    private const string Script = "build/azurite/node_modules/azurite/dist/src/table/main.js";
    private const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="; // Azurite's, the same everywhere
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private Process? process;
    private int port;

    internal IPEndPoint Endpoint => new(IPAddress.Loopback, port);

    internal static string ConnectionString(int port, string host = "127.0.0.1") =>
        $"AccountName=devstoreaccount1;AccountKey={AccountKey};TableEndpoint=http://{host}:{port}/devstoreaccount1";

    public async Task InitializeAsync()
    {
        var script = Repository.File(Script);
        if (!File.Exists(script)) { throw new FileNotFoundException("Azurite is not installed: make test does, or build/node-packages build/azurite.", script); }

        using var tooLong = new CancellationTokenSource(LongestStart);
        while (!await StartAsync(script, tooLong.Token)) { }
    }

    public async Task DisposeAsync()
    {
        if (process is null) { return; }

        using (process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    internal TableServiceClient Client(TableClientOptions? options = null) => new(ConnectionString(port), options ?? new());

    /// <summary>An empty table that no other test uses.</summary>
    internal ValueTask<TableClient> TableAsync(TableClientOptions? options = null) =>
        Client(options).GetOrCreateTableAsync($"t{Guid.NewGuid():N}", CancellationToken.None);

    /// <summary>False when another program was faster to take the port.</summary>
    private async Task<bool> StartAsync(string script, CancellationToken cancellationToken)
    {
        port = FreePort();
        var command = new ProcessStartInfo("node", [script, "--silent", "--disableTelemetry", "--tableHost", "127.0.0.1", "--tablePort", $"{port}", "--inMemoryPersistence"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var started = Process.Start(command)!;
        started.OutputDataReceived += static (_, _) => { };
        started.BeginOutputReadLine();
        started.ErrorDataReceived += static (_, _) => { };
        started.BeginErrorReadLine();
        while (!started.HasExited)
        {
            if (await AnswersAsync(cancellationToken))
            {
                process = started;
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
        }

        started.Dispose();
        return false;
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(Endpoint, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

[CollectionDefinition(Azurite.Collection)]
public sealed class SharedAzurite : ICollectionFixture<Azurite>;
