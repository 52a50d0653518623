using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Bench.Load;

/// <summary>Those who open the tab, and those who have a meeting's side panel open.</summary>
/// <param name="opening">What the tab asks for when it is opened.</param>
internal sealed class Visitors(LoadedCompany company, IReadOnlyList<string> opening) : IDisposable
{
    /// <summary>As many connections as a browser opens to one server.</summary>
    private const int AtOnce = 6;

    private readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = company.Address };

    /// <summary>Milliseconds until each answer, by what was asked for.</summary>
    public ConcurrentDictionary<string, ConcurrentBag<double>> Times { get; } = new(StringComparer.Ordinal);

    public ConcurrentBag<string> Errors { get; } = [];

    public ConcurrentBag<double> Openings { get; } = [];

    public void Dispose() => http.Dispose();

    public async Task OpenAsync(Person person)
    {
        var (token, begun) = (company.Tenant.TokenOf(person), Stopwatch.GetTimestamp());
        foreach (var wave in opening.GroupBy(WaveOf).OrderBy(wave => wave.Key))
        {
            await Parallel.ForEachAsync(wave, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (path, _) => await AskAsync(wave.Key, path, token, null));
        }

        Openings.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    /// <summary>Opens the panel at a moment of its own, and asks as often as the tab does.</summary>
    public async Task PollAsync(Person person, string meeting, TimeSpan every, TimeSpan first, CancellationToken stop)
    {
        var token = company.Tenant.TokenOf(person);
        try
        {
            await Task.Delay(first, stop);
            var tag = await AskAsync("a side panel, first", meeting, token, null);
            using var timer = new PeriodicTimer(every);
            while (await timer.WaitForNextTickAsync(stop)) { tag = await AskAsync("a side panel", meeting, token, tag) ?? tag; }
        }
        catch (OperationCanceledException)
        {
            // the morning is over
        }
    }

    private static string WaveOf(string path) =>
        path.StartsWith("/api/", StringComparison.Ordinal) ? "3 its data" : path.Contains("/assets/", StringComparison.Ordinal) ? "2 its scripts" : "1 the page";

    private async Task<EntityTagHeaderValue?> AskAsync(string what, string path, string token, EntityTagHeaderValue? known)
    {
        var begun = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Authorization = new("Bearer", token) } };
        request.Headers.AcceptEncoding.ParseAdd("br");
        if (known is not null) { request.Headers.IfNoneMatch.Add(known); }

        try
        {
            using var answer = await http.SendAsync(request);
            await answer.Content.CopyToAsync(Stream.Null);
            Times.GetOrAdd(what, _ => []).Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            if (!answer.IsSuccessStatusCode && answer.StatusCode is not (HttpStatusCode.NotModified or HttpStatusCode.NotFound)) { Errors.Add($"{(int)answer.StatusCode} {path}"); }

            return answer.Headers.ETag;
        }
        catch (HttpRequestException failure)
        {
            Errors.Add($"{failure.HttpRequestError} {path}");
            return null;
        }
    }
}
