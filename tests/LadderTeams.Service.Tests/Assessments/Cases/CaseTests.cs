using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments.Cases;

public sealed class CaseTests(Azurite azurite) : GrowthTest(azurite)
{
    private string Case => Of("case?ladder=engineering&level=L1");

    private string Sentences => Of("case/sentences?ladder=engineering&level=L1");

    [Fact]
    public async Task Each_expectation_has_its_best_evidence_or_is_missing()
    {
        var old = Piece("Old", false, Plans);
        old["date"] = "2025-01-01";
        await AddedAsync(Engineer, Of("evidence"), old);
        await AddedAsync(Engineer, Of("evidence"), Piece("New", true, Plans));

        var built = await Engineer.JsonAsync(Case);

        Assert.Equal((Company.Engineer.Name, "engineering", 1, "L1"), (built.GetProperty("person").GetString(), built.GetProperty("ladder").GetString(), built.GetProperty("version").GetInt32(), built.GetProperty("level").GetString()));
        Assert.Equal((1, 3, 33), (built.GetProperty("coverage").GetProperty("covered").GetInt32(), built.GetProperty("coverage").GetProperty("expectations").GetInt32(), built.GetProperty("coverage").GetProperty("percent").GetInt32()));
        var plans = Expectation(built, Plans);
        var evidence = built.GetProperty("evidence");
        Assert.Equal((1, 2), (plans.GetProperty("best").GetInt32(), plans.GetProperty("others")[0].GetInt32()));
        Assert.Equal(["New", "Old"], evidence.Strings("title"));
        Assert.Equal(["fresh", "stale"], evidence.Strings("freshness"));
        Assert.Equal(["Joan", "Joan"], evidence.Strings("source"));
        Assert.Equal(13, evidence[0].GetProperty("ageInDays").GetInt32());
        Assert.True(Expectation(built, Tests).GetProperty("isMissing").GetBoolean());
        Assert.All(Claims(built), claim => Assert.NotEqual(0, claim.GetProperty("cites").GetArrayLength()));
    }

    [Fact]
    public async Task Her_own_sentences_cite_evidence_and_go_with_it()
    {
        var older = Piece("Other", false, Plans);
        older["date"] = "2026-10-19";
        var (kept, other) = (await AddedAsync(Engineer, Of("evidence"), Piece("Kept", true, Plans)), await AddedAsync(Engineer, Of("evidence"), older));
        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(Sentence(Plans, "Rests on both.", kept, other), Sentence(Plans, "Rests on one.", kept)), "*");

        Assert.Equal(["Kept", "Rests on both.", "Rests on one."], Claims(await Engineer.JsonAsync(Case)).Select(claim => claim.GetProperty("text").GetString()));
        Assert.Equal(["Kept", "Rests on one."], Claims(await Manager.JsonAsync(Case)).Select(claim => claim.GetProperty("text").GetString()));
        Assert.Equal((2, 1), await SentencesAsync());

        await WrittenAsync(Engineer, HttpMethod.Delete, $"{Of("evidence")}/{other}");
        Assert.Equal((1, 2), await SentencesAsync());
        Assert.DoesNotContain(await RowsAsync(), row => row.Any(property => property.Value is string text && text.Contains("Rests on both.", StringComparison.Ordinal)));

        await WrittenAsync(Engineer, HttpMethod.Delete, $"{Of("evidence")}/{kept}");
        Assert.Equal((0, 3), await SentencesAsync());
        Assert.Empty(Claims(await Engineer.JsonAsync(Case)));

        async Task<(int, int)> SentencesAsync()
        {
            var sentences = await Engineer.JsonAsync(Sentences);
            return (sentences.GetProperty("sentences").GetArrayLength(), sentences.GetProperty("revision").GetInt32());
        }
    }

    [Fact]
    public async Task Deleting_evidence_is_one_transaction_however_many_cases_cite_it()
    {
        await Company.PublishAsync(1, ("l1.md", Upload.Level("L1", Plans)), ("l2.md", Upload.Level("L2", Tests)));
        var id = await AddedAsync(Engineer, Of("evidence"), Piece("E", false, Plans));
        foreach (var level in new[] { "L1", "L2" })
        {
            await WrittenAsync(Engineer, HttpMethod.Put, Of($"case/sentences?ladder=engineering&level={level}"), Body(Sentence(Plans, "Secret claim", id)), "*");
        }

        Company.Sent.Clear();
        await WrittenAsync(Engineer, HttpMethod.Delete, $"{Of("evidence")}/{id}");

        Assert.Single(Company.Sent.Lines);
        Assert.DoesNotContain(await RowsAsync(), row => row.Any(property => property.Value is string text && text.Contains("Secret claim", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sentences_are_written_over_what_was_seen()
    {
        var id = await AddedAsync(Engineer, Of("evidence"), Piece("E", false, Plans));

        Assert.Equal(JsonValueKind.Null, (await Engineer.JsonAsync(Sentences)).GetProperty("revision").ValueKind);
        await RefusedAsync(428, "precondition_required", Engineer, HttpMethod.Put, Sentences, Body(Sentence(Plans, "S", id)));
        await RefusedAsync(412, "outdated", Engineer, HttpMethod.Put, Sentences, Body(Sentence(Plans, "S", id)), "\"1\"");
        using var first = await Engineer.WriteAsync(HttpMethod.Put, Sentences, Body(Sentence(Plans, "S", id)), "*", "k");
        using var again = await Engineer.WriteAsync(HttpMethod.Put, Sentences, Body(Sentence(Plans, "S", id)), "*", "k");
        await RefusedAsync(412, "outdated", Engineer, HttpMethod.Put, Sentences, Body(), "*");
        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(), "\"1\"");

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent, "\"1\""), (first.StatusCode, again.StatusCode, first.Headers.ETag!.ToString()));
        Assert.Equal((0, 2), ((await Engineer.JsonAsync(Sentences)).GetProperty("sentences").GetArrayLength(), (await Engineer.JsonAsync(Sentences)).GetProperty("revision").GetInt32()));
        Assert.Equal(1, await CountAsync("case"));
    }

    [Fact]
    public async Task Bad_sentences_are_refused_and_change_nothing()
    {
        var id = await AddedAsync(Engineer, Of("evidence"), Piece("E", false, Plans));
        foreach (var (status, code, body) in new (int, string, JsonObject)[]
        {
            (422, "evidence_missing", Body(Sentence(Plans, "S"))),
            (422, "unknown_evidence", Body(Sentence(Plans, "S", "0123"))),
            (422, "unknown_evidence", Body(Sentence(Plans, "S", id, "../x"))),
            (400, "text_missing", Body(Sentence(Plans, " ", id))),
            (400, "text_too_long", Body(Sentence(Plans, new string('x', 4001), id))),
            (400, "text_too_long", Body([.. Enumerable.Range(0, 9).Select(_ => Sentence(Plans, new string('x', 4000), id))])),
            (400, "too_many_items", Body([.. Enumerable.Range(0, 51).Select(_ => Sentence(Plans, "S", id))])),
            (400, "bad_request", new JsonObject { ["sentences"] = null }),
            (400, "bad_request", new JsonObject { ["sentences"] = new JsonArray((JsonNode?)null) }),
            (400, "bad_request", new JsonObject { ["sentences"] = new JsonArray(), ["more"] = 1 }),
            (422, "unknown_statement", Body(new JsonObject { ["version"] = 1, ["statement"] = "x", ["text"] = "S", ["cites"] = new JsonArray(id) })),
        })
        {
            await RefusedAsync(status, code, Engineer, HttpMethod.Put, Sentences, body, "*");
        }

        await RefusedAsync(404, "level_not_found", Engineer, HttpMethod.Put, Of("case/sentences?ladder=engineering&level=L9"), Body(), "*");
        await RefusedAsync(404, "ladder_not_found", Engineer, HttpMethod.Get, Of("case?ladder=..%2F&level=L1"));
        await RefusedAsync(404, "version_not_found", Engineer, HttpMethod.Get, Case + "&version=7");
        await RefusedAsync(404, "level_not_found", Engineer, HttpMethod.Get, Of("case?ladder=engineering&level=%00"));
        await RefusedAsync(400, "bad_request", Engineer, HttpMethod.Get, Of("case?ladder=engineering"));
        await RefusedAsync(400, "format_unknown", Engineer, HttpMethod.Get, Case + "&format=pdf");
        Assert.Equal(0, await CountAsync("case"));
        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body([.. Enumerable.Range(0, 50).Select(_ => Sentence(Plans, new string('日', 640), id))]), "*");
    }

    [Fact]
    public async Task Only_the_two_see_a_case_and_only_she_writes_in_it()
    {
        foreach (var who in Strangers)
        {
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Get, Case);
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Get, Sentences);
        }

        await Manager.JsonAsync(Case);
        await RefusedAsync(404, "not_found", Manager, HttpMethod.Get, Sentences);
        await RefusedAsync(404, "not_found", Manager, HttpMethod.Put, Sentences, Body(), "*");
    }

    [Fact]
    public async Task A_case_stays_with_the_words_that_were_seen()
    {
        var id = await AddedAsync(Engineer, Of("evidence"), Piece("E", false, Plans, Tests));
        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(Sentence(Plans, "S", id)), "*");
        await Company.PublishAsync(1, ("l1.md", $"# L1\n\n## Responsibilities\n\n- Plans the work of a whole year.\n- {Tests}\n"));

        var (now, then) = (await Engineer.JsonAsync(Case), await Engineer.JsonAsync(Case + "&version=1"));

        Assert.Equal([Tests], Covered(now));
        Assert.Equal([Plans, Tests], Covered(then).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("S", Claims(now).Select(claim => claim.GetProperty("text").GetString()));
        Assert.Contains("S", Claims(then).Select(claim => claim.GetProperty("text").GetString()));

        // What she wrote on the older words stays hers to keep.
        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(Sentence(Plans, "S", id), Sentence(Plans, "More", id)), "\"1\"");

        static IEnumerable<string?> Covered(JsonElement built) =>
            Expectations(built).Where(expectation => !expectation.GetProperty("isMissing").GetBoolean()).Select(expectation => expectation.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_case_asks_the_store_once()
    {
        await AddedAsync(Engineer, Of("evidence"), Piece("E", false, Plans));
        await Engineer.JsonAsync(Case);
        Company.Sent.Clear();

        await Engineer.JsonAsync(Case);

        Assert.Single(Company.Sent.Lines);
    }

    private static IEnumerable<JsonElement> Expectations(JsonElement built) => built.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("expectations").EnumerateArray());

    private static JsonElement Expectation(JsonElement built, string text) => Expectations(built).Single(expectation => expectation.GetProperty("text").GetString() == text);

    private static IEnumerable<JsonElement> Claims(JsonElement built) => Expectations(built).SelectMany(expectation => expectation.GetProperty("claims").EnumerateArray());

    private static JsonObject Body(params JsonObject[] sentences) => new() { ["sentences"] = new JsonArray([.. sentences]) };

    private JsonObject Sentence(string about, string text, params string[] cites) => new()
    {
        ["version"] = 1,
        ["statement"] = Statements[about],
        ["text"] = text,
        ["cites"] = new JsonArray([.. cites.Select(cite => (JsonNode)cite)]),
    };
}
