using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tests.OneOnOnes.Simulation;
using LadderTeams.Local.Tests.People;
using LadderTeams.Local.Tests.Tenant;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Local.Tests.OneOnOnes;

/// <summary>A manager with an empty calendar and a report whose level is set, and the real service, whose nights and minutes pass when a test says so.</summary>
internal sealed class FollowedCompany : IAsyncDisposable
{
    /// <summary>Manages the engineer.</summary>
    public const string Manager = "priya@tidewater.example";

    public const string Engineer = RunningTenant.Engineer;
    public const string Other = "kofi@tidewater.example";
    public const string Own = "<html><head></head><body><p>Bring the roadmap.</p></body></html>";

    /// <summary>Monday after the day on which tests begin.</summary>
    private static readonly DateOnly Monday = new(2026, 11, 23);

    private FollowedCompany(SignedInService service, HttpClient manager) => (Service, AsManager) = (service, manager);

    public SignedInService Service { get; }

    public HttpClient AsManager { get; private set; }

    public LocalTenant Tenant => Service.Tenant;

    public Person Priya => Tenant.People.Find(Manager)!;

    public Outlook Outlook => Tenant.Calendars.OutlookOf(Priya);

    public PersonCalendar Calendar => Tenant.Calendars.Of(Priya);

    public SentMails Mails => Tenant.Calendars.Mails;

    /// <summary>What the service's own writes had mailed.</summary>
    public int MailsByProgram => Mails.All.Count(mail => mail.ByProgram);

    /// <summary>Half an hour from ten o'clock in Berlin, each Monday.</summary>
    public EventPlan OneOnOne => new("The two of us", Monday.ToDateTime(new(10, 0)))
    {
        Zone = EventTimeZone.Of("W. Europe Standard Time"),
        Pattern = RecurrencePattern.Weekly(1, DayOfWeek.Monday),
        Attendees = [Attendee.Of(Tenant.People.Find(Engineer)!)],
        Body = new(Own),
        Online = OnlineMeetingKind.Teams,
    };

    public static async Task<FollowedCompany> StartAsync(StoreFixture store, TenantOptions? tenant = null, bool isLevelSet = true)
    {
        var service = await SignedInService.StartAsync(store, tenant);
        var company = new FollowedCompany(service, await service.AsAsync(Manager));
        foreach (var event_ in company.Outlook.Events.ToList()) { company.Outlook.Delete(event_.Key); }

        company.Mails.Clear();
        using var owner = await service.AsAsync(RunningTenant.Owner);
        await DoneAsync(owner.PostAsync("/api/ladders/sample", null));
        if (isLevelSet) { await company.SetLevelAsync(Engineer, "L4"); }

        return company;
    }

    public async Task SetLevelAsync(string mail, string level)
    {
        var address = $"/api/people/{Service.IdOf(mail)}/level";
        using var before = await AsManager.GetAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Put, address)
        {
            Content = JsonContent.Create(new { ladder = "engineering", level, since = "2026-01-01" }),
        };
        if (before.Headers.ETag is { } known) { request.Headers.IfMatch.Add(known); }
        else { request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any); }

        await DoneAsync(AsManager.SendAsync(request));
    }

    public CalendarEvent Add(EventPlan? plan = null)
    {
        var added = Outlook.Add(plan ?? OneOnOne);
        Mails.Clear();
        return added;
    }

    public CalendarEvent Event(CalendarEvent added) => Calendar.Current.Find(added.Key)!;

    public string BodyOf(CalendarEvent added) => Event(added).Body.Content;

    /// <summary>How many links to a live agenda stand in the invite: one for each block.</summary>
    public int BlocksIn(CalendarEvent added) => BodyOf(added).Split("/one-on-ones/").Length - 1;

    public async Task<IReadOnlyList<JsonElement>> ListAsync() => [.. (await JsonAsync(AsManager.GetAsync("/api/one-on-ones"))).GetProperty("series").EnumerateArray()];

    public async Task<string> KeyAsync(string? subject = null) =>
        (await ListAsync()).Single(series => subject is null || series.GetProperty("subject").GetString() == subject).GetProperty("key").GetString()!;

    /// <summary>Null for a series that is off.</summary>
    public async Task<string?> OutcomeAsync(string? subject = null) =>
        (await ListAsync()).Single(series => subject is null || series.GetProperty("subject").GetString() == subject).GetProperty("agenda") is { ValueKind: JsonValueKind.Object } agenda
            ? agenda.GetProperty("outcome").GetString()
            : null;

    public Task<JsonElement> PreviewAsync(string key, bool isOn = true) => JsonAsync(AsManager.GetAsync($"/api/one-on-ones/{key}/invite?isOn={(isOn ? "true" : "false")}"));

    /// <returns>The agenda; null when the series is off.</returns>
    public async Task<JsonElement> TurnAsync(string key, object wish) => (await JsonAsync(PutAsync(key, wish))).GetProperty("agenda");

    public Task<HttpResponseMessage> PutAsync(string key, object wish) => AsManager.PutAsJsonAsync($"/api/one-on-ones/{key}/invite", wish);

    public async Task<string?> TurnOnAsync(string key, bool isRefreshed = false) => Outcome(await TurnAsync(key, new { isOn = true, isRefreshed }));

    public async Task<string?> TurnOffAsync(string key, bool isRemovedEdited = false) => Outcome(await TurnAsync(key, new { isOn = false, isRemovedEdited }));

    /// <summary>What is due each minute, once, after what the tenant had to tell has come and has waited for others.</summary>
    public async Task MinuteAsync()
    {
        await Tenant.Notifications.WhenSettledAsync();
        await PassAsync(TimeSpan.FromMinutes(10));
        await RunAsync(CalendarFunctions.Minute);
    }

    public async Task NightAsync()
    {
        await PassAsync(TimeSpan.FromHours(24));
        await RunAsync(CalendarFunctions.Night);
    }

    /// <summary>Time passes, and she signs in anew.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        Service.Running.Time.Advance(time);
        AsManager.Dispose();
        AsManager = await Service.AsAsync(Manager);
    }

    /// <summary>Another process goes on where the one before was ended.</summary>
    /// <param name="also">What is different about it.</param>
    public async Task RestartAsync(Action<IServiceCollection>? also = null)
    {
        await Service.RestartAsync(also);
        AsManager.Dispose();
        AsManager = await Service.AsAsync(Manager);
    }

    public Task RunAsync(string function) => CalendarFunctions.RunAsync(Service.Services, function);

    public static async Task<JsonElement> RefusedAsync(Task<HttpResponseMessage> sent, int status, string code)
    {
        using var response = await sent;
        var problem = await response.JsonAsync();
        Assert.Equal((status, code), ((int)response.StatusCode, problem.GetProperty("code").GetString()));
        return problem;
    }

    public async ValueTask DisposeAsync()
    {
        AsManager.Dispose();
        await Service.DisposeAsync();
    }

    private static string? Outcome(JsonElement agenda) => agenda.ValueKind is JsonValueKind.Null ? null : agenda.GetProperty("outcome").GetString();

    public static async Task<JsonElement> JsonAsync(Task<HttpResponseMessage> sent)
    {
        using var response = await sent;
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> sent)
    {
        using var response = await sent;
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }
}
