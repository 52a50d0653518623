using System.Net;
using System.Text.Json;
using LadderTeams.Service.Platform.Health;
using LadderTeams.Service.Platform.Telemetry.Calls;
using LadderTeams.Service.Platform.Triggers;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.Health;

[Collection(Azurite.Collection)]
public sealed class HealthTests(Azurite azurite) : IAsyncLifetime
{
    private const string Ready = "/api/health/ready", Dependencies = "/api/health/dependencies";

    private readonly SettableTime time = new(new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));
    private FaultyProxy proxy = null!;
    private StoredService service = null!;

    public Task InitializeAsync()
    {
        (proxy, service) = Start(azurite, time);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await proxy.DisposeAsync();
    }

    [Fact]
    public async Task The_host_is_told_that_the_service_has_started()
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync("/");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task The_service_says_that_it_is_up_whatever_the_store_does()
    {
        proxy.LosesRequest = _ => true;
        using var client = service.CreateClient().SignedOut();

        var health = await client.JsonAsync("/api/health");

        Assert.Equal("healthy", health.GetProperty("status").GetString());
        Assert.Empty(service.Sent.Lines);
    }

    [Fact]
    public async Task A_stranger_is_told_words_and_nothing_else()
    {
        using var client = service.CreateClient().SignedOut();

        var ready = await client.JsonAsync(Ready);

        Assert.Equal("healthy", ready.GetProperty("status").GetString());
        Assert.Equal(["botKeys", "calendars", "graph", "queues", "signInKeys", "storage"], ready.GetProperty("dependencies").Strings("name"));
        Assert.All(ready.GetProperty("dependencies").EnumerateArray(), dependency => Assert.Equal(["name", "status"], dependency.EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public async Task Without_its_store_the_service_is_not_ready_until_it_is_back()
    {
        using var client = service.CreateClient().SignedOut();
        using var before = await client.GetAsync(Ready);
        proxy.LosesRequest = _ => true;
        time.Now += Readiness.Freshness;
        using var without = await client.GetAsync(Ready);
        proxy.LosesRequest = _ => false;
        using var kept = await client.GetAsync(Ready);
        time.Now += Readiness.Freshness;
        using var after = await client.GetAsync(Ready);

        Assert.Equal([200, 503, 503, 200], new[] { before, without, kept, after }.Select(response => (int)response.StatusCode));
        Assert.Equal("unhealthy", StatusOf(await without.JsonAsync(), "storage"));
        Assert.Equal("no-store", $"{without.Headers.CacheControl}");
    }

    [Fact]
    public async Task However_many_ask_the_store_is_asked_once()
    {
        using var client = service.CreateClient().SignedOut();
        using var first = await client.GetAsync(Ready);
        time.Now += Readiness.Freshness;
        service.Sent.Clear();
        var release = new TaskCompletionSource();
        service.Sent.Before = _ => release.Task;

        var asking = Enumerable.Range(0, 50).Select(_ => client.GetAsync(Ready)).ToList();
        release.SetResult();
        var answers = await Task.WhenAll(asking);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single(service.Sent.Lines, line => line.Contains("Health(", StringComparison.Ordinal));
        foreach (var answer in answers) { answer.Dispose(); }
    }

    [Fact]
    public async Task Who_is_no_admin_finds_no_details()
    {
        using var client = service.CreateClient();
        using var stranger = service.CreateClient().SignedOut();

        using var owner = await client.GetAsync(Dependencies);
        using var nobody = await stranger.GetAsync(Dependencies);

        Assert.Equal([404, 401], new[] { owner, nobody }.Select(response => (int)response.StatusCode));
    }

    [Fact]
    public async Task An_admin_is_told_since_when_and_what_the_store_answers()
    {
        using var admin = Admin();
        var before = DependencyIn(await admin.JsonAsync(Dependencies), "storage");
        proxy.LosesRequest = _ => true;
        time.Now += Readiness.Freshness;
        await admin.JsonAsync(Dependencies);
        time.Now += Readiness.Freshness;
        var lost = DependencyIn(await admin.JsonAsync(Dependencies), "storage");

        Assert.Equal(("healthy", JsonValueKind.Null), (before.GetProperty("status").GetString(), before.GetProperty("meaning").ValueKind));
        Assert.Equal(("unhealthy", "The store does not answer.", "0"), (lost.GetProperty("status").GetString(), lost.GetProperty("meaning").GetString(), lost.GetProperty("details").GetProperty("status").GetString()));
        Assert.Equal(time.Now - Readiness.Freshness, lost.GetProperty("since").GetDateTimeOffset());
    }

    [Fact]
    public async Task Graph_is_as_its_last_call_was_and_is_not_called_to_find_out()
    {
        using var admin = Admin();
        var calls = service.Services.GetRequiredService<OutsideCalls>();

        calls.End(Dependency.Graph, "GET me", calls.Begin(), CallOutcome.Ok);
        calls.End(Dependency.Graph, "GET me", calls.Begin(), CallOutcome.Throttled);
        var busy = DependencyIn(await admin.JsonAsync(Dependencies), "graph");
        calls.End(Dependency.Graph, "GET me", calls.Begin(), CallOutcome.Ok);
        time.Now += Readiness.Freshness;
        var well = DependencyIn(await admin.JsonAsync(Dependencies), "graph");

        Assert.Equal(("degraded", "Throttled", "1"), (busy.GetProperty("status").GetString(), busy.GetProperty("details").GetProperty("graph.last").GetString(), busy.GetProperty("details").GetProperty("graph.failuresInARow").GetString()));
        Assert.Equal("healthy", well.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Poison_is_told_for_an_hour()
    {
        using var client = service.CreateClient().SignedOut();
        service.Services.GetRequiredService<PoisonMessages>().GiveUp("calendar-sync", new("800ae4b3", 5, default));
        using var met = await client.GetAsync(Ready);
        time.Now += QueueHealth.Lately;
        using var over = await client.GetAsync(Ready);

        Assert.Equal((200, "degraded"), ((int)met.StatusCode, StatusOf(await met.JsonAsync(), "queues")));
        Assert.Equal("healthy", StatusOf(await over.JsonAsync(), "queues"));
    }

    [Fact]
    public async Task Without_keys_nobody_can_sign_in_and_the_service_is_not_ready()
    {
        using var fixture = new ServiceFixture();
        fixture.KeyServer.Answer = (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.InternalServerError));
        using var client = fixture.CreateClient().SignedOut();

        using var response = await client.GetAsync(Ready);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("unhealthy", StatusOf(await response.JsonAsync(), "signInKeys"));
    }

    private static (FaultyProxy, StoredService) Start(Azurite azurite, SettableTime time)
    {
        var proxy = new FaultyProxy(azurite.Endpoint);
        return (proxy, new(azurite) { StorePort = proxy.Port, Replace = services => services.AddSingleton<TimeProvider>(time) });
    }

    private HttpClient Admin() => service.CreateClient().SignedInWith(TestKey.Usual.Sign(service.Tenant.Claims("Ada Admin", "f0000000-0000-4000-8000-000000000006", "Ladder.Admin")));

    private static JsonElement DependencyIn(JsonElement answer, string name) => answer.GetProperty("dependencies").EnumerateArray().Single(dependency => dependency.GetProperty("name").GetString() == name);

    private static string? StatusOf(JsonElement answer, string name) => DependencyIn(answer, name).GetProperty("status").GetString();
}
