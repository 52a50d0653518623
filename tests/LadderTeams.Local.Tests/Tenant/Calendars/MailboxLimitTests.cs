using System.Net;
using System.Text.Json;
using LadderTeams.Local.Tenant.Faults;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

public sealed class MailboxLimitTests : CalendarTest
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task The_fifth_request_at_once_to_one_mailbox_is_refused()
    {
        await GetAsync(Events);
        var underWay = await HoldAsync(4);

        using (var refused = await SendAsync(HttpMethod.Get, Events))
        {
            await refused.AssertGraphErrorAsync(HttpStatusCode.TooManyRequests, "ApplicationThrottled");
            Assert.Equal(TimeSpan.FromSeconds(10), refused.Headers.RetryAfter?.Delta);
        }

        await GetAsync($"/v1.0/users/{RunningTenant.Engineer}/events");
        await ReleaseAsync(underWay);
        await GetAsync(Events);
    }

    [Fact]
    public async Task It_is_the_same_mailbox_by_any_name()
    {
        await GetAsync(Events);
        var underWay = await HoldAsync(4);

        await RefusedAsync(HttpStatusCode.TooManyRequests, "ApplicationThrottled", HttpMethod.Get, "/v1.0/me/events", with: await Running.GraphTokenAsync(RunningTenant.Manager));

        await ReleaseAsync(underWay);
    }

    [Fact]
    public async Task In_a_batch_an_item_is_refused_alone()
    {
        await GetAsync(Events);
        var underWay = await HoldAsync(4);

        var statuses = await BatchAsync(new { id = "1", method = "GET", url = $"{Events["/v1.0".Length..]}" }, new { id = "2", method = "GET", url = $"/users/{RunningTenant.Engineer}/events" });

        Assert.Equal([429, 200], statuses.Select(answer => answer.GetProperty("status").GetInt32()));
        Assert.Equal("10", Text(statuses[0], "headers", "Retry-After"));
        await ReleaseAsync(underWay);
    }

    [Fact]
    public async Task A_batch_reads_and_changes_with_headers_and_bodies_and_stops_where_a_failure_matters()
    {
        var address = $"{Events["/v1.0".Length..]}/{await IdOfAsync(Add(OneOnOne))}";
        var headers = new Dictionary<string, string> { ["Prefer"] = $"{Immutable}, outlook.timezone=\"Europe/Berlin\"", ["Content-Type"] = "application/json" };
        var stale = new Dictionary<string, string> { ["If-Match"] = "W/\"old\"" };
        Running.Tenant.Faults.Add("/v1.0/users/*/calendarView", new Fault.Throttled(TimeSpan.FromSeconds(7)));

        var answers = await BatchAsync(
            new { id = "1", method = "GET", url = address, headers },
            new { id = "2", method = "PATCH", url = address, headers = stale, body = Html("<p>Mine</p>") },
            new { id = "3", method = "PATCH", url = address, headers, body = Html("<p>Agenda</p>"), dependsOn = (string[])["2"] },
            new { id = "4", method = "PATCH", url = address, headers, body = Html("<p>Agenda</p>") },
            new { id = "5", method = "GET", url = $"{View["/v1.0".Length..]}?startDateTime=2026-11-22&endDateTime=2026-11-23" });

        Assert.Equal([200, 412, 424, 200, 429], answers.Select(answer => answer.GetProperty("status").GetInt32()));
        Assert.Equal("2026-11-23T10:00:00.0000000", Text(answers[0], "body", "start", "dateTime"));
        Assert.Contains("Agenda", Text(answers[3], "body", "body", "content"), StringComparison.Ordinal);
        Assert.Single(Mails.All);
    }

    [Fact]
    public async Task The_answer_of_a_batch_can_be_lost_after_an_item_is_done()
    {
        var added = Add(OneOnOne);
        var id = await IdOfAsync(added);
        Running.Tenant.Faults.Add($"*/events/{id}", new Fault.AnswerLost());

        await Assert.ThrowsAsync<HttpRequestException>(() => BatchAsync(new { id = "1", method = "PATCH", url = $"{Events["/v1.0".Length..]}/{id}", body = Html("<p>Agenda</p>") }));

        Assert.Contains("Agenda", Outlook[added.Key].Body.Content, StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> BatchAsync(params object[] requests)
    {
        using var response = await SendAsync(HttpMethod.Post, "/v1.0/$batch", new { requests });
        return [.. (await response.JsonAsync()).GetProperty("responses").EnumerateArray()];
    }

    /// <summary>Has so many requests under way that are answered late.</summary>
    private async Task<List<Task<JsonElement>>> HoldAsync(int count)
    {
        Running.Tenant.Faults.Add(Events, new Fault.Late(Late), count);
        var underWay = Enumerable.Range(0, count).Select(_ => GetAsync(Events)).ToList();
        await Running.Time.WaitForWaitsAsync(count);
        return underWay;
    }

    private async Task ReleaseAsync(List<Task<JsonElement>> underWay)
    {
        Running.Time.Advance(Late);
        await Task.WhenAll(underWay);
    }
}
