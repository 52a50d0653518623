using System.Net;
using System.Text.Json;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

[Collection(Azurite.Collection)]
public sealed class RoundTests(Azurite azurite) : IDisposable
{
    private readonly Company company = new(azurite);

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task A_round_goes_from_its_opening_over_two_submissions_to_its_end()
    {
        var round = await StartAsync(company);

        await round.SubmittedAsync(company.Engineer, round.Rating(Code, "Sometimes", "Mine."), round.OfCapability("L2", "Delivery"), round.Answer("Nobody yet."));
        var waiting = await round.GetAsync(company.Engineer);
        await round.SubmittedAsync(company.Manager, round.Rating(Code, "Consistently", "Hers."), round.Rating(Review, "Not yet"));
        var revealed = await round.GetAsync(company.Engineer);
        using var signed = await round.SignOffAsync(company.Manager, "Well done.");
        var over = await round.GetAsync(company.Engineer);

        Assert.Equal(("waiting", JsonValueKind.Null), (waiting.GetProperty("stage").GetString(), waiting.GetProperty("revealed").ValueKind));
        Assert.Equal("Mine.", waiting.GetProperty("own").GetProperty("assessment").GetProperty("ratings")[0].GetProperty("comment").GetString());
        var both = revealed.GetProperty("revealed");
        Assert.Equal("Hers.", both.GetProperty("manager").GetProperty("assessment").GetProperty("ratings")[0].GetProperty("comment").GetString());
        Assert.Equal("Nobody yet.", both.GetProperty("self").GetProperty("assessment").GetProperty("answers")[0].GetProperty("text").GetString());
        Assert.Equal(["Delivery", "Craft"], both.GetProperty("agreement").Strings("capability").Order().Reverse());
        var craft = both.GetProperty("agreement").EnumerateArray().Single(capability => capability.GetProperty("capability").GetString() == "Craft").GetProperty("ratings");
        Assert.Equal(["differs", "managerAlone"], craft.Strings("kind"));
        Assert.Equal(2, craft[0].GetProperty("points").GetInt32());
        Assert.Equal(HttpStatusCode.OK, signed.StatusCode);
        Assert.Equal(("signedOff", "Well done."), (over.GetProperty("stage").GetString(), over.GetProperty("signOff").GetProperty("summary").GetString()));
        Assert.Equal(revealed.GetProperty("revealed").GetRawText(), (await round.GetAsync(company.Manager)).GetProperty("revealed").GetRawText());
    }

    [Fact]
    public async Task Who_opened_and_revealed_and_signed_off_is_written_down_and_nothing_else()
    {
        var round = await StartAsync(company);
        await round.RevealedAsync();
        using var signed = await round.SignOffAsync(company.Manager);

        var audit = await company.Services.GetRequiredService<GrowthStore>().ReadAuditAsync(company.KeyOf(company.Engineer), CancellationToken.None);

        Assert.Equal(
            [(Act.Add, Resource.Round), (Act.Add, Resource.SignOff), (Act.Change, Resource.Round)],
            audit.Where(entry => entry.Act is not Act.Read).Select(entry => (entry.Act, entry.Resource)).Order());
        Assert.All(audit.Where(entry => entry.Act is not Act.Read), entry => Assert.Equal(round.Id, entry.Id));
    }

    [Fact]
    public async Task The_manager_opens_a_round_too_and_a_person_whose_manager_is_not_known_cannot()
    {
        await company.PublishAsync(null, Ladder);
        company.Manages(null, company.Peer);
        using var peer = company.As(company.Peer);

        var byManager = await OpenAsync(company, company.Manager, Terms(current: null));
        using var alone = await peer.WriteAsync(HttpMethod.Post, "/api/people/me/rounds", Terms());

        var terms = (await byManager.GetAsync(company.Engineer)).GetProperty("terms");
        Assert.Equal((company.Manager.Id, JsonValueKind.Null, 1), (terms.GetProperty("manager").GetString(), terms.GetProperty("currentLevel").ValueKind, terms.GetProperty("version").GetInt32()));
        await alone.RefusedAsync(422, "no_manager");
    }

    [Fact]
    public async Task A_person_has_a_hundred_rounds_at_most()
    {
        await company.PublishAsync(null, Ladder);
        using var engineer = company.As(company.Engineer);
        using var manager = company.As(company.Manager);
        for (var number = 1; number <= 100; number++)
        {
            using var opened = await engineer.WriteAsync(HttpMethod.Post, $"/api/people/{company.Engineer.Id}/rounds", Terms());
            Assert.Equal(HttpStatusCode.Created, opened.StatusCode);
        }

        foreach (var who in new[] { engineer, manager })
        {
            using var more = await who.WriteAsync(HttpMethod.Post, $"/api/people/{company.Engineer.Id}/rounds", Terms());
            await more.RefusedAsync(400, "too_many_items");
        }
    }

    [Theory]
    [InlineData("ladder", "nothing", 422, "unknown_ladder")]
    [InlineData("version", 7, 422, "unknown_ladder")]
    [InlineData("version", -1, 422, "unknown_ladder")]
    [InlineData("targetLevel", "L9", 422, "unknown_level")]
    [InlineData("currentLevel", "\u0000", 422, "unknown_level")]
    [InlineData("end", "2026-06-30", 400, "period_invalid")]
    [InlineData("end", "yesterday", 400, "bad_request")]
    [InlineData("end", null, 400, "bad_request")]
    [InlineData("targetLevel", null, 400, "bad_request")]
    [InlineData("ladder", 3, 400, "bad_request")]
    [InlineData("version", 1e300, 400, "bad_request")]
    [InlineData("surprise", "x", 400, "bad_request")]
    public async Task A_round_that_cannot_be_is_refused_and_not_opened(string member, object? value, int status, string code)
    {
        await company.PublishAsync(null, Ladder);
        using var client = company.As(company.Engineer);
        var terms = Terms();
        terms[member] = value is null ? null : JsonSerializer.SerializeToNode(value);

        using var response = await client.WriteAsync(HttpMethod.Post, All(company), terms);

        await response.RefusedAsync(status, code);
        Assert.Equal(0, (await client.JsonAsync(All(company))).GetProperty("rounds").GetArrayLength());
    }

    [Fact]
    public async Task Rounds_are_listed_newest_first_with_one_request_to_the_store()
    {
        var first = await StartAsync(company);
        var later = Terms();
        later["end"] = "2027-06-30";
        var second = await OpenAsync(company, company.Engineer, later);
        await first.RevealedAsync();
        using var client = company.As(company.Engineer);
        company.Sent.Clear();

        var rounds = (await client.JsonAsync(All(company))).GetProperty("rounds");

        Assert.Single(company.Sent.Lines);
        Assert.Equal([second.Id, first.Id], rounds.EnumerateArray().Select(round => round.GetProperty("terms").GetProperty("id").GetString()));
        Assert.Equal(["drafting", "revealed"], rounds.Strings("stage"));
    }

    [Fact]
    public async Task A_round_that_is_opened_twice_under_one_key_is_one()
    {
        await company.PublishAsync(null, Ladder);
        using var client = company.As(company.Engineer);

        using var once = await client.WriteAsync(HttpMethod.Post, All(company), Terms(), key: "k");
        using var twice = await client.WriteAsync(HttpMethod.Post, All(company), Terms(), key: "k");

        Assert.Equal(HttpStatusCode.Created, twice.StatusCode);
        Assert.Equal((await once.Content.ReadAsStringAsync(), once.Headers.Location), (await twice.Content.ReadAsStringAsync(), twice.Headers.Location));
        Assert.Equal(1, (await client.JsonAsync(All(company))).GetProperty("rounds").GetArrayLength());
        using var found = await client.GetAsync(once.Headers.Location);
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
    }

    [Fact]
    public async Task A_round_is_sent_again_only_when_it_says_something_else()
    {
        var round = await StartAsync(company);
        using var client = company.As(company.Engineer);
        using var first = await client.GetAsync(new Uri(round.Address, UriKind.Relative));
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        using var same = await client.GetAsync(new Uri(round.Address, UriKind.Relative));
        using var saved = await round.SaveAsync(company.Engineer, 0, round.Rating(Code));
        using var other = await client.GetAsync(new Uri(round.Address, UriKind.Relative));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (same.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task The_sheet_is_of_the_round_s_own_version()
    {
        var round = await StartAsync(company);
        await company.PublishAsync(1, ("l1.md", "# L1\n\n## Craft\n\n- Sings.\n"), ("l2.md", "# L2\n\n## Craft\n\n- Dances.\n"));

        var sheet = await round.GetAsync(company.Manager, "/sheet");

        Assert.Equal(1, sheet.GetProperty("version").GetInt32());
        Assert.Contains(Code, sheet.GetProperty("capabilities")[0].GetProperty("statements").Strings("text"));
        Assert.Equal((true, "Not yet"), (sheet.GetProperty("points")[0].GetProperty("isDefault").GetBoolean(), sheet.GetProperty("points")[0].GetProperty("name").GetString()));
        Assert.Equal([Question], sheet.GetProperty("questions").Strings("text"));
    }

    [Fact]
    public async Task Only_the_manager_of_a_revealed_round_signs_off_once_and_says_something()
    {
        var round = await StartAsync(company);
        using var early = await round.SignOffAsync(company.Manager);
        await round.RevealedAsync();
        using var byEngineer = await round.SignOffAsync(company.Engineer);
        using var blank = await round.SignOffAsync(company.Manager, " \n ");
        using var done = await round.SignOffAsync(company.Manager, "  Äöü 漢字 \u0001 <b>\n");
        using var again = await round.SignOffAsync(company.Manager);
        using var saved = await round.SaveAsync(company.Engineer, 1, round.Rating(Code));

        await early.RefusedAsync(409, "not_revealed");
        await byEngineer.RefusedAsync(404, "not_found");
        await blank.RefusedAsync(400, "text_missing");
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        await again.RefusedAsync(409, "already_signed_off");
        await saved.RefusedAsync(409, "already_signed_off");
        Assert.Equal("  Äöü 漢字 \u0001 <b>\n", (await round.GetAsync(company.Engineer)).GetProperty("signOff").GetProperty("summary").GetString());
    }
}
