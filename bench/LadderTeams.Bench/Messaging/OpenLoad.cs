using System.Diagnostics;

namespace LadderTeams.Bench.Messaging;

/// <summary>
/// Asks on a fixed schedule, whether the answers before have come or not, and measures each answer from when its question was due:
/// so a question that has to wait for others counts with its waiting.
/// </summary>
internal sealed class OpenLoad(Uri address, string token) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false });

    public static HttpRequestMessage Request(Uri address, string token, Asked asked) => new(HttpMethod.Post, new Uri(address, "api/messages"))
    {
        Content = new ByteArrayContent(asked.Body) { Headers = { ContentType = new("application/json") } },
        Headers = { Authorization = new("Bearer", token) },
    };

    public void Dispose() => client.Dispose();

    public async Task<byte[]> FetchAsync(Asked asked)
    {
        using var response = await AskAsync(asked);
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Milliseconds until each answer, in the order of the questions, which are asked in turns.</summary>
    public async Task<double[]> RunAsync(IReadOnlyList<Asked> all, int perSecond, TimeSpan duration)
    {
        var times = new Task<double>[(int)(perSecond * duration.TotalSeconds)];
        await Task.Factory.StartNew(Send, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return await Task.WhenAll(times);

        void Send()
        {
            var watch = Stopwatch.StartNew();
            for (var index = 0; index < times.Length; index++)
            {
                var due = TimeSpan.FromSeconds((double)index / perSecond);
                while (watch.Elapsed < due) { Thread.Sleep(1); }

                times[index] = TimeAsync(all[index % all.Count], watch, due);
            }
        }
    }

    private async Task<double> TimeAsync(Asked asked, Stopwatch watch, TimeSpan due)
    {
        using var response = await AskAsync(asked);
        await response.Content.CopyToAsync(Stream.Null);
        return (watch.Elapsed - due).TotalMilliseconds;
    }

    private async Task<HttpResponseMessage> AskAsync(Asked asked) => (await client.SendAsync(Request(address, token, asked), HttpCompletionOption.ResponseHeadersRead)).EnsureSuccessStatusCode();
}
