using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.People.Known;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.People.Known;

/// <summary>Whom the directory makes a manager, for how long, and what becomes of it when the directory is away.</summary>
[Collection(Azurite.Collection)]
public sealed class WhoManagesTests : IDisposable
{
    private const string Reports = "/api/people/me/reports";
    private readonly DirectoryStandIn directory = new();
    private readonly Company company;

    public WhoManagesTests(Azurite azurite)
    {
        company = new(azurite, services =>
        {
            services.AddSingleton<IDirectory>(directory);
            services.AddSingleton<IManagers, DirectoryManagers>();
            services.AddSingleton<IManagerOf>(provider => provider.GetRequiredService<ManagerOf>());
        });
        directory.Add(company.Head, null);
        directory.Add(company.Manager, company.Head);
        directory.Add(company.Engineer, company.Manager);
        directory.Add(company.Peer, company.Manager);
    }

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task The_directory_is_asked_once_for_many_questions()
    {
        var goOn = new TaskCompletionSource();
        directory.Answering = goOn.Task;

        var asked = Enumerable.Range(0, 20).Select(_ => LevelAsync(company.Manager)).ToList();
        goOn.SetResult();

        Assert.All(await Task.WhenAll(asked), status => Assert.Equal(200, status));
        Assert.Equal((200, 1), (await LevelAsync(company.Manager), directory.Questions));
    }

    [Theory]
    [InlineData(14, 200)]
    [InlineData(15, 404)]
    public async Task Who_was_the_manager_is_none_when_the_limit_is_over(int minutes, int status)
    {
        await LevelAsync(company.Manager);
        directory.Add(company.Engineer, company.Head);

        company.Time.Now += TimeSpan.FromMinutes(minutes);

        Assert.Equal(status, await LevelAsync(company.Manager));
    }

    [Fact]
    public async Task Who_was_the_manager_is_none_at_once_when_she_looks_again()
    {
        await LevelAsync(company.Manager);
        directory.Add(company.Engineer, company.Head);

        using var client = company.As(company.Manager);
        var before = await client.JsonAsync(Reports);
        client.DefaultRequestHeaders.CacheControl = new() { NoCache = true };
        var after = await client.JsonAsync(Reports);

        Assert.Equal([company.Engineer.Id, company.Peer.Id], before.GetProperty("reports").Strings("id").Order().Reverse());
        Assert.Equal([company.Peer.Id], after.GetProperty("reports").Strings("id"));
        Assert.Equal(404, await LevelAsync(company.Manager));
    }

    [Fact]
    public async Task Who_was_the_manager_is_none_at_once_when_another_has_her()
    {
        await LevelAsync(company.Manager);
        directory.Add(company.Engineer, company.Head);
        company.Time.Now += TimeSpan.FromMinutes(1);

        Assert.Equal((200, 404), (await LevelAsync(company.Head), await LevelAsync(company.Manager)));
        using var client = company.As(company.Manager);
        Assert.Equal([company.Peer.Id], (await client.JsonAsync(Reports)).GetProperty("reports").Strings("id"));
    }

    [Fact]
    public async Task A_look_that_was_under_way_does_not_undo_a_later_one()
    {
        var early = new TaskCompletionSource();
        directory.Answering = early.Task;
        var first = LevelAsync(company.Manager);
        while (directory.Questions == 0) { await Task.Yield(); }

        directory.Add(company.Engineer, company.Head);
        directory.Answering = Task.CompletedTask;
        using var client = company.As(company.Manager);
        client.DefaultRequestHeaders.CacheControl = new() { NoCache = true };
        await client.JsonAsync(Reports);
        early.SetResult();
        await first;

        Assert.Equal(404, await LevelAsync(company.Manager));
    }

    [Fact]
    public async Task Nobody_is_let_in_when_it_cannot_be_found_out()
    {
        await LevelAsync(company.Manager);
        company.Time.Now += TimeSpan.FromMinutes(15);
        directory.Failure = new(DirectoryRefusals.Unavailable) { RetryAfter = TimeSpan.FromSeconds(7) };

        using var client = company.As(company.Manager);
        using var response = await client.GetAsync(new Uri($"/api/people/{company.Engineer.Id}/level", UriKind.Relative));

        await response.RefusedAsync(503, "directory_unavailable");
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task Names_of_before_are_shown_with_their_age_and_nothing_else()
    {
        await SetLevelAsync();
        using var client = company.As(company.Manager);
        var before = await client.JsonAsync(Reports);
        var asOf = company.Time.Now;
        company.Time.Now += TimeSpan.FromHours(1);
        directory.Failure = new(DirectoryRefusals.Unavailable);

        var after = await client.JsonAsync(Reports);

        Assert.Equal((false, "L3"), (before.GetProperty("isStale").GetBoolean(), LevelIn(before)));
        Assert.Equal((true, asOf, null), (after.GetProperty("isStale").GetBoolean(), after.GetProperty("asOf").GetDateTimeOffset(), LevelIn(after)));
        Assert.Equal(before.GetProperty("reports").Strings("name"), after.GetProperty("reports").Strings("name"));
    }

    [Fact]
    public async Task Missing_consent_is_told_whatever_is_known()
    {
        await LevelAsync(company.Manager);
        company.Time.Now += TimeSpan.FromHours(1);
        directory.Failure = new(DirectoryRefusals.ConsentRequired, ("claims", "what to ask for"));
        using var client = company.As(company.Manager);

        foreach (var address in new[] { Reports, "/api/people/me", $"/api/people/{company.Engineer.Id}/level" })
        {
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
            await response.RefusedAsync(403, "consent_required");
            Assert.Equal("what to ask for", (await response.JsonAsync()).GetProperty("claims").GetString());
        }
    }

    [Fact]
    public async Task A_report_can_read_that_her_level_was_read()
    {
        await SetLevelAsync();
        using (var manager = company.As(company.Manager)) { await manager.JsonAsync(Reports); }

        using var client = company.As(company.Engineer);
        var entries = (await client.JsonAsync("/api/privacy/me/audit")).GetProperty("entries").EnumerateArray().Select(entry => $"{entry.GetProperty("act")} {entry.GetProperty("resource")}");

        Assert.Equal(["change level", "read level"], entries.Order());
    }

    [Fact]
    public async Task Who_is_away_from_the_directory_is_who_she_signed_in_as()
    {
        directory.Failure = new(DirectoryRefusals.Unavailable);
        using var client = company.As(company.Engineer);

        var me = await client.JsonAsync("/api/people/me");

        Assert.Equal((company.Engineer.Name, true), (me.GetProperty("name").GetString(), me.GetProperty("isStale").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, me.GetProperty("asOf").ValueKind);
    }

    [Fact]
    public async Task A_manager_is_known_as_last_seen_unless_the_directory_tells()
    {
        using var client = company.As(company.Engineer);
        var nobody = await ManagerAsync(client);
        await LevelAsync(company.Manager);
        var seen = await ManagerAsync(client);
        directory.TellsManagers = true;
        directory.Add(company.Engineer, company.Head);
        client.DefaultRequestHeaders.CacheControl = new() { NoCache = true };
        var told = await ManagerAsync(client);

        Assert.Equal((null, company.Manager.Name, company.Head.Name), (nobody, seen, told));
    }

    [Fact]
    public async Task An_admin_finds_whom_the_directory_has_and_nobody_else()
    {
        await LevelAsync(company.Manager);
        using var client = company.As(company.Admin);

        var engineer = await client.JsonAsync($"/api/people/{company.Engineer.Id}");
        using var nobody = await client.GetAsync(new Uri($"/api/people/{Guid.NewGuid()}", UriKind.Relative));

        Assert.Equal((company.Engineer.Name, company.Manager.Name), (engineer.GetProperty("name").GetString(), engineer.GetProperty("manager").GetProperty("name").GetString()));
        await nobody.RefusedAsync(404, "not_found");
    }

    [Fact]
    public async Task A_slice_that_opens_a_round_is_told_who_the_manager_is()
    {
        var managerOf = company.Services.GetRequiredService<IManagerOf>();
        var (manager, engineer) = (CallerOf(company.Manager), CallerOf(company.Engineer));
        await company.Services.GetRequiredService<IManagers>().ManagesAsync(manager, PersonId.From(company.Engineer.Id)!, CancellationToken.None);

        var known = new KnownManager(PersonId.From(company.Manager.Id)!, company.Manager.Name, company.Time.Now);
        Assert.Equal(known, await managerOf.FindAsync(engineer, PersonId.From(company.Engineer.Id)!, CancellationToken.None));
        Assert.Equal(known, await managerOf.FindAsync(manager, PersonId.From(company.Engineer.Id)!, CancellationToken.None));
        directory.Failure = new(DirectoryRefusals.Unavailable);
        Assert.Equal(known, await managerOf.FindAsync(engineer, PersonId.From(company.Engineer.Id)!, CancellationToken.None));
    }

    [Fact]
    public async Task Who_the_manager_is_now_is_not_answered_from_long_ago()
    {
        var managerOf = company.Services.GetRequiredService<IManagerOf>();
        var engineer = CallerOf(company.Engineer);
        directory.TellsManagers = true;
        Assert.Equal(company.Manager.Id, (await managerOf.FindCurrentAsync(engineer, CancellationToken.None))!.Id.Value);
        directory.Failure = new(DirectoryRefusals.Unavailable);
        Assert.Equal(company.Manager.Id, (await managerOf.FindCurrentAsync(engineer, CancellationToken.None))!.Id.Value);

        company.Time.Now += TimeSpan.FromHours(2);

        await Assert.ThrowsAsync<RefusedException>(async () => await managerOf.FindCurrentAsync(engineer, CancellationToken.None));
        Assert.Equal(company.Manager.Id, (await managerOf.FindAsync(engineer, PersonId.From(company.Engineer.Id)!, CancellationToken.None))!.Id.Value);
    }

    private static string? LevelIn(JsonElement reports) =>
        reports.GetProperty("reports").EnumerateArray().Select(report => report.GetProperty("level")).FirstOrDefault(level => level.ValueKind is JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } found
            ? found.GetProperty("level").GetString() : null;

    private static async Task<string?> ManagerAsync(HttpClient client) =>
        (await client.JsonAsync("/api/people/me")).GetProperty("manager") is { ValueKind: JsonValueKind.Object } manager ? manager.GetProperty("name").GetString() : null;

    private Caller CallerOf(Somebody who) => new(company.Tenant.Id, who.Id, who.Name);

    private async Task SetLevelAsync()
    {
        await company.PublishAsync(null, ("l3.md", Upload.Level("L3", "Ships small changes.")));
        using var client = company.As(company.Manager);
        using var response = await client.WriteAsync(HttpMethod.Put, $"/api/people/{company.Engineer.Id}/level", new JsonObject { ["ladder"] = "engineering", ["level"] = "L3", ["since"] = "2026-01-01" }, "*");
        Assert.Equal(204, (int)response.StatusCode);
    }

    private async Task<int> LevelAsync(Somebody who)
    {
        using var client = company.As(who);
        using var response = await client.GetAsync(new Uri($"/api/people/{company.Engineer.Id}/level", UriKind.Relative));
        return (int)response.StatusCode;
    }

    private sealed record Caller(string TenantId, string PersonId, string DisplayName) : ICaller
    {
        public AccessToken AccessToken { get; } = new("");

        public bool IsInRole(AppRoles role) => false;
    }
}
