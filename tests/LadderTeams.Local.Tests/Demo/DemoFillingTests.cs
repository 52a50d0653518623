using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Local.Demo.Stories;

namespace LadderTeams.Local.Tests.Demo;

/// <summary>The demo company as its people find it in the product.</summary>
public sealed class DemoFillingTests(FilledCompany company) : IClassFixture<FilledCompany>
{
    private const string Running = "2026-07-01";

    [Fact]
    public void Broken_off_it_goes_on_and_filled_again_it_writes_nothing()
    {
        Assert.True(company.WritesBefore >= FilledCompany.HalfOfTheWrites);
        Assert.True(company.Rest.Writes > 0);
        Assert.Equal(0, company.Again.Writes);
    }

    [Fact]
    public async Task Everybody_has_what_her_story_tells_and_has_it_once()
    {
        foreach (var story in DemoContent.Stories())
        {
            await AssertHasAsync(story.Alias, "evidence?top=100", "evidence", "title", story.Evidence.Select(piece => piece.Title));
            await AssertHasAsync(story.Alias, "actions", "actions", "text", story.Actions.Select(action => action.Text));
            await AssertHasAsync(story.Alias, "talking-points", "talkingPoints", "text", story.Points.Select(point => point.Text));
            await AssertHasAsync(story.Alias, "notes", "notes", "text", story.Notes.Where(note => note.By is Author.Person).Select(note => note.Text));
            var rounds = (await RoundsAsync(story.Alias)).Select(round => TermsOf(round)["start"]!.GetValue<string>());
            Assert.Equal(story.Rounds.Select(round => $"{round.Half.Start:O}").Order(), rounds.Order());
        }
    }

    [Fact]
    public async Task An_engineer_sees_three_past_rounds_from_both_sides_with_how_far_they_agree()
    {
        var past = (await RoundsAsync("noor")).Where(round => TermsOf(round)["start"]!.GetValue<string>() != Running).ToList();

        Assert.Equal(3, past.Count);
        foreach (var summary in past)
        {
            var round = await company.ReadAsync("noor", $"/api/people/me/rounds/{TermsOf(summary)["id"]}");
            Assert.Equal("signedOff", round["stage"]!.GetValue<string>());
            Assert.True(round["revealed"]!["agreement"]!.AsArray().Count >= 6);
            Assert.NotEmpty(round["revealed"]!["manager"]!["assessment"]!["ratings"]!.AsArray());
            Assert.NotEmpty(round["signOff"]!["summary"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task Ratings_lead_to_the_evidence_of_their_half()
    {
        var rounds = await Task.WhenAll((await RoundsAsync("noor")).Select(round => company.ReadAsync("noor", $"/api/people/me/rounds/{TermsOf(round)["id"]}")));

        Assert.Contains(rounds, round => round["own"]!["assessment"]!["ratings"]!.AsArray().Any(rating => rating!["evidence"]!.AsArray().Count > 0));
        Assert.Contains(rounds, round => round["own"]!["assessment"]!["answers"]!.AsArray().Count > 0);
    }

    [Fact]
    public async Task Her_manager_sees_of_the_running_round_her_own_draft_alone()
    {
        var noor = company.Find("noor").Id;
        var id = TermsOf(await RunningAsync("noor"))["id"]!.GetValue<string>();

        var round = await company.ReadAsync("leilani", $"/api/people/{noor}/rounds/{id}");

        Assert.Equal(("drafting", "manager"), (round["stage"]!.GetValue<string>(), round["writtenBy"]!.GetValue<string>()));
        Assert.Null(round["revealed"]);
        Assert.Equal(3, round["own"]!["assessment"]!["ratings"]!.AsArray().Count);
    }

    [Fact]
    public async Task Her_manager_sees_the_evidence_that_she_shares()
    {
        var seen = (await company.ReadAsync("leilani", $"/api/people/{company.Find("noor").Id}/evidence?top=100"))["evidence"]!.AsArray();

        var told = DemoContent.Stories().Single(story => story.Alias == "noor").Evidence;
        Assert.Equal(told.Where(piece => piece.Shared).Select(piece => piece.Title).Order(), seen.Select(piece => piece!["title"]!.GetValue<string>()).Order());
        Assert.Contains(told, piece => !piece.Shared);
    }

    [Theory]
    [InlineData("rounds")]
    [InlineData("evidence")]
    [InlineData("actions")]
    [InlineData("talking-points")]
    [InlineData("history")]
    public async Task A_peer_is_told_that_there_is_no_such_person(string page)
    {
        using var response = await company.AskAsync("arjun", $"/api/people/{company.Find("noor").Id}/{page}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Who_was_her_manager_sees_nothing_any_more()
    {
        var (jonas, omar) = (company.Find("jonas"), company.Find("omar"));
        await company.ReadAsync("leilani", $"/api/people/{jonas.Id}/rounds");

        company.Tenant.People.Move(jonas.Id, omar.Id);
        await company.ReadAsync("leilani", "/api/people/me/reports");

        foreach (var page in new[] { "rounds", "evidence", "actions", "talking-points", "level" })
        {
            using var response = await company.AskAsync("leilani", $"/api/people/{jonas.Id}/{page}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task One_round_is_revealed_and_waits_for_its_sign_off() =>
        Assert.Equal("revealed", (await RunningAsync("bjorn"))["stage"]!.GetValue<string>());

    [Fact]
    public async Task Whoever_was_promoted_has_both_levels_in_her_history()
    {
        var level = await company.ReadAsync("noor", "/api/people/me/level");

        Assert.Equal(["L4", "L3"], level["history"]!.AsArray().Select(entry => entry!["level"]!.GetValue<string>()));
        Assert.Equal("L4", level["current"]!["level"]!.GetValue<string>());
    }

    [Fact]
    public async Task Everybody_is_at_the_level_that_the_company_says()
    {
        foreach (var person in company.Tenant.People.Everyone)
        {
            var level = await company.ReadAsync(person.Alias, "/api/people/me/level");
            Assert.Equal(person.Level, level["current"]?["level"]!.GetValue<string>());
        }
    }

    private async Task AssertHasAsync(string alias, string page, string name, string key, IEnumerable<string> told)
    {
        var kept = (await company.ReadAsync(alias, $"/api/people/me/{page}"))[name]!.AsArray().Select(item => item![key]!.GetValue<string>());
        Assert.Equal(told.Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }

    private async Task<IReadOnlyList<JsonNode>> RoundsAsync(string alias) => [.. (await company.ReadAsync(alias, "/api/people/me/rounds"))["rounds"]!.AsArray().OfType<JsonNode>()];

    private async Task<JsonNode> RunningAsync(string alias) => (await RoundsAsync(alias)).Single(round => TermsOf(round)["start"]!.GetValue<string>() == Running);

    private static JsonNode TermsOf(JsonNode round) => round["terms"]!;
}
