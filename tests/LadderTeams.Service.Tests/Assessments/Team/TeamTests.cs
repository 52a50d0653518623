using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Assessments.Rounds;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments.Team;

[Collection(Azurite.Collection)]
public sealed class TeamTests(Azurite azurite) : IDisposable
{
    private const string Address = "/api/people/me/team";
    private readonly Company company = new(azurite);

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task A_manager_sees_her_reports_by_capability_and_level()
    {
        var round = await TestRound.StartAsync(company);
        using var manager = company.As(company.Manager);
        using var level = await manager.WriteAsync(
            HttpMethod.Put, $"/api/people/{company.Engineer.Id}/level", new JsonObject { ["ladder"] = "engineering", ["level"] = "L1", ["since"] = "2026-01-01" }, "*");
        await round.SubmittedAsync(company.Engineer, round.Rating(TestRound.Code, "Mostly"));
        await round.SubmittedAsync(company.Manager, round.Rating(TestRound.Code, "Sometimes"));

        var team = await manager.JsonAsync(Address);

        Assert.True(level.IsSuccessStatusCode);
        Assert.Equal([company.Peer.Id], team.GetProperty("unrated").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal([("L1", company.Engineer.Id), (null, company.Peer.Id)], team.GetProperty("members").EnumerateArray()
            .Select(member => (member.GetProperty("level").GetString(), member.GetProperty("id").GetString()!)).OrderBy(member => member.Item2 == company.Peer.Id));
        var cell = Assert.Single(team.GetProperty("cells").EnumerateArray());
        Assert.Equal(("Craft", "L1"), (cell.GetProperty("capability").GetString(), cell.GetProperty("level").GetString()));
        var rated = Assert.Single(Assert.Single(cell.GetProperty("people").EnumerateArray()).GetProperty("ratings").EnumerateArray());
        Assert.Equal(("differs", -1), (rated.GetProperty("kind").GetString(), rated.GetProperty("points").GetInt32()));
    }

    [Fact]
    public async Task What_one_side_alone_has_submitted_is_not_in_it_and_neither_are_other_peoples_reports()
    {
        var round = await TestRound.StartAsync(company);
        await round.SubmittedAsync(company.Engineer);
        using var manager = company.As(company.Manager);
        using var head = company.As(company.Head);
        var before = await manager.JsonAsync(Address);

        await round.SubmittedAsync(company.Manager);

        Assert.Equal(0, before.GetProperty("cells").GetArrayLength());
        Assert.Equal(2, before.GetProperty("unrated").GetArrayLength());
        Assert.Equal(1, (await manager.JsonAsync(Address)).GetProperty("cells").GetArrayLength());
        Assert.Equal([company.Manager.Id], (await head.JsonAsync(Address)).GetProperty("members").Strings("id"));
        company.Manages(null, company.Engineer);
        Assert.Equal([company.Peer.Id], (await manager.JsonAsync(Address)).GetProperty("members").Strings("id"));
    }

    [Fact]
    public async Task Whom_the_manager_looked_at_is_told_and_nobody_else()
    {
        var round = await TestRound.StartAsync(company);
        await round.RevealedAsync();
        using var manager = company.As(company.Manager);
        await manager.JsonAsync(Address);
        await manager.JsonAsync(Address);

        Assert.Equal(1, await TeamReadingsAsync(company.Engineer));
        Assert.Equal(0, await TeamReadingsAsync(company.Peer));
    }

    [Fact]
    public async Task Where_the_directory_cannot_be_asked_there_is_no_team()
    {
        company.LoseDirectory();
        using var manager = company.As(company.Manager);

        using var response = await manager.GetAsync(new Uri(Address, UriKind.Relative));

        await response.RefusedAsync(503, "directory_unavailable");
    }

    private async Task<int> TeamReadingsAsync(Somebody who)
    {
        using var client = company.As(who);
        return (await client.JsonAsync("/api/privacy/me/audit")).GetProperty("entries").EnumerateArray()
            .Count(entry => entry.GetProperty("resource").GetString() == "team" && entry.GetProperty("by").GetProperty("id").GetString() == company.Manager.Id);
    }
}
