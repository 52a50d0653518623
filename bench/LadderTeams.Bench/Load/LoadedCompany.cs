using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LadderTeams.Bench.Http;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tests.OneOnOnes.Simulation;

namespace LadderTeams.Bench.Load;

/// <summary>The published service and a company whose people have a level each; some managers have a 1:1 with one of their reports today.</summary>
internal sealed class LoadedCompany : IAsyncDisposable
{
    private const string Ladder = "engineering";
    private const int AtOnce = 8;

    private readonly SimulatedPeople people;
    private readonly Server server;

    private LoadedCompany(SimulatedPeople people, LocalTenant tenant, Server server) => (this.people, Tenant, this.server) = (people, tenant, server);

    public LocalTenant Tenant { get; }

    public Uri Address => server.Address;

    public IReadOnlyList<Person> Reports => people.Reports;

    /// <summary>Who has a side panel open, and the address of the meeting that it shows.</summary>
    public IReadOnlyList<(Person Person, string Meeting)> Panels { get; private set; } = [];

    /// <param name="store">The connection string of the table service.</param>
    public static async Task<LoadedCompany> StartAsync(string store, int managers, int reportsEach, int meetings)
    {
        var people = new SimulatedPeople(managers, reportsEach);
        var tenant = await LocalTenant.StartAsync(new() { Port = 0, People = people.All }, CancellationToken.None);
        var environment = new Dictionary<string, string>(tenant.ServiceEnvironment) { ["Storage__ConnectionString"] = store, ["Links__Tab"] = "https://ladder.example.com/tab" };
        var company = new LoadedCompany(people, tenant, await Server.StartAsync(Programs.Published().Service, [], environment, "/tab/"));
        using (var owner = company.ClientOf(people.Managers[0]))
        {
            using var sample = await owner.PostAsync(new Uri("api/ladders/sample", UriKind.Relative), null);
            sample.EnsureSuccessStatusCode();
        }

        await Parallel.ForEachAsync(people.Reports, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, company.SetLevelAsync);
        company.Panels = [.. (await Task.WhenAll(people.Managers.Take(meetings).Select(company.MeetAsync))).SelectMany(panels => panels)];
        return company;
    }

    public HttpClient ClientOf(Person person) => new() { BaseAddress = Address, DefaultRequestHeaders = { Authorization = new("Bearer", Tenant.TokenOf(person)) } };

    public async ValueTask DisposeAsync()
    {
        server.Dispose();
        await Tenant.DisposeAsync();
    }

    private async ValueTask SetLevelAsync(Person report, CancellationToken cancellationToken)
    {
        using var manager = ClientOf(people.Managers.Single(one => one.Id == report.Manager));
        using var request = new HttpRequestMessage(HttpMethod.Put, $"api/people/{report.Id}/level")
        {
            Content = JsonContent.Create(new { ladder = Ladder, level = "L4", since = "2026-01-01" }),
            Headers = { IfNoneMatch = { EntityTagHeaderValue.Any } },
        };
        using var done = await manager.SendAsync(request, cancellationToken);
        done.EnsureSuccessStatusCode();
    }

    /// <summary>Gives the panels of the two.</summary>
    private async Task<IReadOnlyList<(Person Person, string Meeting)>> MeetAsync(Person manager)
    {
        var report = people.Reports.First(one => one.Manager == manager.Id);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        Tenant.Calendars.OutlookOf(manager).Add(new("The two of us", today.ToDateTime(new(10, 0)))
        {
            Pattern = RecurrencePattern.Weekly(1, today.DayOfWeek),
            Attendees = [Attendee.Of(report)],
            Online = OnlineMeetingKind.Teams,
        });
        using var client = ClientOf(manager);
        var series = (await client.GetFromJsonAsync<JsonElement>("api/one-on-ones")).GetProperty("series")[0].GetProperty("key").GetString();
        string MeetingWith(Person other) => string.Create(CultureInfo.InvariantCulture, $"api/one-on-ones/with/{other.Id}/series/{series}/meetings/{today:yyyy-MM-dd}");
        using var on = await client.PutAsJsonAsync(new Uri($"api/one-on-ones/{series}/invite", UriKind.Relative), new { isOn = true });
        on.EnsureSuccessStatusCode();
        using var opened = await client.PutAsync(new Uri(MeetingWith(report), UriKind.Relative), null);
        opened.EnsureSuccessStatusCode();
        return [(manager, MeetingWith(report)), (report, MeetingWith(manager))];
    }
}
