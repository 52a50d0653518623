using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

/// <summary>A manager whose calendar is empty, and a program that speaks to Graph in its own name.</summary>
public abstract class CalendarTest : TenantTest
{
    protected const string Immutable = "IdType=\"ImmutableId\"";
    protected const string Events = $"/v1.0/users/{RunningTenant.Manager}/events";
    protected const string View = $"/v1.0/users/{RunningTenant.Manager}/calendarView";

    /// <summary>Monday after the day on which tests begin.</summary>
    protected static readonly DateOnly Monday = new(2026, 11, 23);

    private string? token;

    internal Person Manager => Running.Tenant.People.Find(RunningTenant.Manager)!;

    internal Person Report => Running.Tenant.People.ReportsOf(Manager)[0];

    internal PersonCalendar Calendar => Running.Tenant.Calendars.Of(Manager);

    internal Outlook Outlook => Running.Tenant.Calendars.OutlookOf(Manager);

    internal SentMails Mails => Running.Tenant.Calendars.Mails;

    /// <summary>Half an hour from ten o'clock in Berlin, each Monday.</summary>
    internal EventPlan OneOnOne => new("1:1", Monday.ToDateTime(new(10, 0)))
    {
        Zone = EventTimeZone.Of("W. Europe Standard Time"),
        Pattern = RecurrencePattern.Weekly(1, DayOfWeek.Monday),
        Attendees = [Attendee.Of(Report)],
        Body = new("<html><head></head><body><p>Hello</p></body></html>"),
    };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var event_ in Outlook.Events.ToList()) { Outlook.Delete(event_.Key); }

        Mails.Clear();
    }

    internal CalendarEvent Add(EventPlan plan)
    {
        var added = Outlook.Add(plan);
        Mails.Clear();
        return added;
    }

    internal async Task<string> IdOfAsync(CalendarEvent event_, string prefer = Immutable) =>
        (await GetAsync($"{Events}?$top=100&$select=iCalUId", prefer)).GetProperty("value").EnumerateArray()
            .Single(found => found.GetProperty("iCalUId").GetString() == event_.UniqueId).GetProperty("id").GetString()!;

    protected Task<JsonElement> GetAsync(string address, string prefer = Immutable) => JsonAsync(SendAsync(HttpMethod.Get, address, prefer: prefer));

    protected Task<JsonElement> PatchAsync(string address, object body, string? ifMatch = null) => JsonAsync(SendAsync(HttpMethod.Patch, address, body, ifMatch));

    protected async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, object? body = null, string? ifMatch = null, string prefer = Immutable, string? with = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", with ?? (token ??= await Running.ProgramTokenAsync()));
        request.Headers.TryAddWithoutValidation("Prefer", prefer);
        if (ifMatch is not null) { request.Headers.TryAddWithoutValidation("If-Match", ifMatch); }

        return await Running.Http.SendAsync(request);
    }

    protected async Task RefusedAsync(HttpStatusCode status, string code, HttpMethod method, string address, object? body = null, string? ifMatch = null, string prefer = Immutable, string? with = null)
    {
        using var response = await SendAsync(method, address, body, ifMatch, prefer, with);
        await response.AssertGraphErrorAsync(status, code);
    }

    protected static object Html(string content) => new { body = new { contentType = "html", content } };

    protected static string Text(JsonElement json, params string[] path) => path.Aggregate(json, (at, name) => at.GetProperty(name)).GetString()!;

    protected static IEnumerable<string> Texts(JsonElement page, params string[] path) => page.GetProperty("value").EnumerateArray().Select(found => Text(found, path));

    private static async Task<JsonElement> JsonAsync(Task<HttpResponseMessage> sent)
    {
        using var response = await sent;
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }
}
