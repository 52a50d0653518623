using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LadderTeams.Reliability.Work;

/// <summary>
/// Somebody who writes one thing after another, remembers what she was told is written, and repeats what she was told nothing of, as the tab
/// does: under the key of its first try.
/// </summary>
/// <param name="alias">Of the words that she writes.</param>
/// <param name="client">A client that is hers; another one when the program is another.</param>
internal sealed class Writer(string alias, Func<HttpClient> client, Answers answers, Random random) : IDisposable
{
    private const string Notes = "notes", Evidence = "evidence";
    private const int LargestPage = 100;
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromMilliseconds(50);

    /// <summary>So that a person's pages do not fill up while a whole day is played.</summary>
    private static readonly TimeSpan BeforeNextDeed = TimeSpan.FromSeconds(1);

    private readonly List<Deed> deeds = [];
    private HttpClient? http;

    /// <summary>Until it is cancelled. What was begun is brought to an answer.</summary>
    public async Task WriteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var deed = new Deed(random.Next(2) == 0 ? Notes : Evidence, string.Create(CultureInfo.InvariantCulture, $"{alias} wrote this as number {deeds.Count}."));
            deeds.Add(deed);
            while (!await TryAsync(deed) && !stop.IsCancellationRequested) { await Task.Delay(BeforeNextTry, CancellationToken.None); }

            if (Extent.IsWhole) { await Task.Delay(BeforeNextDeed, CancellationToken.None); }
        }
    }

    /// <summary>Repeats what nobody has acknowledged.</summary>
    public async Task SettleAsync()
    {
        foreach (var deed in deeds.Where(deed => !deed.IsAcknowledged)) { await TryAsync(deed); }
    }

    /// <summary>How many she was not told of, by now.</summary>
    public int Unsettled => deeds.Count(deed => !deed.IsAcknowledged);

    /// <summary>What was acknowledged is there once, and what was not, once at most; and nothing else is.</summary>
    public async Task AuditAsync()
    {
        var kept = (await NotesAsync()).Concat(await EvidenceAsync()).GroupBy(words => words).ToDictionary(same => same.Key, same => same.Count());
        Assert.Equal([], deeds.Where(deed => deed.IsAcknowledged && !kept.ContainsKey(deed.Words)).Select(deed => $"lost: {deed.Words}"));
        Assert.Equal([], kept.Where(words => words.Value != 1).Select(words => $"done {words.Value} times: {words.Key}"));
        Assert.Equal([], kept.Keys.Except(deeds.Select(deed => deed.Words)));
    }

    public void Dispose() => http?.Dispose();

    /// <summary>Whether there is nothing to repeat for now: it is written, or its first try may still be under way elsewhere.</summary>
    private async Task<bool> TryAsync(Deed deed)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            http ??= client();
            using var request = new HttpRequestMessage(HttpMethod.Post, $"api/people/me/{deed.Path}") { Content = JsonContent.Create(BodyOf(deed)) };
            request.Headers.Add("Idempotency-Key", deed.Key);
            using var answer = await http.SendAsync(request);
            deed.IsAcknowledged = answer.IsSuccessStatusCode;
            var code = answer.IsSuccessStatusCode ? null : (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
            answers.Add($"{(int)answer.StatusCode} {code}".TrimEnd(), watch.Elapsed, answer.IsSuccessStatusCode);
            return answer.IsSuccessStatusCode || code is "idempotency_in_progress" or "too_many_items";
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            answers.Add(Answers.None, watch.Elapsed);
            http?.Dispose();
            http = null;
            return false;
        }
    }

    private static JsonObject BodyOf(Deed deed) => deed.Path == Notes
        ? new() { ["text"] = deed.Words }
        : new() { ["title"] = deed.Words, ["text"] = "What it was about.", ["date"] = "2026-11-02" };

    private async Task<IEnumerable<string>> NotesAsync()
    {
        using var reader = client();
        var all = await reader.GetFromJsonAsync<JsonElement>($"api/people/me/{Notes}");
        return [.. all.GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("text").GetString()!)];
    }

    private async Task<IEnumerable<string>> EvidenceAsync()
    {
        using var reader = client();
        var (all, next) = (new List<string>(), (string?)null);
        do
        {
            var page = await reader.GetFromJsonAsync<JsonElement>($"api/people/me/{Evidence}?top={LargestPage}{(next is null ? "" : $"&before={Uri.EscapeDataString(next)}")}");
            all.AddRange(page.GetProperty("evidence").EnumerateArray().Select(piece => piece.GetProperty("title").GetString()!));
            next = page.GetProperty("next").GetString();
        }
        while (next is not null);

        return all;
    }
}
