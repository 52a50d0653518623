using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments.Cases;

/// <summary>A sentence lies where what it rests on lies, and goes with it, whatever is done at the same time in another process.</summary>
public sealed class CitedEvidenceTests(Azurite azurite) : GrowthTest(azurite)
{
    private string Sentences => Of("case/sentences?ladder=engineering&level=L1");

    [Fact]
    public async Task A_sentence_lies_on_the_page_while_all_that_it_cites_is_shared()
    {
        var (shared, secret) = (await AddedAsync(Engineer, Of("evidence"), Piece("Shared", true, Plans)), await AddedAsync(Engineer, Of("evidence"), Piece("Secret", false, Plans)));
        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(("A", [shared]), ("B", [secret]), ("C", [secret, shared]), ("D", [shared])), "*");
        await KeptAsync("BC", "AD");

        await ShareAsync(secret, true, 1);
        await KeptAsync("", "ABCD");
        await ShareAsync(shared, false, 1);
        await KeptAsync("ACD", "B");
        await ShareAsync(secret, false, 2);
        await KeptAsync("ABCD", "");
        await ShareAsync(shared, true, 2);
        await KeptAsync("BC", "AD");
        Assert.Equal(1, (await Engineer.JsonAsync(Sentences)).GetProperty("revision").GetInt32());

        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(("D", [shared]), ("C", [secret, shared]), ("A", [shared])), "\"1\"");
        await KeptAsync("C", "DA", "DCA");
        await WrittenAsync(Engineer, HttpMethod.Delete, $"{Of("evidence")}/{shared}");
        await KeptAsync("", "");
        Assert.Equal(3, (await Engineer.JsonAsync(Sentences)).GetProperty("revision").GetInt32());
    }

    [Fact]
    public async Task A_row_on_the_page_is_not_written_when_nothing_changes_there()
    {
        var (shared, secret) = (await AddedAsync(Engineer, Of("evidence"), Piece("Shared", true, Plans)), await AddedAsync(Engineer, Of("evidence"), Piece("Secret", false, Plans)));
        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(("A", [shared]), ("B", [secret])), "*");
        var before = await ShownAsync();

        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(("X", [secret]), ("A", [shared]), ("Y", [secret, shared])), "\"1\"");
        await WrittenAsync(Engineer, HttpMethod.Delete, $"{Of("evidence")}/{secret}");

        Assert.Equal(before, await ShownAsync());
        await KeptAsync("", "A");

        async Task<string> ShownAsync() => $"{Assert.Single(await RowsAsync(), row => row.RowKey.StartsWith("page.case.", StringComparison.Ordinal)).ETag}";
    }

    [Fact]
    public async Task An_export_has_all_sentences_in_their_order()
    {
        var (shared, secret) = (await AddedAsync(Engineer, Of("evidence"), Piece("Shared", true, Plans)), await AddedAsync(Engineer, Of("evidence"), Piece("Secret", false, Plans)));
        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(("A", [shared]), ("B", [secret]), ("C", [shared])), "*");

        var export = await Engineer.JsonAsync("/api/privacy/me/export");

        Assert.Equal(["A", "B", "C"], Assert.Single(export.GetProperty("caseSentences").EnumerateArray()).GetProperty("sentences").Strings("text"));
        Assert.Equal(2, export.GetProperty("evidence").GetArrayLength());
    }

    /// <summary>This process remembers the page as it was before, or has even looked at it anew and is about to write.</summary>
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task No_sentence_cites_what_was_deleted_in_another_process(bool hasSentences, bool justBeforeTheWrite)
    {
        using var beside = Company.Beside();
        using var other = beside.As(beside.Engineer);
        var (kept, gone) = (await AddedAsync(Engineer, Of("evidence"), Piece("Kept", false, Plans)), await AddedAsync(Engineer, Of("evidence"), Piece("Gone", true, Plans)));
        if (hasSentences) { await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(("A", [kept])), "*"); }

        Task DeleteAsync() => WrittenAsync(other, HttpMethod.Delete, $"{Of("evidence")}/{gone}");
        if (justBeforeTheWrite) { Strike(DeleteAsync); }
        else { await DeleteAsync(); }

        await RefusedAsync(422, "unknown_evidence", Engineer, HttpMethod.Put, Sentences, Body(("Claim", [gone])), hasSentences ? "\"1\"" : "*");

        Assert.DoesNotContain(await RowsAsync(), row => row.Any(property => property.Value is "Claim"));
        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(("Other", [kept])), hasSentences ? "\"1\"" : "*");
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task A_sentence_lies_where_evidence_was_moved_to_in_another_process(bool hasSentences, bool isShared)
    {
        using var beside = Company.Beside();
        using var other = beside.As(beside.Engineer);
        var id = await AddedAsync(Engineer, Of("evidence"), Piece("Moved", isShared, Plans));
        if (hasSentences) { await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(), "*"); }

        Strike(() => WrittenAsync(other, HttpMethod.Put, $"{Of("evidence")}/{id}/visibility", Visibility(!isShared), "\"1\""));
        await WrittenAsync(Engineer, HttpMethod.Put, Sentences, Body(("A", [id])), hasSentences ? "\"1\"" : "*");

        await KeptAsync(isShared ? "A" : "", isShared ? "" : "A");
    }

    [Fact]
    public async Task Sentences_that_are_saved_while_their_evidence_moves_and_goes_are_neither_lost_nor_left()
    {
        using var beside = Company.Beside();
        using var other = beside.As(beside.Engineer);
        for (var times = 0; times < 10; times++)
        {
            var id = await AddedAsync(Engineer, Of("evidence"), Piece("Moved", times % 2 == 0, Plans));
            var level = (await Engineer.JsonAsync(Sentences)).GetProperty("revision");
            var saving = Engineer.WriteAsync(HttpMethod.Put, Sentences, Body(("A", [id])), level.ValueKind is JsonValueKind.Null ? "*" : $"\"{level.GetInt32()}\"");
            var moving = other.WriteAsync(HttpMethod.Put, $"{Of("evidence")}/{id}/visibility", Visibility(times % 2 != 0), "\"1\"");
            using var saved = await saving;
            using var moved = await moving;
            Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (saved.StatusCode, moved.StatusCode));
            await KeptAsync(times % 2 == 0 ? "A" : "", times % 2 == 0 ? "" : "A");

            var rewriting = Engineer.WriteAsync(HttpMethod.Put, Sentences, Body(("B", [id])), saved.Headers.ETag!.ToString());
            var deleting = other.WriteAsync(HttpMethod.Delete, $"{Of("evidence")}/{id}");
            using var rewritten = await rewriting;
            using var deleted = await deleting;
            Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
            await KeptAsync("", "");
        }
    }

    private static JsonObject Visibility(bool isShared) => new() { ["visibility"] = isShared ? "sharedWithManager" : "mine" };

    private Task ShareAsync(string id, bool isShared, int seen) => WrittenAsync(Engineer, HttpMethod.Put, $"{Of("evidence")}/{id}/visibility", Visibility(isShared), $"\"{seen}\"");

    private JsonObject Body(params (string Text, string[] Cites)[] sentences) => new()
    {
        ["sentences"] = new JsonArray([.. sentences.Select(sentence => new JsonObject
        {
            ["version"] = 1,
            ["statement"] = Statements[Plans],
            ["text"] = sentence.Text,
            ["cites"] = new JsonArray([.. sentence.Cites.Select(cite => (JsonNode)cite)]),
        })]),
    };

    private void Strike(Func<Task> strike)
    {
        var isStruck = false;
        Company.Sent.Before = async _ =>
        {
            if (isStruck) { return; }

            isStruck = true;
            await strike();
        };
    }

    /// <summary>Holds what lies where, each once, to what each of the two is shown of it.</summary>
    /// <param name="all">In the order of their author; by the alphabet when it is left out.</param>
    private async Task KeptAsync(string own, string shown, string? all = null)
    {
        all ??= string.Concat((own + shown).Order());
        var rows = (await RowsAsync()).Where(row => TableKey.Decode(row.RowKey) is [_, "case", ..]).ToLookup(row => TableKey.Decode(row.RowKey)![0], TextsIn);
        Assert.Equal((own, shown), (string.Concat(rows["self"]), string.Concat(rows["page"])));
        Assert.Equal(all, string.Concat((await Engineer.JsonAsync(Sentences)).GetProperty("sentences").Strings("text")));
        Assert.Equal(all, string.Concat(await ClaimsAsync(Engineer)));
        Assert.Equal(shown, string.Concat(await ClaimsAsync(Manager)));
    }

    private static string TextsIn(TableEntity row) => string.Concat(Enumerable.Range(1, 50).Select(place => row.GetString($"Text{place}")));

    /// <summary>The sentences of a case that are of one letter, and so no evidence's.</summary>
    private async Task<IEnumerable<string?>> ClaimsAsync(HttpClient reader) =>
        (await reader.JsonAsync(Of("case?ladder=engineering&level=L1"))).GetProperty("sections").EnumerateArray()
            .SelectMany(section => section.GetProperty("expectations").EnumerateArray()).SelectMany(expectation => expectation.GetProperty("claims").Strings("text"))
            .Where(text => text!.Length == 1);
}
