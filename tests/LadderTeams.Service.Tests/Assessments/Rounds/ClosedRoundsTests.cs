using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

[Collection(Azurite.Collection)]
public sealed class ClosedRoundsTests : IDisposable
{
    private const string Canary = "Canary of the side that nobody was shown.";
    private static readonly Somebody Next = new("Nora Next", "90000000-0000-4000-8000-000000000008");
    private readonly Company company;

    public ClosedRoundsTests(Azurite azurite) => company = new(azurite);

    public void Dispose() => company.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_round_that_is_closed_before_the_reveal_never_shows_the_other_side(bool byTheManager)
    {
        var round = await StartAsync(company);
        var (closer, other) = byTheManager ? (company.Manager, company.Engineer) : (company.Engineer, company.Manager);
        await round.SubmittedAsync(other, round.Rating(Code, comment: Canary));
        using var saved = await round.SaveAsync(closer, 0, round.Rating(Code, comment: "My own."));

        using var closed = await round.CloseAsync(closer);
        using var late = await round.SubmitAsync(closer, 1);

        Assert.Equal("closed", (await closed.JsonAsync()).GetProperty("stage").GetString());
        await late.RefusedAsync(409, "already_closed");
        var seen = await round.GetAsync(closer);
        Assert.Equal((closer.Id, "closed"), (seen.GetProperty("closing").GetProperty("by").GetString(), seen.GetProperty("stage").GetString()));
        Assert.Equal("My own.", Comment(seen));
        Assert.Equal(Canary, Comment(await round.GetAsync(other)));
        using var client = company.As(closer);
        Assert.DoesNotContain(Canary, seen.ToString() + await client.GetStringAsync(new Uri(byTheManager ? All(company) : "/api/privacy/me/export", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gets_another_manager_ends_the_round_and_takes_her_words_into_the_next()
    {
        var round = await StartAsync(company);
        using var saved = await round.SaveAsync(company.Engineer, 0, round.Rating(Code, comment: "Said before."));
        company.Manages(Next, company.Engineer);

        using var closed = await round.CloseAsync(company.Engineer);
        var next = await OpenAsync(company, company.Engineer);
        using var carried = await next.SendAsync(company.Engineer, HttpMethod.Post, "/draft/carry-over", new JsonObject { ["from"] = round.Id }, 0);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (closed.StatusCode, carried.StatusCode));
        var seen = await next.GetAsync(company.Engineer);
        Assert.Equal((Next.Id, "Said before."), (seen.GetProperty("terms").GetProperty("manager").GetString(), Comment(seen)));
        using var hers = company.As(Next);
        Assert.Equal(next.Id, Assert.Single((await hers.JsonAsync(All(company))).GetProperty("rounds").EnumerateArray()).GetProperty("terms").GetProperty("id").GetString());
    }

    [Fact]
    public async Task What_was_revealed_is_closed_when_who_would_sign_it_off_has_gone_and_the_next_manager_reads_it()
    {
        var round = await StartAsync(company);
        await round.RevealedAsync();
        using var early = await round.CloseAsync(company.Engineer);
        using var byTheManager = await round.CloseAsync(company.Manager);
        company.Manages(Next, company.Engineer);

        using var former = await round.CloseAsync(company.Manager);
        using var later = await round.CloseAsync(Next);
        using var closed = await round.CloseAsync(company.Engineer);

        await early.RefusedAsync(409, "already_revealed");
        await byTheManager.RefusedAsync(409, "already_revealed");
        await former.RefusedAsync(404, "not_found");
        await later.RefusedAsync(404, "not_found");
        Assert.Equal(HttpStatusCode.OK, closed.StatusCode);
        Assert.NotEqual(JsonValueKind.Null, (await round.GetAsync(Next)).GetProperty("revealed").ValueKind);
    }

    [Fact]
    public async Task Nobody_opens_or_closes_her_round_while_the_directory_cannot_say_who_her_manager_is()
    {
        var round = await StartAsync(company);
        company.LoseDirectory();
        using var engineer = company.As(company.Engineer);

        using var closed = await round.CloseAsync(company.Engineer);
        using var opened = await engineer.WriteAsync(HttpMethod.Post, All(company), Terms());

        await closed.RefusedAsync(503, "directory_unavailable");
        await opened.RefusedAsync(503, "directory_unavailable");
        Assert.Equal("drafting", Assert.Single((await engineer.JsonAsync(All(company))).GetProperty("rounds").EnumerateArray()).GetProperty("stage").GetString());
    }

    private static string? Comment(JsonElement round) => round.GetProperty("own").GetProperty("assessment").GetProperty("ratings")[0].GetProperty("comment").GetString();
}
