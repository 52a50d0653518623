using System.Globalization;
using System.Net;
using System.Text.Json;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.Calendars.Answering.Forms;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tests.Tenant.Graph;
using Microsoft.AspNetCore.WebUtilities;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

/// <summary>What the tenant takes and answers for calendars is there in Graph's own description.</summary>
public sealed class CalendarSchemaTests : CalendarTest
{
    private const string Property = "String {2b5e9a3c-6f5c-4b0b-9f0e-0c4d7c3f8a11} Name LadderAgenda";
    private const string Window = "startDateTime=2026-11-22T00:00:00Z&endDateTime=2026-12-20T00:00:00Z";

    private static readonly string Everything = $"$select={string.Join(',', EventJson.Names)}&$expand=exceptionOccurrences,singleValueExtendedProperties($filter=id eq '{Property}')";

    /// <summary>Each route with all of its options, below the mailbox; <c>ID</c> is a series that has all that one can have.</summary>
    public static TheoryData<string, string, int> Reads { get; } = new()
    {
        { "/events", $"$filter=type eq 'seriesMaster'&$top=1&$skip=0&{Everything}", 200 },
        { "/events", "", 200 },
        { "/events", "$filter=organizer/emailAddress/name eq 'A'", 501 },
        { "/events", "$select=salary", 400 },
        { "/events/{event-id}", Everything, 200 },
        { "/events/{event-id}/instances", $"{Window}&$top=2&$skip=1&{Everything}", 200 },
        { "/calendarView", $"{Window}&$top=2&$skip=1&{Everything}", 200 },
        { "/calendarView/delta", Window, 200 },
        { "/calendarView/delta", "$deltatoken=guessed", 410 },
        { "/calendarView/delta", "$skiptoken=guessed", 410 },
    };

    [DescribedTheory]
    [MemberData(nameof(Reads))]
    public async Task A_read_is_described_and_its_answer_fits(string route, string query, int status)
    {
        var id = await IdOfAsync(AddEverything());
        await PatchAsync($"{Events}/{id}", new { singleValueExtendedProperties = new[] { new { id = Property, value = "v1" } } });

        foreach (var (prefix, address) in new[] { ("/me", "/v1.0/me"), ("/users/{user-id}", $"/v1.0/users/{RunningTenant.Manager}") })
        {
            var options = GraphSchema.AtHand.Parameters(prefix + route, "get");
            Assert.NotNull(options);
            Assert.Empty(QueryHelpers.ParseQuery(query).Keys.Except(options));
            using var response = await SendAsync(HttpMethod.Get, $"{address}{route.Replace("{event-id}", id, StringComparison.Ordinal)}?{query}", with: await Running.GraphTokenAsync(RunningTenant.Manager));

            Assert.Equal(status, (int)response.StatusCode);
            AssertFits(prefix + route, "get", status, await response.JsonAsync());
        }
    }

    [DescribedFact]
    public void No_property_can_be_selected_that_is_not_described() =>
        Assert.Empty(EventJson.Names.Except(GraphSchema.AtHand.Selectable("/users/{user-id}/events", "get")).Except(["exceptionOccurrences"]));

    [DescribedFact]
    public async Task A_change_fits_and_so_do_its_answers()
    {
        const string Route = "/users/{user-id}/events/{event-id}";
        var address = $"{Events}/{await IdOfAsync(AddEverything())}";
        var change = JsonSerializer.SerializeToElement(new
        {
            subject = "Renamed",
            body = new { contentType = "html", content = "<p>Agenda</p>" },
            singleValueExtendedProperties = new[] { new { id = Property, value = "v1" } },
        });
        Assert.Empty(GraphSchema.AtHand.MisfitsOfRequest(Route, "patch", change));
        Assert.Contains("If-Match", GraphSchema.AtHand.Parameters(Route, "patch")!);

        foreach (var (ifMatch, status) in new[] { ((string?)null, 200), ("W/\"old\"", 412) })
        {
            using var response = await SendAsync(HttpMethod.Patch, address, change, ifMatch);
            Assert.Equal(status, (int)response.StatusCode);
            AssertFits(Route, "patch", status, await response.JsonAsync());
        }
    }

    [DescribedFact]
    public async Task What_is_removed_fits()
    {
        var added = AddEverything();
        var link = Text(await GetAsync($"{View}/delta?{Window}", $"{Immutable}, odata.maxpagesize=100"), "@odata.deltaLink");
        Outlook.Delete(added.Key);

        AssertFits("/users/{user-id}/calendarView/delta", "get", 200, await GetAsync(link));
    }

    [DescribedFact]
    public async Task Subscriptions_fit()
    {
        await using var listener = await Listener.StartAsync();
        var wanted = JsonSerializer.SerializeToElement(new
        {
            changeType = "created,updated",
            notificationUrl = listener.Address,
            lifecycleNotificationUrl = listener.LifecycleAddress,
            resource = $"/users/{RunningTenant.Manager}/events",
            expirationDateTime = Running.Time.GetUtcNow().AddDays(7).ToString("O", CultureInfo.InvariantCulture),
            clientState = "a secret",
        });
        // Graph itself tells nobody whom it cannot reach over TLS; on this machine there is none.
        Assert.All(GraphSchema.AtHand.MisfitsOfRequest("/subscriptions", "post", wanted), misfit => Assert.EndsWith("is not of its form", misfit, StringComparison.Ordinal));

        using var made = await SendAsync(HttpMethod.Post, "/v1.0/subscriptions", wanted);
        var subscription = await made.JsonAsync();
        AssertFits("/subscriptions", "post", (int)made.StatusCode, subscription);
        AssertFits("/subscriptions", "get", 200, await GetAsync("/v1.0/subscriptions"));
        var one = $"/v1.0/subscriptions/{Text(subscription, "id")}";
        AssertFits("/subscriptions/{subscription-id}", "get", 200, await GetAsync(one));
        AssertFits("/subscriptions/{subscription-id}", "patch", 200, await PatchAsync(one, new { expirationDateTime = Running.Time.GetUtcNow().AddDays(1) }));
        foreach (var (method, rest) in new[] { ("post", "/reauthorize"), ("delete", "") })
        {
            Assert.NotNull(GraphSchema.AtHand.Parameters($"/subscriptions/{{subscription-id}}{rest}", method));
            using var done = await SendAsync(HttpMethod.Parse(method), one + rest);
            Assert.Equal(HttpStatusCode.NoContent, done.StatusCode);
        }
    }

    [DescribedFact]
    public async Task A_refusal_of_a_stranger_fits()
    {
        await using var running = await RunningTenant.StartAsync(new TenantOptions { ApplicationPermissions = [] });
        using var refused = await running.GraphAsync(Events, await running.ProgramTokenAsync());

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        AssertFits("/users/{user-id}/events", "get", 403, await refused.JsonAsync());
    }

    protected override string[] GraphPermissions => ["Calendars.ReadWrite"];

    private CalendarEvent AddEverything()
    {
        var added = Add(OneOnOne with { Online = OnlineMeetingKind.Teams, Attendees = [Attendee.Of(Report), Attendee.Room("Harbour", "harbour@tidewater.example")], End = Monday.AddDays(100) });
        Outlook.ChangeOccurrence(added.Key, Monday, new() { Subject = "Later" });
        Outlook.CancelOccurrence(added.Key, Monday.AddDays(7));
        return added;
    }

    private static void AssertFits(string path, string method, int status, JsonElement answer) => Assert.Empty(GraphSchema.AtHand.Misfits(path, method, status, answer));
}
