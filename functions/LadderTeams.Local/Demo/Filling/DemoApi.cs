using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Demo.Filling;

/// <summary>The product's HTTP API, as the people of the tenant use it.</summary>
/// <param name="tokenOf">An access token that the tenant has issued for a person.</param>
internal sealed class DemoApi(HttpClient http, Func<Person, string> tokenOf)
{
    private const int MostTries = 6;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<Guid, string> tokens = new();
    private int requests;
    private int writes;

    public int Requests => requests;

    /// <summary>Those that were done.</summary>
    public int Writes => writes;

    /// <exception cref="DemoRefusal">The answer is not one that the demo can go on with.</exception>
    public async Task<JsonNode> GetAsync(Person who, string address, CancellationToken cancellationToken) =>
        (await SendAsync(() => Request(who, HttpMethod.Get, address), cancellationToken)).Body!;

    /// <param name="seen">The revision that the writer has before her; null where none is asked for.</param>
    /// <exception cref="DemoRefusal">It was not written.</exception>
    public async Task<Answer> WriteAsync(Person who, HttpMethod method, string address, JsonNode? body, CancellationToken cancellationToken, int? seen = null)
    {
        // The same for each try, so that a write whose answer was lost is not done twice.
        var key = $"{Guid.NewGuid()}";
        var answer = await SendAsync(() => Write(who, method, address, body, seen, key), cancellationToken);
        Interlocked.Increment(ref writes);
        return answer;
    }

    private HttpRequestMessage Write(Person who, HttpMethod method, string address, JsonNode? body, int? seen, string key)
    {
        var request = Request(who, method, address);
        request.Headers.Add("Idempotency-Key", key);
        if (body is not null) { request.Content = JsonContent.Create(body); }

        if (seen is 0) { request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any); }
        else if (seen is { } revision) { request.Headers.IfMatch.Add(new($"\"{revision}\"")); }

        return request;
    }

    private HttpRequestMessage Request(Person who, HttpMethod method, string address) => new(method, new Uri(address, UriKind.Relative))
    {
        Headers = { Authorization = new("Bearer", tokens.GetOrAdd(who.Id, _ => tokenOf(who))) },
    };

    private async Task<Answer> SendAsync(Func<HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            using var request = make();
            Interlocked.Increment(ref requests);
            using var response = await http.SendAsync(request, cancellationToken);
            var body = await BodyOfAsync(response, cancellationToken);
            if (response.IsSuccessStatusCode) { return new(body, response.Headers.Location); }

            var refusal = new DemoRefusal($"{request.Method} {request.RequestUri}", response.StatusCode, body?["code"]?.GetValue<string>());
            if (!refusal.MayPass || tries == MostTries) { throw refusal; }

            await Task.Delay(response.Headers.RetryAfter?.Delta ?? FirstWait * tries, cancellationToken);
        }
    }

    private static async Task<JsonNode?> BodyOfAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        response.Content.Headers.ContentType?.MediaType is { } type && type.EndsWith("json", StringComparison.Ordinal)
            ? await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken)
            : null;
}

/// <param name="Location">Of what was added; null otherwise.</param>
internal sealed record Answer(JsonNode? Body, Uri? Location)
{
    /// <summary>The id of what was added.</summary>
    public string Id => $"{Location}".Split('/')[^1];
}

/// <summary>The service did not do what the demo asked for.</summary>
/// <param name="code">Of the problem; null when the answer is none.</param>
internal sealed class DemoRefusal(string request, HttpStatusCode status, string? code) : Exception($"{request} was answered {(int)status} {code}".TrimEnd())
{
    /// <summary>Whether the same request may be answered otherwise in a moment.</summary>
    public bool MayPass => status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests || code is "idempotency_in_progress";
}
