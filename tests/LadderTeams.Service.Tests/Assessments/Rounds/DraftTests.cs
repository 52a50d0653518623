using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

[Collection(Azurite.Collection)]
public sealed class DraftTests(Azurite azurite) : IDisposable
{
    private readonly Company company = new(azurite);

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task A_draft_is_saved_with_one_request_to_the_store()
    {
        var round = await StartAsync(company);
        var lines = new List<int>();
        foreach (var revision in Enumerable.Range(0, 3))
        {
            company.Sent.Clear();
            using var saved = await round.SaveAsync(company.Engineer, revision, round.Rating(Code, comment: $"{revision}"), round.Answer("Some."));
            Assert.Equal($"\"{revision + 1}\"", saved.Headers.ETag!.ToString());
            lines.Add(company.Sent.Lines.Count);
        }

        Assert.Equal([1, 1, 1], lines);
        var own = (await round.GetAsync(company.Engineer)).GetProperty("own");
        Assert.Equal((3, "2"), (own.GetProperty("revision").GetInt32(), own.GetProperty("assessment").GetProperty("ratings")[0].GetProperty("comment").GetString()));
    }

    [Fact]
    public async Task Somebody_elses_first_save_on_the_same_ladder_is_one_request_too()
    {
        var round = await StartAsync(company);
        using var known = await round.SaveAsync(company.Engineer, 0, round.Rating(Code));
        var ofPeer = await OpenAsync(company, company.Manager, about: company.Peer);
        await ofPeer.GetAsync(company.Peer);

        company.Sent.Clear();
        using var saved = await ofPeer.SaveAsync(company.Peer, 0, ofPeer.Rating(Code));

        Assert.Equal("\"1\"", saved.Headers.ETag!.ToString());
        Assert.Single(company.Sent.Lines);
    }

    [Fact]
    public async Task Two_windows_overwrite_nothing_and_are_told_what_differs()
    {
        var round = await StartAsync(company);
        using var first = await round.SaveAsync(company.Engineer, 0, round.Rating(Code), round.Rating(Review));
        using var other = await round.SaveAsync(company.Engineer, 1, round.Rating(Code, "Not yet"), round.Rating(Review));

        var mine = Draft(round.Rating(Code, "Sometimes"), round.Rating(Review, "Not yet"));
        mine["base"] = Draft(round.Rating(Code), round.Rating(Review));
        using var refused = await round.SendAsync(company.Engineer, HttpMethod.Put, "/draft", mine, 1);

        await refused.RefusedAsync(412, "draft_conflict");
        var problem = await refused.JsonAsync();
        Assert.Equal(2, problem.GetProperty("revision").GetInt32());
        var differences = problem.GetProperty("differences").EnumerateArray().ToDictionary(one => one.GetProperty("subject").GetProperty("statement").GetString()!);
        string Point(string text, string of) => differences[round.IdOf(text)].GetProperty(of).GetProperty("rating").GetProperty("point").GetProperty("name").GetString()!;
        Assert.Equal((true, "Mostly", "Sometimes", "Not yet"), (differences[round.IdOf(Code)].GetProperty("isClash").GetBoolean(), Point(Code, "base"), Point(Code, "mine"), Point(Code, "theirs")));
        Assert.Equal((false, "Mostly", "Not yet", "Mostly"), (differences[round.IdOf(Review)].GetProperty("isClash").GetBoolean(), Point(Review, "base"), Point(Review, "mine"), Point(Review, "theirs")));
        Assert.Equal("Not yet", (await round.GetAsync(company.Engineer)).GetProperty("own").GetProperty("assessment").GetProperty("ratings")[0].GetProperty("point").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Sending_the_same_again_is_no_conflict_and_changes_nothing()
    {
        var round = await StartAsync(company);
        using var first = await round.SaveAsync(company.Engineer, 0, round.Rating(Code));
        using var again = await round.SaveAsync(company.Engineer, 0, round.Rating(Code));

        Assert.Equal((HttpStatusCode.OK, "\"1\""), (again.StatusCode, again.Headers.ETag!.ToString()));
        Assert.Equal(1, (await round.GetAsync(company.Engineer)).GetProperty("own").GetProperty("revision").GetInt32());
    }

    [Fact]
    public async Task Many_windows_at_once_lose_no_save()
    {
        var round = await StartAsync(company);
        using var beside = company.Beside();
        var inOther = await OfAsync(beside, round.Id, company.Engineer);

        var kept = await Task.WhenAll(Enumerable.Range(0, 6).Select(window => KeepSavingAsync(window % 2 == 0 ? round : inOther, window)));

        var own = (await round.GetAsync(company.Engineer)).GetProperty("own");
        Assert.Equal(kept.Sum(), own.GetProperty("revision").GetInt32());
        Assert.All(kept, count => Assert.Equal(4, count));
    }

    [Fact]
    public async Task A_save_without_what_was_seen_is_refused()
    {
        var round = await StartAsync(company);
        using var save = await round.SendAsync(company.Engineer, HttpMethod.Put, "/draft", Draft(round.Rating(Code)), null);
        using var submit = await round.SendAsync(company.Engineer, HttpMethod.Post, "/submit", null, null);

        await save.RefusedAsync(428, "precondition_required");
        await submit.RefusedAsync(428, "precondition_required");
    }

    [Fact]
    public async Task Any_text_of_32_000_characters_comes_back_as_it_was()
    {
        var round = await StartAsync(company);
        string[] texts = [new('x', 32_000), string.Concat(Enumerable.Repeat("漢", 32_000)), string.Concat(Enumerable.Repeat("👩🏽", 8_000)), "مرحبا <script>alert(1)</script>\r\n\t\u0000\u2028\uFFFF", " ", "\n"];
        var revision = 0;
        foreach (var text in texts)
        {
            using var saved = await round.SaveAsync(company.Engineer, revision++, round.Rating(Code, comment: text));
            Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
            Assert.Equal(text, (await round.GetAsync(company.Engineer)).GetProperty("own").GetProperty("assessment").GetProperty("ratings")[0].GetProperty("comment").GetString());
        }

        using var longer = await round.SaveAsync(company.Engineer, revision, round.Rating(Code, comment: new('x', 32_001)));
        await longer.RefusedAsync(400, "text_too_long");
    }

    [Fact]
    public async Task What_no_sheet_asks_is_refused_by_its_name_and_changes_nothing()
    {
        var round = await StartAsync(company);
        (JsonObject Item, int Status, string Code)[] wrong =
        [
            (new() { ["statement"] = "'; DROP TABLE", ["words"] = "'; DROP TABLE", ["point"] = "Mostly" }, 422, "unknown_statement"),
            (new() { ["statement"] = round.IdOf(Question), ["words"] = round.WordsOf(Question), ["point"] = "Mostly" }, 422, "unknown_statement"),
            (round.OfCapability("L1", "Delivery"), 422, "unknown_capability"),
            (round.Rating(Code, "Brilliant"), 422, "point_not_on_scale"),
            (round.Rating(Code, evidence: "there-is-none"), 422, "unknown_evidence"),
            (round.Rating(Code, evidence: "../round"), 400, "bad_request"),
            (new() { ["question"] = round.IdOf(Code), ["words"] = round.WordsOf(Code), ["text"] = "x" }, 422, "unknown_question"),
            (round.Answer("  "), 400, "text_missing"),
            (new() { ["words"] = "", ["point"] = "Mostly" }, 400, "bad_request"),
            (new() { ["statement"] = round.IdOf(Code), ["words"] = round.WordsOf(Code), ["level"] = "L1", ["capability"] = "Craft", ["point"] = "Mostly" }, 400, "bad_request"),
            (new() { ["statement"] = round.IdOf(Code), ["words"] = round.WordsOf(Code), ["point"] = "Mostly", ["weight"] = 3 }, 400, "bad_request"),
        ];
        foreach (var (item, status, code) in wrong)
        {
            using var refused = await round.SaveAsync(company.Engineer, 0, item);
            await refused.RefusedAsync(status, code);
        }

        using var twice = await round.SaveAsync(company.Engineer, 0, round.Rating(Code), round.Rating(Code, "Not yet"));
        await twice.RefusedAsync(400, "rated_twice");
        Assert.Equal(0, (await round.GetAsync(company.Engineer)).GetProperty("own").GetProperty("revision").GetInt32());
    }

    [Fact]
    public async Task A_draft_that_does_not_say_which_words_were_read_is_told_what_to_send()
    {
        var round = await StartAsync(company);
        (JsonObject Rating, JsonObject Answer, JsonObject Base) items = (round.Rating(Code), round.Answer("Some."), Draft(round.Rating(Code)));
        items.Rating.Remove("words");
        items.Answer.Remove("words");
        items.Base["base"] = Draft(items.Rating);

        foreach (var draft in new[] { Draft(items.Rating), Draft(items.Answer), items.Base })
        {
            using var refused = await round.SendAsync(company.Engineer, HttpMethod.Put, "/draft", draft, 0);
            Assert.Contains("`words`", await refused.RefusedAsync(400, "bad_request"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"ratings\":[],\"answers\":[],\"canBeRead\":true}")]
    [InlineData("{\"ratings\":null,\"answers\":[]}")]
    [InlineData("{\"ratings\":[null],\"answers\":[]}")]
    [InlineData("{\"ratings\":[],\"answers\":[null]}")]
    [InlineData("{\"ratings\":[],\"ratings\":[],\"answers\":[]}")]
    [InlineData("{\"ratings\":[{\"point\":null,\"statement\":\"x\",\"words\":\"x\"}],\"answers\":[]}")]
    [InlineData("{\"ratings\":[{\"point\":1e999,\"statement\":\"x\",\"words\":\"x\"}],\"answers\":[]}")]
    [InlineData("{\"ratings\":[{\"point\":\"x\",\"statement\":\"x\",\"words\":\"x\",\"evidence\":[null]}],\"answers\":[]}")]
    [InlineData("{\"ratings\":[{\"point\":\"x\",\"statement\":\"x\",\"words\":\"x\",\"comment\":\"\\ud800\"}],\"answers\":[]}")]
    [InlineData("{\"ratings\":[],\"answers\":[],\"base\":{\"ratings\":[{}],\"answers\":[]}}")]
    public async Task A_body_that_is_no_draft_is_refused(string body)
    {
        var round = await StartAsync(company);
        using var client = company.As(company.Engineer);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{round.Address}/draft") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", "\"0\"");

        using var response = await client.SendAsync(request);

        await response.RefusedAsync(400, "bad_request");
    }

    [Fact]
    public async Task A_body_of_any_depth_is_refused()
    {
        var round = await StartAsync(company);
        using var client = company.As(company.Engineer);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{round.Address}/draft")
        {
            Content = new StringContent($"{{\"ratings\":{string.Concat(Enumerable.Repeat("[", 100_000))}", Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("If-Match", "\"0\"");

        using var response = await client.SendAsync(request);

        await response.RefusedAsync(400, "bad_request");
    }

    [Fact]
    public async Task A_thousand_ratings_are_kept_one_more_is_refused_and_so_is_more_than_a_row_holds()
    {
        var statements = Enumerable.Range(0, 1001).Select(number => $"Does the thing that has the number {number.ToString(CultureInfo.InvariantCulture)}.").ToArray();
        var round = await StartAsync(company, ("l1.md", $"# L1\n\n## Craft\n\n{string.Concat(statements.Select(text => $"- {text}\n"))}"), ("l2.md", "# L2\n\n## Craft\n\n- Leads.\n"));
        var random = new Random(1);
        string Noise() => string.Create(32_000, random, (letters, from) => { for (var at = 0; at < letters.Length; at++) { letters[at] = (char)from.Next(0x4E00, 0x9FA0); } });

        using var full = await round.SaveAsync(company.Engineer, 0, [.. statements.Take(1000).Select(text => round.Rating(text, comment: text))]);
        using var more = await round.SaveAsync(company.Engineer, 1, [.. statements.Select(text => round.Rating(text))]);
        using var large = await round.SaveAsync(company.Engineer, 1, [.. statements.Take(20).Select(text => round.Rating(text, comment: Noise()))]);
        using var fitting = await round.SaveAsync(company.Engineer, 1, [.. statements.Take(10).Select(text => round.Rating(text, comment: Noise()))]);
        using var submitted = await round.SubmitAsync(company.Engineer, 2);

        Assert.Equal(HttpStatusCode.OK, full.StatusCode);
        await more.RefusedAsync(400, "too_many_items");
        await large.RefusedAsync(413, "assessment_too_large");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (fitting.StatusCode, submitted.StatusCode));
        Assert.Equal(10, (await round.GetAsync(company.Engineer)).GetProperty("own").GetProperty("assessment").GetProperty("ratings").GetArrayLength());
    }

    [Theory]
    [InlineData("mine", 422)]
    [InlineData("sharedWithManager", 200)]
    public async Task The_manager_links_what_is_shared_alone_and_may_keep_a_link_that_was_taken_back(string visibility, int status)
    {
        var round = await StartAsync(company);
        await AddEvidenceAsync("e1", visibility);

        using var byEngineer = await round.SaveAsync(company.Engineer, 0, round.Rating(Code, evidence: "e1"));
        using var byManager = await round.SaveAsync(company.Manager, 0, round.Rating(Code, evidence: "e1"));
        await AddEvidenceAsync("e1", "mine");
        using var later = await round.SaveAsync(company.Manager, 1, round.Rating(Code, "Not yet", evidence: "e1"));

        Assert.Equal(HttpStatusCode.OK, byEngineer.StatusCode);
        Assert.Equal((status, status == 200), ((int)byManager.StatusCode, later.IsSuccessStatusCode));
    }

    [Fact]
    public async Task A_link_to_what_is_not_shared_is_not_shown_to_the_manager()
    {
        var round = await StartAsync(company);
        await AddEvidenceAsync("private", "mine");
        await AddEvidenceAsync("shared", "sharedWithManager");
        await round.SubmittedAsync(company.Engineer, round.Rating(Code, evidence: ["private", "shared"]));
        await round.SubmittedAsync(company.Manager);

        var seen = (await round.GetAsync(company.Manager)).GetRawText();
        var own = (await round.GetAsync(company.Engineer)).GetRawText();

        Assert.Contains("\"shared\"", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("private", seen, StringComparison.Ordinal);
        Assert.Contains("private", own, StringComparison.Ordinal);
    }

    /// <summary>Rows as evidence is kept in.</summary>
    private async Task AddEvidenceAsync(string id, string visibility)
    {
        var subject = new Subject(new Author(company.Tenant.Id, company.Engineer.Id), company.KeyOf(company.Engineer).Person, false);
        await company.Services.GetRequiredService<GrowthStore>().ChangeAsync<string>(
            subject,
            page =>
            {
                var row = GrowthRows.Of(page.Key, ReadableEvidence.Kind, id);
                row[ReadableEvidence.Visibility] = visibility;
                return new Decision<string>(id, page.Find(ReadableEvidence.Kind, id) is { } read ? new GrowthChange(null).Replacing(read, row) : new GrowthChange(null).Adding(row));
            },
            CancellationToken.None);
    }

    /// <summary>Saves four times, each time what it sees and one word more; how often that went well.</summary>
    private async Task<int> KeepSavingAsync(TestRound round, int window)
    {
        var done = 0;
        while (done < 4)
        {
            var own = (await round.GetAsync(company.Engineer)).GetProperty("own");
            var before = own.GetProperty("assessment").GetProperty("ratings") is { } ratings && ratings.GetArrayLength() > 0 ? ratings[0].GetProperty("comment").GetString() : "";
            using var saved = await round.SaveAsync(company.Engineer, own.GetProperty("revision").GetInt32(), round.Rating(Code, comment: $"{before} {window}-{done}"));
            if (saved.IsSuccessStatusCode) { done++; }
            else { await saved.RefusedAsync(412, "draft_conflict"); }
        }

        return done;
    }

    private sealed record Author(string TenantId, string PersonId) : ICaller
    {
        public string DisplayName => "";

        public AccessToken AccessToken { get; } = new("");

        public bool IsInRole(AppRoles role) => false;
    }
}
