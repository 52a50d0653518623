using System.Diagnostics;
using System.Globalization;

namespace LadderTeams.Local.Store;

/// <summary>Azurite's table service, as a process of its own that ends with this one however this one ends.</summary>
internal sealed class Azurite : IDisposable
{
    private const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="; // the same everywhere, no secret
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestFlush = TimeSpan.FromSeconds(30);
    private readonly Process process;
    private readonly Task<string> errors;

    private Azurite(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    public Uri Endpoint { get; private set; } = null!; // known when it has started

    public string ConnectionString => ConnectionStringOf(Endpoint);

    public static string ConnectionStringOf(Uri endpoint) => $"AccountName=devstoreaccount1;AccountKey={AccountKey};TableEndpoint={endpoint}";

    /// <summary>Answers when it answers.</summary>
    /// <param name="program">Where npm installed it.</param>
    /// <exception cref="LocalFailure">It cannot start.</exception>
    public static async Task<Azurite> StartAsync(string program, DataFolder folder, CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(program, "package.json"))) { throw new LocalFailure("Azurite is not installed; install it: build/node-packages build/azurite (make run does)."); }

        await Node.CheckAsync(cancellationToken);
        var azurite = new Azurite(Node.Start(Path.Combine(AppContext.BaseDirectory, "Store/serve-tables.cjs"), program, folder.Path));
        try
        {
            azurite.Endpoint = new($"http://127.0.0.1:{await azurite.ReadPortAsync(cancellationToken)}/devstoreaccount1");
            _ = azurite.process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None); // a full pipe would stop it
            return azurite;
        }
        catch
        {
            azurite.Kill();
            azurite.Dispose();
            throw;
        }
    }

    /// <summary>Over when it ends although nobody told it to.</summary>
    public Task WaitForEndAsync() => process.WaitForExitAsync(CancellationToken.None);

    /// <summary>Has it write all it has, and end.</summary>
    /// <exception cref="LocalFailure">Something is not written.</exception>
    public async Task StopAsync()
    {
        process.StandardInput.Close();
        using var tooLong = new CancellationTokenSource(LongestFlush);
        try
        {
            await process.WaitForExitAsync(tooLong.Token);
        }
        catch (OperationCanceledException)
        {
            Kill();
            throw new LocalFailure("Azurite did not end, so what was stored last may be lost.", LocalFailure.Broke);
        }

        if (process.ExitCode != 0) { throw new LocalFailure($"Azurite failed, so what was stored last may be lost: {await ReasonAsync()}", LocalFailure.Broke); }
    }

    public void Dispose() => process.Dispose();

    private async Task<int> ReadPortAsync(CancellationToken cancellationToken)
    {
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        tooLong.CancelAfter(LongestStart);
        try
        {
            var line = await process.StandardOutput.ReadLineAsync(tooLong.Token);
            return int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
                ? port
                : throw new LocalFailure($"Azurite did not start: {await ReasonAsync()}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new LocalFailure($"Azurite did not start within {LongestStart.TotalSeconds:0} seconds.");
        }
    }

    /// <summary>Node prints the place and a trace around it.</summary>
    private async Task<string> ReasonAsync() =>
        (await errors).Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Contains("Error: ", StringComparison.Ordinal)) ?? "it does not say why.";

    private void Kill()
    {
        if (!process.HasExited) { process.Kill(entireProcessTree: true); }
    }
}
