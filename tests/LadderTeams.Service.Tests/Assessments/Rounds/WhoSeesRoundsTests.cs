using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

[Collection(Azurite.Collection)]
public sealed class WhoSeesRoundsTests : IDisposable
{
    private static readonly Somebody Next = new("Nora Next", "90000000-0000-4000-8000-000000000008");
    private readonly TestTenant neighbour = new();
    private readonly Company company;

    public WhoSeesRoundsTests(Azurite azurite) => company = new(azurite, null, neighbour);

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task For_everyone_else_there_is_no_round_whatever_they_ask_for()
    {
        var round = await StartAsync(company);
        await round.RevealedAsync();
        foreach (var visitor in new[] { company.Head, company.Peer, company.Owner, company.Admin }) { await NothingAsync(company.As(visitor), round); }

        await NothingAsync(company.As(company.Manager, neighbour), round);
    }

    [Fact]
    public async Task Who_has_the_same_id_in_another_tenant_has_nothing_of_it()
    {
        var round = await StartAsync(company);
        await round.RevealedAsync();
        using var namesake = company.As(company.Engineer, neighbour);

        var rounds = (await namesake.JsonAsync(All(company))).GetProperty("rounds");
        using var there = await namesake.GetAsync(new Uri(round.Address, UriKind.Relative));

        Assert.Equal(0, rounds.GetArrayLength());
        await there.RefusedAsync(404, "not_found");
    }

    [Fact]
    public async Task A_manager_who_left_loses_sight_at_once()
    {
        var round = await StartAsync(company);
        await round.RevealedAsync();
        using var signed = await round.SignOffAsync(company.Manager);

        company.Manages(Next, company.Engineer);

        await NothingAsync(company.As(company.Manager), round);
    }

    [Fact]
    public async Task The_next_manager_sees_what_is_signed_off_alone()
    {
        var over = await StartAsync(company);
        await over.RevealedAsync();
        using var signed = await over.SignOffAsync(company.Manager);
        var running = await OpenAsync(company, company.Engineer);
        await running.RevealedAsync();
        company.Manages(Next, company.Engineer);
        using var next = company.As(Next);

        var rounds = (await next.JsonAsync(All(company))).GetProperty("rounds");
        var seen = await next.JsonAsync(over.Address);
        using var hidden = await next.GetAsync(new Uri(running.Address, UriKind.Relative));
        using var saved = await over.SaveAsync(Next, 0, over.Rating(Code));
        using var submitted = await running.SubmitAsync(Next, 1);
        using var again = await running.SignOffAsync(Next);

        Assert.Equal(over.Id, Assert.Single(rounds.EnumerateArray()).GetProperty("terms").GetProperty("id").GetString());
        Assert.Equal(("signedOff", System.Text.Json.JsonValueKind.Null), (seen.GetProperty("stage").GetString(), seen.GetProperty("own").ValueKind));
        await hidden.RefusedAsync(404, "not_found");
        await saved.RefusedAsync(404, "not_found");
        await submitted.RefusedAsync(404, "not_found");
        await again.RefusedAsync(404, "not_found");
    }

    [Fact]
    public async Task Nobody_is_let_in_as_a_manager_when_it_cannot_be_found_out()
    {
        var round = await StartAsync(company);
        company.LoseDirectory();
        using var manager = company.As(company.Manager);
        using var engineer = company.As(company.Engineer);

        using var refused = await manager.GetAsync(new Uri(round.Address, UriKind.Relative));
        using var own = await engineer.GetAsync(new Uri(round.Address, UriKind.Relative));

        await refused.RefusedAsync(503, "directory_unavailable");
        Assert.True(own.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("%2e%2e%2fother")]
    [InlineData("'%20or%201%20eq%201")]
    [InlineData("a%2Fself")]
    [InlineData("%F0%9F%91%A9")]
    [InlineData("x~002E")]
    public async Task An_id_that_no_round_has_finds_nothing(string id)
    {
        var round = await StartAsync(company);
        using var client = company.As(company.Engineer);

        using var response = await client.GetAsync(new Uri($"{All(company)}/{id}/sheet", UriKind.Relative));
        using var side = await client.GetAsync(new Uri($"{round.Address}.self", UriKind.Relative));

        await response.RefusedAsync(404, "not_found");
        await side.RefusedAsync(404, "not_found");
    }

    /// <summary>Each address answers as for a round that nobody has, byte for byte.</summary>
    private static async Task NothingAsync(HttpClient client, TestRound round)
    {
        using (client)
        {
            foreach (var (method, below, body) in Everything(round))
            {
                using var there = await client.WriteAsync(method, round.Address + below, body?.DeepClone(), "\"1\"");
                using var nowhere = await client.WriteAsync(method, round.Address.Replace(round.Id, "nothing", StringComparison.Ordinal) + below, body?.DeepClone(), "\"1\"");
                await there.RefusedAsync(404, "not_found");
                Assert.Equal(await Transcript.OfAsync(nowhere), await Transcript.OfAsync(there));
            }
        }
    }

    private static IEnumerable<(HttpMethod Method, string Below, JsonNode? Body)> Everything(TestRound round) =>
    [
        (HttpMethod.Get, "", null), (HttpMethod.Get, "/..", null), (HttpMethod.Get, "/sheet", null), (HttpMethod.Get, "/changes", null), (HttpMethod.Get, "/../../history", null),
        (HttpMethod.Post, "/..", Terms()), (HttpMethod.Put, "/draft", Draft(round.Rating(Code))), (HttpMethod.Post, "/draft/carry-over", new JsonObject { ["from"] = round.Id }),
        (HttpMethod.Post, "/submit", null), (HttpMethod.Post, "/withdraw", null), (HttpMethod.Post, "/sign-off", new JsonObject { ["summary"] = "x" }),
    ];
}
