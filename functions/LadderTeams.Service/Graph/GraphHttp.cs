using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LadderTeams.Service.Graph.OnBehalfOf;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Graph;

/// <summary>One request to Graph in a person's name: a small answer of the right form, or why there is none.</summary>
internal sealed class GraphHttp(IHttpClientFactory clients, GraphTokens tokens, TimeProvider time)
{
    /// <summary>The name of the HTTP client that is used.</summary>
    public const string Client = "Graph";

    private const string Claims = "claims";

    /// <returns>The body, and null for an answer without the one that was asked for.</returns>
    /// <exception cref="GraphBusyException">It is worth another try.</exception>
    public async Task<(HttpStatusCode Status, T? Body)> GetAsync<T>(ICaller caller, Uri address, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        using var first = await SendAsync(caller, address, cancellationToken);
        if (first.StatusCode is not HttpStatusCode.Unauthorized) { return await ReadAsync(first, type, cancellationToken); }

        // It may have been revoked, or have run out on the way. Another one tells which.
        tokens.Forget(caller);
        if (ClaimsIn(first) is { } claims) { throw GraphTokens.ConsentRequired(claims); }

        using var second = await SendAsync(caller, address, cancellationToken);
        return await ReadAsync(second, type, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(ICaller caller, Uri address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(caller, cancellationToken));
        request.Headers.Accept.ParseAdd("application/json");
        using var client = clients.CreateClient(Client);
        try
        {
            return await client.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException tooMuch) when (tooMuch.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new RefusedException(DirectoryRefusals.Unavailable);
        }
        catch (HttpRequestException lost)
        {
            throw new GraphBusyException((int?)lost.StatusCode ?? 0, null);
        }
    }

    private async Task<(HttpStatusCode Status, T? Body)> ReadAsync<T>(HttpResponseMessage answer, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        if (answer.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError) { throw new GraphBusyException((int)answer.StatusCode, RetryAfter(answer)); }

        if (answer.StatusCode is not HttpStatusCode.OK) { return (answer.StatusCode, null); }

        try
        {
            return (HttpStatusCode.OK, JsonSerializer.Deserialize(await answer.Content.ReadAsByteArrayAsync(cancellationToken), type));
        }
        catch (JsonException)
        {
            return (HttpStatusCode.OK, null);
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date - time.GetUtcNow() is { Ticks: > 0 } wait => wait,
        _ => null,
    };

    /// <summary>What a token must show besides, as Graph asks when access was taken from it; null when it does not.</summary>
    // https://learn.microsoft.com/entra/identity-platform/claims-challenge
    private static string? ClaimsIn(HttpResponseMessage answer)
    {
        foreach (var challenge in answer.Headers.WwwAuthenticate.Where(challenge => challenge.Parameter is not null))
        {
            var claims = challenge.Parameter!.Split(',', StringSplitOptions.TrimEntries).Select(part => part.Split('=', 2)).FirstOrDefault(part => part is [Claims, _]);
            if (claims is [_, var encoded] && Decode(encoded.Trim('"')) is { } json) { return json; }
        }

        return null;
    }

    private static string? Decode(string encoded)
    {
        try
        {
            var json = Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind is JsonValueKind.Object ? json : null;
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException)
        {
            return null;
        }
    }
}
