using System.Net;
using System.Text.Json;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tests.Tenant.Graph;

public sealed class GraphDeltaTests : TenantTest
{
    private const string FirstRound = "/v1.0/users/delta?$select=displayName,manager";

    protected override string[] GraphPermissions => ["User.Read.All"];

    private PeopleDirectory People => Running.Tenant.People;

    private Person Engineer => People.Find(RunningTenant.Engineer)!;

    [Fact]
    public async Task The_first_round_holds_everyone_with_the_manager()
    {
        var (entries, _, pages) = await RoundAsync(FirstRound, "odata.maxpagesize=15");

        Assert.Equal((40, 40, 3), (entries.Count, entries.Select(Id).Distinct().Count(), pages));
        var engineer = entries.Single(entry => Id(entry) == Engineer.Id);
        Assert.Equal($"{Engineer.Manager}", engineer.GetProperty("manager@delta")[0].GetProperty("id").GetString());
        Assert.False(entries.Single(entry => Id(entry) == People.Find(RunningTenant.Boss)!.Id).TryGetProperty("manager@delta", out _));
    }

    [Fact]
    public async Task The_next_round_is_empty_when_nothing_has_changed() => Assert.Empty((await RoundAsync((await RoundAsync(FirstRound)).Link)).Entries);

    [Fact]
    public async Task The_next_round_holds_who_moved_and_who_left()
    {
        var left = People.Find("elif@tidewater.example")!;
        var manager = People.Find(RunningTenant.Manager)!;
        var first = await RoundAsync(FirstRound);
        People.Move(Engineer.Id, manager.Id);
        People.Remove(left.Id);

        var second = await RoundAsync(first.Link);

        Assert.Equal([Engineer.Id, left.Id], second.Entries.Select(Id));
        Assert.Equal($"{manager.Id}", second.Entries[0].GetProperty("manager@delta")[0].GetProperty("id").GetString());
        Assert.Equal("changed", second.Entries[1].GetProperty("@removed").GetProperty("reason").GetString());
        Assert.Empty((await RoundAsync(second.Link)).Entries);
    }

    [Fact]
    public async Task Who_has_no_manager_any_more_is_told_with_the_former_one()
    {
        var former = Engineer.Manager;
        var first = await RoundAsync(FirstRound);
        People.Move(Engineer.Id, manager: null);

        var entry = Assert.Single((await RoundAsync(first.Link)).Entries);

        var gone = entry.GetProperty("manager@delta")[0];
        Assert.Equal(($"{former}", "deleted"), (gone.GetProperty("id").GetString(), gone.GetProperty("@removed").GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task Who_is_disabled_is_told_so_and_her_manager_is_no_news()
    {
        var first = await RoundAsync("/v1.0/users/delta?$select=accountEnabled,manager");
        People.Enable(Engineer.Id, false);
        var second = await RoundAsync(first.Link);
        People.Enable(Engineer.Id, true);
        var third = await RoundAsync(second.Link);

        Assert.Equal([false, true], new[] { second, third }.Select(round => Assert.Single(round.Entries).GetProperty("accountEnabled").GetBoolean()));
        Assert.All([second, third], round => Assert.False(Assert.Single(round.Entries).TryGetProperty("manager@delta", out _)));
    }

    [Fact]
    public async Task Who_moved_and_was_disabled_since_is_told_once_with_both()
    {
        var first = await RoundAsync("/v1.0/users/delta?$select=accountEnabled,manager");
        People.Move(Engineer.Id, People.Find(RunningTenant.Manager)!.Id);
        People.Enable(Engineer.Id, false);

        var entry = Assert.Single((await RoundAsync(first.Link)).Entries);

        Assert.Equal((false, $"{People.Find(RunningTenant.Manager)!.Id}"), (entry.GetProperty("accountEnabled").GetBoolean(), entry.GetProperty("manager@delta")[0].GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_change_during_a_round_is_in_the_next_one_if_not_in_this()
    {
        var token = await Running.GraphTokenAsync(RunningTenant.Manager);
        var page = await Running.GraphJsonAsync(FirstRound, token, "odata.maxpagesize=39");
        People.Move(Engineer.Id, manager: null);

        var last = await Running.GraphJsonAsync(page.GetProperty("@odata.nextLink").GetString()!, token);

        Assert.Equal(Engineer.Id, Id(Assert.Single((await RoundAsync(last.GetProperty("@odata.deltaLink").GetString()!)).Entries)));
    }

    [Fact]
    public async Task Whoever_knows_the_people_may_begin_with_the_changes()
    {
        var (entries, link, _) = await RoundAsync("/v1.0/users/delta?$deltatoken=latest");
        People.Move(Engineer.Id, manager: null);

        Assert.Empty(entries);
        Assert.Single((await RoundAsync(link)).Entries);
    }

    [Theory]
    [InlineData("$deltatoken=guessed")]
    [InlineData("$deltatoken=eyJVbnRpbCI6OTk5OTl9")] // {"Until":99999}: of a tenant that knew more changes
    [InlineData("$skiptoken=guessed")]
    public async Task A_token_that_is_not_known_any_more_asks_for_a_full_round(string query)
    {
        using var response = await Running.GraphAsync($"/v1.0/users/delta?{query}", await Running.GraphTokenAsync(RunningTenant.Manager));

        await response.AssertGraphErrorAsync(HttpStatusCode.Gone, "SyncStateNotFound");
    }

    private static Guid Id(JsonElement entry) => entry.GetProperty("id").GetGuid();

    private async Task<(IReadOnlyList<JsonElement> Entries, string Link, int Pages)> RoundAsync(string address, string? prefer = null)
    {
        var token = await Running.GraphTokenAsync(RunningTenant.Manager);
        var entries = new List<JsonElement>();
        for (var pages = 1; ; pages++)
        {
            var page = await Running.GraphJsonAsync(address, token, prefer);
            entries.AddRange(page.GetProperty("value").EnumerateArray());
            if (page.TryGetProperty("@odata.deltaLink", out var link)) { return (entries, link.GetString()!, pages); }

            address = page.GetProperty("@odata.nextLink").GetString()!;
        }
    }
}
