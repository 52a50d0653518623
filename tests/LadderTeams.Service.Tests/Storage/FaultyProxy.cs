using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LadderTeams.Service.Tests.Storage;

/// <summary>Stands between a client and Azurite and loses what a test tells it to lose.</summary>
internal sealed class FaultyProxy : IAsyncDisposable
{
    private static readonly string[] Methods = ["GET ", "POST ", "PUT ", "PATCH ", "DELETE "];
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly IPEndPoint store;
    private readonly Task accepting;

    public FaultyProxy(IPEndPoint store)
    {
        this.store = store;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Whether a request, given by its first line, is done by the store but its answer is lost.</summary>
    public Func<string, bool> LosesAnswer { get; set; } = _ => false;

    /// <summary>Whether a request is lost before it reaches the store.</summary>
    public Func<string, bool> LosesRequest { get; set; } = _ => false;

    /// <summary>Whether the first piece of a lost request reaches the store all the same.</summary>
    public bool PassesOnWhatIsLost { get; set; }

    /// <summary>What happens between the loss and the end of the connection.</summary>
    public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

    /// <summary>Loses the answer to the first write and nothing else; reads pass.</summary>
    public void LoseOneAnswer(Func<Task>? meanwhile = null)
    {
        var lost = 0;
        LosesAnswer = line => !line.StartsWith("GET ", StringComparison.Ordinal) && Interlocked.Exchange(ref lost, 1) == 0;
        Meanwhile = meanwhile ?? Meanwhile;
    }

    /// <summary>Loses the first write itself.</summary>
    public void LoseOneRequest(Func<Task>? meanwhile = null)
    {
        var lost = 0;
        LosesRequest = line => !line.StartsWith("GET ", StringComparison.Ordinal) && Interlocked.Exchange(ref lost, 1) == 0;
        Meanwhile = meanwhile ?? Meanwhile;
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        listener.Stop();
        await accepting;
        ended.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) { _ = PassAsync(await listener.AcceptTcpClientAsync(ended.Token)); }
        }
        catch (OperationCanceledException)
        {
            // the test is over
        }
    }

    private async Task PassAsync(TcpClient client)
    {
        using (client)
        using (var server = new TcpClient())
        {
            try
            {
                await server.ConnectAsync(store, ended.Token);
                var line = "";
                await await Task.WhenAny(
                    CopyAsync(client, server, chunk => LosesRequest(line = FirstLine(chunk) ?? line)),
                    CopyAsync(server, client, _ => LosesAnswer(line)));
            }
            catch (Exception broken) when (broken is IOException or SocketException or OperationCanceledException)
            {
                // one side has gone, and with it the connection
            }
        }
    }

    /// <summary>Ends when the source does, or when something is to be lost.</summary>
    private async Task CopyAsync(TcpClient from, TcpClient to, Func<ReadOnlyMemory<byte>, bool> loses)
    {
        var buffer = new byte[64 * 1024];
        while (await from.GetStream().ReadAsync(buffer, ended.Token) is > 0 and var length)
        {
            var lost = loses(buffer.AsMemory(0, length));
            if (!lost || PassesOnWhatIsLost) { await to.GetStream().WriteAsync(buffer.AsMemory(0, length), ended.Token); }

            if (lost)
            {
                await Meanwhile();
                return;
            }
        }
    }

    /// <summary>Null for what continues a request.</summary>
    private static string? FirstLine(ReadOnlyMemory<byte> chunk)
    {
        var text = Encoding.ASCII.GetString(chunk.Span[..Math.Min(chunk.Length, 2000)]);
        return Methods.Any(method => text.StartsWith(method, StringComparison.Ordinal)) ? text.Split('\r')[0] : null;
    }
}
