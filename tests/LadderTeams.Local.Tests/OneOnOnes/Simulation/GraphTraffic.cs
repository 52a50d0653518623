using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace LadderTeams.Local.Tests.OneOnOnes.Simulation;

/// <summary>Counts what goes to Graph, and lets bad weather come over it.</summary>
internal sealed class GraphTraffic(int seed)
{
    private readonly ConcurrentDictionary<string, int> parts = [];
    private readonly Random random = new(seed);
    private int requests;

    /// <summary>As Graph's host counts them: a batch is one.</summary>
    public int Requests => requests;

    /// <summary>What was asked for, each part of a batch by itself.</summary>
    public IReadOnlyDictionary<string, int> Parts => parts;

    /// <summary>Null for good weather.</summary>
    public Storm? Storm { get; set; }

    /// <summary>Told how many requests there were, with each.</summary>
    public Action<int>? Asked { get; set; }

    public DelegatingHandler Handler => new Counter(this);

    public void Clear()
    {
        requests = 0;
        parts.Clear();
    }

    private bool Hits(double share)
    {
        lock (random) { return random.NextDouble() < share; }
    }

    private void Count(string method, string path)
    {
        var kind = (method, path) switch
        {
            (_, var users) when users.Contains("users/delta", StringComparison.Ordinal) => "who manages whom",
            (_, var view) when view.Contains("/calendarView/delta", StringComparison.Ordinal) => "what changed",
            ("POST", _) => "subscribe",
            ("PATCH", var subscription) when subscription.Contains("subscriptions/", StringComparison.Ordinal) => "renew",
            ("PATCH", _) => "write an invite",
            ("DELETE", _) => "unsubscribe",
            _ => "read an invite",
        };
        parts.AddOrUpdate(kind, 1, (_, count) => count + 1);
    }

    private sealed class Counter(GraphTraffic traffic) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var count = Interlocked.Increment(ref traffic.requests);
            traffic.Asked?.Invoke(count);
            return request.RequestUri!.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal)
                ? await SendBatchAsync(request, JsonNode.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken))!["requests"]!.AsArray(), cancellationToken)
                : await SendOneAsync(request, cancellationToken);
        }

        private async Task<HttpResponseMessage> SendOneAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            traffic.Count(request.Method.Method, request.RequestUri!.PathAndQuery);
            return traffic.Storm is { } storm && traffic.Hits(storm.Refused)
                ? new(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new RetryConditionHeaderValue(storm.Pause) } }
                : await base.SendAsync(request, cancellationToken);
        }

        private async Task<HttpResponseMessage> SendBatchAsync(HttpRequestMessage request, JsonArray asked, CancellationToken cancellationToken)
        {
            foreach (var part in asked) { traffic.Count(part!["method"]!.GetValue<string>(), part["url"]!.GetValue<string>()); }

            if (traffic.Storm is not { } storm) { return await base.SendAsync(request, cancellationToken); }

            var refused = asked.Where(_ => traffic.Hits(storm.Refused)).ToList();
            foreach (var part in refused) { asked.Remove(part); }

            var answers = asked.Count == 0 ? [] : await AnswersAsync(request, asked, cancellationToken);
            if (traffic.Hits(storm.Lost)) { throw new HttpRequestException(HttpRequestError.ResponseEnded); }

            foreach (var part in refused)
            {
                answers.Add(new JsonObject { ["id"] = part!["id"]!.DeepClone(), ["status"] = 429, ["headers"] = new JsonObject { ["Retry-After"] = $"{storm.Pause.TotalSeconds}" } });
            }

            return new(HttpStatusCode.OK) { Content = new StringContent(new JsonObject { ["responses"] = answers }.ToJsonString()) };
        }

        private async Task<JsonArray> AnswersAsync(HttpRequestMessage request, JsonArray asked, CancellationToken cancellationToken)
        {
            request.Content = new StringContent(new JsonObject { ["requests"] = asked.DeepClone() }.ToJsonString(), new MediaTypeHeaderValue("application/json"));
            using var response = await base.SendAsync(request, cancellationToken);
            var body = JsonNode.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken))!.AsObject();
            var answers = body["responses"]!.AsArray();
            body.Remove("responses");
            return answers;
        }
    }
}

/// <param name="Refused">The share of what is asked for that is answered with 429.</param>
/// <param name="Lost">The share of batches whose answer never comes.</param>
/// <param name="Pause">What Graph asks for.</param>
internal sealed record Storm(double Refused, double Lost, TimeSpan Pause);
