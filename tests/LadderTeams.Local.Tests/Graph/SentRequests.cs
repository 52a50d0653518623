using System.Collections.Concurrent;
using System.Text.Json;

namespace LadderTeams.Local.Tests.Graph;

/// <param name="Address">Path and query, below the version.</param>
internal sealed record SentRequest(string Method, string Address)
{
    public const string Root = "/v1.0";

    public string? Prefer { get; init; }

    public string? IfMatch { get; init; }

    public JsonElement? Body { get; init; }

    public bool IsBatch => Address == "/$batch";

    /// <summary>Those in a batch; none in any other.</summary>
    public IReadOnlyList<SentRequest> Parts => !IsBatch ? [] : [.. Body!.Value.GetProperty("requests").EnumerateArray().Select(part => new SentRequest(part.GetProperty("method").GetString()!, part.GetProperty("url").GetString()!)
    {
        Prefer = Header(part, "Prefer"),
        IfMatch = Header(part, "If-Match"),
        Body = part.TryGetProperty("body", out var body) ? body : null,
    })];

    private static string? Header(JsonElement part, string name) => part.GetProperty("headers").TryGetProperty(name, out var header) ? header.GetString() : null;
}

/// <summary>What the service sent.</summary>
internal sealed class SentRequests
{
    private readonly ConcurrentQueue<SentRequest> all = [];

    public IReadOnlyList<SentRequest> All => [.. all];

    public IEnumerable<SentRequest> Batches => all.Where(sent => sent.IsBatch);

    /// <summary>How many requests each batch held, and 1 for each that was sent alone.</summary>
    public IEnumerable<int> Sizes => all.Select(sent => sent.IsBatch ? sent.Parts.Count : 1);

    public int Count(string method) => all.SelectMany(sent => sent.IsBatch ? sent.Parts : [sent]).Count(sent => sent.Method == method);

    public void Add(SentRequest request) => all.Enqueue(request);

    public void Clear() => all.Clear();
}

internal sealed class Recorder(SentRequests sent) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isJson = request.Content?.Headers.ContentType?.MediaType == "application/json";
        sent.Add(new(request.Method.Method, request.RequestUri!.PathAndQuery.Replace(SentRequest.Root, "", StringComparison.Ordinal))
        {
            Prefer = request.Headers.TryGetValues("Prefer", out var prefer) ? string.Join(", ", prefer) : null,
            IfMatch = request.Headers.TryGetValues("If-Match", out var ifMatch) ? ifMatch.Single() : null,
            Body = isJson ? JsonElement.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken)) : null,
        });
        return await base.SendAsync(request, cancellationToken);
    }
}
