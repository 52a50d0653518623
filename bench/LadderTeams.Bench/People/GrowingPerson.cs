using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace LadderTeams.Bench.People;

/// <summary>Somebody who opens her page, saves her draft, submits it and takes it back, over and over.</summary>
internal sealed class GrowingPerson(Uri service, string token, string round, string draft)
{
    /// <summary>All people of all companies share the connections.</summary>
    private static readonly HttpClient Client = new(new SocketsHttpHandler { UseCookies = false });

    private readonly AuthenticationHeaderValue authorization = new("Bearer", token);
    private readonly Uri rounds = new(service, "api/people/me/rounds");
    private readonly byte[] draft = Encoding.UTF8.GetBytes(draft);
    private int revision = 1;

    /// <summary>How many milliseconds each of the first three took, when it is done.</summary>
    public async IAsyncEnumerable<double> GrowAsync()
    {
        yield return await AskAsync(HttpMethod.Get, "", null, null);
        yield return await AskAsync(HttpMethod.Put, $"/{round}/draft", draft, revision);
        revision++;
        yield return await AskAsync(HttpMethod.Post, $"/{round}/submit", null, revision);
        await AskAsync(HttpMethod.Post, $"/{round}/withdraw", null, null);
    }

    private async Task<double> AskAsync(HttpMethod method, string below, byte[]? body, int? seen)
    {
        var start = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(method, rounds + below);
        request.Headers.Authorization = authorization;
        if (seen is { } known) { request.Headers.TryAddWithoutValidation("If-Match", string.Create(CultureInfo.InvariantCulture, $"\"{known}\"")); }

        if (body is not null) { request.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } }; }

        using var response = await Client.SendAsync(request);
        var answer = await response.Content.ReadAsByteArrayAsync();
        return response.IsSuccessStatusCode ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException($"{method} {below}: {(int)response.StatusCode} {Encoding.UTF8.GetString(answer)}");
    }
}
