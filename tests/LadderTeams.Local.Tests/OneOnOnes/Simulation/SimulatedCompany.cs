using System.Net.Http.Headers;
using System.Net.Http.Json;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.Calendars.Answering.Forms;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tests.Graph;
using LadderTeams.Local.Tests.Store;
using LadderTeams.Service;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Sending;
using LadderTeams.Service.Graph.Tokens;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Attendee = LadderTeams.Local.Tenant.Calendars.Events.Attendee;

namespace LadderTeams.Local.Tests.OneOnOnes.Simulation;

/// <summary>
/// A company of any size: each manager has a weekly 1:1 with each of her reports, and has turned on prompts for all of them. The service is the real one,
/// before the local tenant and a store in memory, over HTTP; nights and minutes pass when they are called.
/// </summary>
internal sealed class SimulatedCompany : IAsyncDisposable
{
    /// <summary>At night, before a Monday.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private const string Invite = "<html><head></head><body><div style=\"font-family:Aptos,sans-serif; font-size:12pt\"><p>Bring what is on your mind.</p><p>&nbsp;</p></div></body></html>";

    /// <summary>Of so many managers one has the prompts of her invites follow the meetings.</summary>
    private const int OneOf = 20;

    private readonly IndexedTables tables;
    private readonly WebApplication app;
    private readonly HttpClient http;

    private SimulatedCompany(SimulatedPeople people, SimulatedTime time, GraphTraffic traffic, IndexedTables tables, LocalTenant tenant, WebApplication app)
    {
        (People, Time, Traffic, this.tables, Tenant, this.app) = (people, time, traffic, tables, tenant, app);
        http = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public SimulatedPeople People { get; }

    public SimulatedTime Time { get; }

    public GraphTraffic Traffic { get; }

    public LocalTenant Tenant { get; }

    public IReadOnlyList<SimulatedSeries> Series { get; private set; } = [];

    /// <summary>Beside her 1:1s a manager's calendar has this, and nobody here is concerned.</summary>
    public IReadOnlyList<(Outlook Outlook, Guid Key)> Others { get; private set; } = [];

    /// <summary>Mails that writes of the service have sent, so far.</summary>
    public int MailsByProgram => Tenant.Calendars.Mails.All.Count(mail => mail.ByProgram);

    /// <summary>So far.</summary>
    public long StoreRequests => tables.Requests;

    /// <summary>So far.</summary>
    public int QueueMessages { get; private set; }

    public static async Task<SimulatedCompany> StartAsync(int managers, int seriesEach, int seed = 1)
    {
        var (people, time, traffic) = (new SimulatedPeople(managers, seriesEach), new SimulatedTime(Start), new GraphTraffic(seed));
        var tables = await IndexedTables.StartAsync();
        var tenant = await LocalTenant.StartAsync(new() { Port = 0, Time = time, People = people.All }, CancellationToken.None);
        var app = LadderService.Build(new(), builder =>
        {
            builder.Configuration.AddInMemoryCollection([.. tenant.SettingsAt(), new("Storage:ConnectionString", tables.ConnectionString), new("Logging:LogLevel:Default", "Error")]);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddSingleton<TimeProvider>(time);
            builder.Services.AddSingleton(GraphLimits.Default with { FirstDelay = TimeSpan.FromMilliseconds(1) });
            builder.Services.AddSingleton<IServiceProof>(new TenantProof(tenant));
            builder.Services.AddSingleton<IManagers>(new ManagesEverybody());
            builder.Services.AddHttpClient(GraphHttp.Client).AddHttpMessageHandler(() => traffic.Handler);
        });
        await app.StartAsync();
        app.Configuration["Links:Tab"] = $"{app.Urls.Single()}/tab";
        var company = new SimulatedCompany(people, time, traffic, tables, tenant, app);
        company.Series = [.. people.Reports.Select((report, index) => company.Plan(report, index % seriesEach))];
        company.Others = [.. people.Managers.Select(company.PlanOther)];
        tenant.Calendars.Mails.Clear();
        await company.SetLevelsAsync();
        await Parallel.ForEachAsync(company.Series.GroupBy(series => series.Organizer.Id), (hers, cancel) => company.TurnOnAsync([.. hers], cancel));
        company.Clear();
        return company;
    }

    /// <summary>What was done before is not counted.</summary>
    public void Clear()
    {
        Traffic.Clear();
        tables.ClearRequests();
        QueueMessages = 0;
    }

    /// <summary>Called before each night.</summary>
    public Action? NightBegins { get; set; }

    public async Task NightAsync()
    {
        NightBegins?.Invoke();
        QueueMessages += await CalendarFunctions.RunAsync(app.Services, CalendarFunctions.Night);
    }

    /// <summary>What is due each minute, once, after what the tenant had to tell has come.</summary>
    public async Task MinuteAsync()
    {
        await Tenant.Notifications.WhenSettledAsync();
        QueueMessages += await CalendarFunctions.RunAsync(app.Services, CalendarFunctions.Minute);
    }

    /// <summary>The two have met, with the agenda open.</summary>
    public async Task MeetAsync(SimulatedSeries series)
    {
        var on = DateOnly.FromDateTime(Time.Now.UtcDateTime);
        await SendAsync(series.Organizer, HttpMethod.Put, $"api/one-on-ones/with/{series.Report.Id}/series/{series.Key}/meetings/{on:O}", null);
    }

    /// <summary>How many series ended so.</summary>
    public async Task<int> CountAsync(AgendaOutcome outcome)
    {
        var count = 0;
        foreach (var manager in People.Managers)
        {
            count += (await app.Services.GetRequiredService<SeriesStore>().ListAsync($"{Tenant.Id}", IdOf(manager), CancellationToken.None)).Count(series => series.Agenda.Outcome == outcome);
        }

        return count;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        await Tenant.DisposeAsync();
        await tables.DisposeAsync();
    }

    private SimulatedSeries Plan(Person report, int index)
    {
        var manager = People.Managers[report.Position < People.Managers.Count ? 0 : (report.Position - People.Managers.Count) / (People.Reports.Count / People.Managers.Count)];
        var outlook = Tenant.Calendars.OutlookOf(manager);
        var first = DateOnly.FromDateTime(Start.UtcDateTime).AddDays(index % 5);
        var added = outlook.Add(new("The two of us", first.ToDateTime(new(9 + (index / 5), 30)))
        {
            Pattern = RecurrencePattern.Weekly(1, first.DayOfWeek),
            Attendees = [Attendee.Of(report)],
            Body = new(Invite),
            Online = OnlineMeetingKind.Teams,
        });
        return new(manager, report, outlook, added, SeriesKey.Of($"{Tenant.Id}", IdOf(manager), added.UniqueId), manager.Position % OneOf == 0);
    }

    private (Outlook Outlook, Guid Key) PlanOther(Person manager)
    {
        var outlook = Tenant.Calendars.OutlookOf(manager);
        return (outlook, outlook.Add(new("Review", Start.UtcDateTime.AddDays(3))).Key);
    }

    private async Task SetLevelsAsync()
    {
        await SendAsync(People.Managers[0], HttpMethod.Post, "api/ladders/sample", null);
        var first = People.Reports[0];
        await SendAsync(People.Managers[0], HttpMethod.Put, $"api/people/{first.Id}/level", new { ladder = "engineering", level = "L4", since = "2026-01-01" });
        tables.Copy("Growth", $"{first.Id}", People.Reports.Skip(1).Select(report => $"{report.Id}"));
    }

    private async ValueTask TurnOnAsync(IReadOnlyCollection<SimulatedSeries> hers, CancellationToken cancellationToken)
    {
        var (tenant, manager) = ($"{Tenant.Id}", hers.First().Organizer);
        foreach (var one in hers)
        {
            var with = IdOf(one.Report);
            var reference = new SeriesReference(one.Key, IdOf(manager), with);
            var kept = new KeptSeries(tenant, reference, EventIds.Of(new(one.Event), immutable: true), [one.Report.Mail], new SeriesAgenda(with, "en").TurnOn(one.IsRefreshed, "en")) { JoinAddress = one.Event.JoinUrl };
            await app.Services.GetRequiredService<SeriesIndex>().ReplaceAsync(tenant, reference, kept.Chat, cancellationToken);
            await app.Services.GetRequiredService<SeriesStore>().WriteAsync(kept.After(kept.Agenda, Time.Now), cancellationToken);
        }

        await app.Services.GetRequiredService<FollowedMailboxes>().FollowAsync(tenant, KnownPerson.From(IdOf(manager), manager.Mail), cancellationToken);
    }

    private async Task SendAsync(Person person, HttpMethod method, string address, object? body)
    {
        using var request = new HttpRequestMessage(method, address)
        {
            Content = body is null ? null : JsonContent.Create(body),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Tenant.TokenOf(person)) },
        };
        if (body is not null) { request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any); }

        using var response = await http.SendAsync(request);
        if (!response.IsSuccessStatusCode) { throw new InvalidOperationException($"{address}: {response.StatusCode} {await response.Content.ReadAsStringAsync()}"); }
    }

    private static PersonId IdOf(Person person) => PersonId.From($"{person.Id}")!;

    private sealed class ManagesEverybody : IManagers
    {
        public ValueTask<bool> ManagesAsync(ICaller caller, PersonId person, CancellationToken cancellationToken) => new(true);
    }
}

/// <param name="Event">As it was planned.</param>
/// <param name="Key">What the product calls it.</param>
/// <param name="IsRefreshed">Whether its prompts follow the meetings.</param>
internal sealed record SimulatedSeries(Person Organizer, Person Report, Outlook Outlook, CalendarEvent Event, string Key, bool IsRefreshed)
{
    public CalendarEvent Now => Outlook[Event.Key];
}
