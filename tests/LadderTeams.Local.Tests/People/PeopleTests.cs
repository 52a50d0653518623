using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Local.Tests.Tenant;

namespace LadderTeams.Local.Tests.People;

/// <summary>The real service and a tenant, over sockets.</summary>
[Collection(StoreFixture.Collection)]
public sealed class PeopleTests(StoreFixture store)
{
    private const string Me = "/api/people/me";
    private const string Reports = "/api/people/me/reports";
    private const string Graph = "/v1.0/*";
    private const string Token = "*/oauth2/v2.0/token";

    /// <summary>Manages the engineer.</summary>
    private const string Lead = "priya@tidewater.example";

    private static readonly TenantOptions TellsManagers = new() { GraphPermissions = ["User.Read", "User.ReadBasic.All", "User.Read.All"] };

    [Fact]
    public async Task A_person_is_who_Graph_says_and_her_manager_is_known_when_that_one_has_looked()
    {
        await using var service = await SignedInService.StartAsync(store);
        using var engineer = await service.AsAsync(RunningTenant.Engineer);
        using var lead = await service.AsAsync(Lead);

        var before = await ReadAsync(engineer, Me);
        await ReadAsync(lead, Reports);
        var after = await ReadAsync(engineer, Me);

        Assert.Equal(("Björn Þórarinsson", RunningTenant.Engineer, false), (before.Text("name"), before.Text("mail"), before.GetProperty("isStale").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, before.GetProperty("manager").ValueKind);
        Assert.Equal(("Priya Raghunathan", $"{service.IdOf(Lead)}"), (after.GetProperty("manager").Text("name"), after.GetProperty("manager").Text("id")));
    }

    [Fact]
    public async Task Where_Graph_tells_everyone_who_manages_them_nobody_need_look()
    {
        await using var service = await SignedInService.StartAsync(store, TellsManagers);
        using var engineer = await service.AsAsync(RunningTenant.Engineer);
        using var boss = await service.AsAsync(RunningTenant.Boss);

        Assert.Equal("Priya Raghunathan", (await ReadAsync(engineer, Me)).GetProperty("manager").Text("name"));
        Assert.Equal(JsonValueKind.Null, (await ReadAsync(boss, Me)).GetProperty("manager").ValueKind);
    }

    [Fact]
    public async Task Roles_are_told_to_who_has_them()
    {
        await using var service = await SignedInService.StartAsync(store);
        using var owner = await service.AsAsync(RunningTenant.Owner);

        Assert.Equal(["ladderOwner"], (await ReadAsync(owner, Me)).GetProperty("roles").EnumerateArray().Select(role => role.GetString()));
    }

    [Fact]
    public async Task Reports_that_come_page_by_page_are_all_there()
    {
        await using var service = await SignedInService.StartAsync(store, new() { LargestPage = 1 });
        using var manager = await service.AsAsync(RunningTenant.Manager);

        var names = NamesIn(await ReadAsync(manager, Reports));

        Assert.Equal(service.Tenant.People.ReportsOf(service.Tenant.People.Find(RunningTenant.Manager)!).Select(person => person.DisplayName), names);
        Assert.True(names.Count > 1);
    }

    [Fact]
    public async Task Missing_consent_is_told_with_the_claims_to_ask_for_until_it_is_given()
    {
        await using var service = await SignedInService.StartAsync(store);
        using var lead = await service.AsAsync(Lead);
        service.Tenant.Faults.Add(Token, new Fault.ConsentMissing(), times: 99);

        foreach (var address in new[] { Me, Reports, LevelOf(service) })
        {
            var refused = await RefusedAsync(lead, address, 403, "consent_required");
            Assert.NotNull(JsonNode.Parse(refused.Problem.Text("claims")!)?["access_token"]);
        }

        service.Tenant.Faults.Clear();
        Assert.Equal(200, await StatusAsync(lead, LevelOf(service)));
    }

    [Fact]
    public async Task When_Graph_throttles_the_client_is_told_how_long()
    {
        await using var service = await SignedInService.StartAsync(store);
        using var lead = await service.AsAsync(Lead);
        service.Tenant.Faults.Add(Graph, new Fault.Throttled(TimeSpan.FromSeconds(30)));

        Assert.Equal(30, (await RefusedAsync(lead, Reports, 503, "directory_unavailable")).RetryAfter?.TotalSeconds);
        Assert.InRange((await RefusedAsync(lead, LevelOf(service), 503, "directory_unavailable")).RetryAfter!.Value.TotalSeconds, 1, 30);
    }

    [Theory]
    [InlineData(Graph, nameof(Fault.Unavailable))]
    [InlineData(Graph, nameof(Fault.Dropped))]
    [InlineData(Graph, nameof(Fault.Late))]
    [InlineData(Token, nameof(Fault.Unavailable))]
    public async Task When_Graph_is_away_names_are_shown_with_their_age_and_nobody_is_let_in(string path, string fault)
    {
        await using var service = await SignedInService.StartAsync(store);
        using var lead = await service.AsAsync(Lead);
        var before = await ReadAsync(lead, Reports);
        service.Running.Time.Advance(TimeSpan.FromMinutes(16));
        using var later = path == Token ? await service.AsAsync(Lead) : null;
        service.Tenant.Faults.Add(path, fault switch { nameof(Fault.Unavailable) => new Fault.Unavailable(), nameof(Fault.Dropped) => new Fault.Dropped(), _ => new Fault.Late(TimeSpan.FromHours(5)) }, times: 99);

        var after = await ReadAsync(later ?? lead, Reports);

        Assert.True(after.GetProperty("isStale").GetBoolean());
        Assert.Equal(before.Text("asOf"), after.Text("asOf"));
        Assert.Equal(NamesIn(before), NamesIn(after));
        await RefusedAsync(later ?? lead, LevelOf(service), 503, "directory_unavailable");
    }

    [Fact]
    public async Task Who_changes_managers_is_read_by_the_old_one_no_longer_than_she_is_known()
    {
        await using var service = await SignedInService.StartAsync(store);
        using var lead = await service.AsAsync(Lead);
        Assert.Equal(200, await StatusAsync(lead, LevelOf(service)));
        service.Tenant.People.Move(service.IdOf(RunningTenant.Engineer), service.IdOf(RunningTenant.Manager));

        Assert.Equal(200, await StatusAsync(lead, LevelOf(service)));
        service.Running.Time.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal(404, await StatusAsync(lead, LevelOf(service)));
    }

    [Fact]
    public async Task Who_changes_managers_is_read_by_the_new_one_when_that_one_looks_again_and_by_the_old_one_no_more()
    {
        await using var service = await SignedInService.StartAsync(store);
        using var lead = await service.AsAsync(Lead);
        using var manager = await service.AsAsync(RunningTenant.Manager);
        Assert.Equal((200, 404), (await StatusAsync(lead, LevelOf(service)), await StatusAsync(manager, LevelOf(service))));
        service.Tenant.People.Move(service.IdOf(RunningTenant.Engineer), service.IdOf(RunningTenant.Manager));
        service.Running.Time.Advance(TimeSpan.FromMinutes(1));

        manager.DefaultRequestHeaders.CacheControl = new CacheControlHeaderValue { NoCache = true };
        Assert.Contains("Björn Þórarinsson", NamesIn(await ReadAsync(manager, Reports)));

        Assert.Equal((404, 200), (await StatusAsync(lead, LevelOf(service)), await StatusAsync(manager, LevelOf(service))));
    }

    [Fact]
    public async Task Two_tenants_with_the_same_people_have_nothing_in_common()
    {
        await using var one = await SignedInService.StartAsync(store);
        await using var other = await SignedInService.StartAsync(store);
        using var lead = await one.AsAsync(Lead);
        using var owner = await one.AsAsync(RunningTenant.Owner);
        using (var sample = await owner.PostAsync(new Uri("/api/ladders/sample", UriKind.Relative), null)) { Assert.True(sample.IsSuccessStatusCode); }

        using var set = new HttpRequestMessage(HttpMethod.Put, LevelOf(one)) { Content = JsonContent.Create(new { ladder = "engineering", level = "L4", since = "2026-01-01" }), Headers = { { "If-None-Match", "*" } } };
        using (var done = await lead.SendAsync(set)) { Assert.Equal(204, (int)done.StatusCode); }

        using var here = await one.AsAsync(RunningTenant.Engineer);
        using var there = await other.AsAsync(RunningTenant.Engineer);
        var (own, foreign) = (await ReadAsync(here, Me), await ReadAsync(there, Me));
        Assert.Equal(("L4", "Priya Raghunathan"), (own.GetProperty("level").Text("level"), own.GetProperty("manager").Text("name")));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (foreign.GetProperty("level").ValueKind, foreign.GetProperty("manager").ValueKind));
        Assert.Equal(own.Text("id"), foreign.Text("id"));
        there.DefaultRequestHeaders.Authorization = lead.DefaultRequestHeaders.Authorization;
        Assert.Equal(401, await StatusAsync(there, Me));
    }

    private static string LevelOf(SignedInService service) => $"/api/people/{service.IdOf(RunningTenant.Engineer)}/level";

    private static IReadOnlyList<string?> NamesIn(JsonElement reports) => [.. reports.GetProperty("reports").EnumerateArray().Select(report => report.Text("name"))];

    private static async Task<JsonElement> ReadAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return await response.JsonAsync();
    }

    private static async Task<int> StatusAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return (int)response.StatusCode;
    }

    private static async Task<(JsonElement Problem, TimeSpan? RetryAfter)> RefusedAsync(HttpClient client, string address, int status, string code)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        var problem = await response.JsonAsync();
        Assert.Equal((status, code), ((int)response.StatusCode, problem.Text("code")));
        return (problem, response.Headers.RetryAfter?.Delta);
    }
}

internal static class Members
{
    public static string? Text(this JsonElement element, string property) => element.GetProperty(property).GetString();
}
