using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Reliability.Product;
using LadderTeams.Reliability.Work;

namespace LadderTeams.Reliability;

/// <summary>Graph answers whatever it is asked with 429, for ten minutes.</summary>
[Collection(PublishedApp.Collection)]
public sealed class ThrottledGraphTests(PublishedApp published)
{
    private const string Day = "Graph throttles everything";
    private const string AllOfGraph = "/v1.0/*";

    /// <summary>Of the manager and one of her reports, whatever day it is.</summary>
    private const string OneOnOne = "1:1 Priya / Kofi";

    [Fact]
    public async Task What_needs_no_graph_goes_on_and_the_rest_says_so_and_comes_back()
    {
        await using var product = await RunningProduct.StartAsync(published);
        using var manager = product.ClientOf(product.Person("priya"));
        await using var company = Company.Begin(product, 4);
        product.Tenant.Faults.Add(AllOfGraph, new Fault.Throttled(TimeSpan.FromSeconds(1)), int.MaxValue);

        var refused = new Answers();
        using var stop = new CancellationTokenSource();
        var asking = AskAllTheTimeAsync();
        await Extent.PlayAsync(() => asking.IsFaulted ? int.MaxValue : refused.Total, 20, 10);
        await stop.CancelAsync();
        await asking;
        product.Tenant.Faults.Clear();
        var recovered = new Answers();
        using var giveUp = new CancellationTokenSource(Extent.Longest);
        while (recovered.Acknowledged == 0) { await AskAsync(manager, recovered, giveUp.Token); }

        await company.EndAsync();

        refused.AreAll("503 directory_unavailable");
        recovered.AreAll("200", "503 directory_unavailable");
        company.Answers.AreAll("201");
        Extent.Tell(Day, $"Writing for ten minutes, which needs no Graph: {company.Answers}. A calendar, which was asked for all the while: {refused}, and there again when Graph was.");

        async Task AskAllTheTimeAsync()
        {
            while (!stop.IsCancellationRequested) { await AskAsync(manager, refused); }
        }
    }

    [Fact]
    public async Task An_agenda_that_could_not_be_turned_on_is_written_once_when_it_can_be()
    {
        await using var product = await RunningProduct.StartAsync(published);
        var priya = product.Person("priya");
        using var manager = product.ClientOf(priya);
        var series = (await SeriesAsync(manager)).Single(one => one.GetProperty("subject").GetString() == OneOnOne);
        await SetLevelAsync(manager, series.GetProperty("with").GetProperty("id").GetString()!);
        var key = series.GetProperty("key").GetString();
        var invite = new Uri($"api/one-on-ones/{key}/invite", UriKind.Relative);
        var before = Mails(product);

        product.Tenant.Faults.Add(AllOfGraph, new Fault.Throttled(TimeSpan.FromSeconds(1)), int.MaxValue);
        for (var attempt = 0; attempt < Extent.Of(2, 20); attempt++)
        {
            using var tooEarly = await manager.PutAsJsonAsync(invite, new { isOn = true });
            Assert.InRange((int)tooEarly.StatusCode, 200, 503);
            Assert.NotEqual(500, (int)tooEarly.StatusCode);
        }

        Assert.Equal(before, Mails(product));
        product.Tenant.Faults.Clear();
        var outcome = "";
        using var giveUp = new CancellationTokenSource(Extent.Longest);
        while (outcome is not "written")
        {
            using var done = await manager.PutAsJsonAsync(invite, new { isOn = true }, giveUp.Token);
            Assert.True(done.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, await done.Content.ReadAsStringAsync(giveUp.Token));
            if (done.IsSuccessStatusCode) { outcome = (await done.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("agenda").GetProperty("outcome").GetString(); }
        }

        Assert.Equal([product.Person("kofi").Mail], MailsOf(product).Skip(before).Select(mail => $"{mail.To} {mail.Date}".TrimEnd()), StringComparer.OrdinalIgnoreCase);
    }

    private static int Mails(RunningProduct product) => MailsOf(product).Count();

    private static IEnumerable<SentMail> MailsOf(RunningProduct product) => product.Tenant.Calendars.Mails.All.Where(mail => mail.ByProgram);

    private static async Task<IReadOnlyList<JsonElement>> SeriesAsync(HttpClient manager) =>
        [.. (await manager.GetFromJsonAsync<JsonElement>("api/one-on-ones")).GetProperty("series").EnumerateArray()];

    private static async Task SetLevelAsync(HttpClient manager, string report)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"api/people/{report}/level")
        {
            Content = JsonContent.Create(new { ladder = "engineering", level = "L4", since = "2026-01-01" }),
            Headers = { IfNoneMatch = { EntityTagHeaderValue.Any } },
        };
        using var done = await manager.SendAsync(request);
        Assert.True(done.IsSuccessStatusCode, await done.Content.ReadAsStringAsync());
    }

    private static async Task AskAsync(HttpClient manager, Answers answers, CancellationToken cancellationToken = default)
    {
        var begun = Stopwatch.GetTimestamp();
        using var answer = await manager.GetAsync(new Uri("api/one-on-ones", UriKind.Relative), cancellationToken);
        var code = answer.IsSuccessStatusCode ? "" : (await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("code").GetString();
        Assert.Equal(answer.IsSuccessStatusCode, answer.Headers.RetryAfter is null);
        answers.Add($"{(int)answer.StatusCode} {code}".TrimEnd(), Stopwatch.GetElapsedTime(begun), answer.IsSuccessStatusCode);
    }
}
