using System.Diagnostics;

namespace LadderTeams.Bench.Http;

/// <summary>What a server did in one round.</summary>
/// <param name="Latency99">Milliseconds within which 99 of 100 answers came.</param>
internal readonly record struct Round(double PerSecond, double Latency99);

/// <summary>Asks a server for one address over and over, on several connections at once.</summary>
/// <param name="tokens">Sent in turns, one with each request; a bare server does not look at them.</param>
internal sealed class Load(Uri address, int connections, IEnumerable<string> tokens) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseCookies = false });
    private readonly string[] authorizations = [.. tokens.Select(token => $"Bearer {token}")];
    private uint asked;

    public void Dispose() => client.Dispose();

    public async Task<byte[]> FetchAsync()
    {
        using var response = await AskAsync();
        return await response.Content.ReadAsByteArrayAsync();
    }

    public async Task<Round> RunAsync(TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var latencies = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskAsync(watch, duration))));
        double[] sorted = [.. latencies.SelectMany(times => times).Order()];
        return new(sorted.Length / watch.Elapsed.TotalSeconds, sorted[(int)(sorted.Length * 0.99)]);
    }

    private async Task<List<double>> AskAsync(Stopwatch watch, TimeSpan duration)
    {
        var times = new List<double>();
        var buffer = new byte[64 * 1024];
        while (watch.Elapsed < duration)
        {
            var start = Stopwatch.GetTimestamp();
            using var response = await AskAsync();
            await using var body = await response.Content.ReadAsStreamAsync();
            while (await body.ReadAsync(buffer) > 0) { }

            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    private async Task<HttpResponseMessage> AskAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Authorization", authorizations[Interlocked.Increment(ref asked) % authorizations.Length]);
        return (await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead)).EnsureSuccessStatusCode();
    }
}
