using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments.Evidence;

public sealed class EvidenceTests(Azurite azurite) : GrowthTest(azurite)
{
    private string Evidence => Of("evidence");

    [Fact]
    public async Task Evidence_is_kept_as_it_was_written()
    {
        var words = string.Concat("قيادة 👩‍💻 <b>\u0000\r\n\t", new string('ü', 31_000));
        var piece = Piece(speaksFor: [Plans, Writes]);
        piece["text"] = words;

        var id = await AddedAsync(Engineer, "/api/people/me/evidence", piece);

        using var response = await Engineer.GetAsync(new Uri($"{Evidence}/{id}", UriKind.Relative));
        piece["id"] = id;
        piece["revision"] = 1;
        Assert.True(JsonNode.DeepEquals(piece, JsonNode.Parse(await response.Content.ReadAsStringAsync())), await response.Content.ReadAsStringAsync());
        Assert.Equal("\"1\"", response.Headers.ETag!.ToString());
        Assert.Equal(["mine"], (await RowsAsync()).Select(row => row.GetString("Visibility")).Where(visibility => visibility is not null));
    }

    [Fact]
    public async Task What_is_left_out_is_empty_and_her_own()
    {
        var id = await AddedAsync(Engineer, Evidence, new JsonObject { ["title"] = "T", ["date"] = "2026-11-02" });

        var kept = await Engineer.JsonAsync($"{Evidence}/{id}");

        Assert.Equal(("", "", "mine", 0), (kept.GetProperty("text").GetString(), kept.GetProperty("source").GetString(), kept.GetProperty("visibility").GetString(), kept.GetProperty("speaksFor").GetArrayLength()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, kept.GetProperty("link").ValueKind);
    }

    [Fact]
    public async Task The_newest_comes_first_page_by_page_and_by_statement()
    {
        var added = new List<string>();
        foreach (var (day, about) in new[] { ("2026-01-01", Plans), ("2026-03-01", Writes), ("2026-02-01", Plans), ("2026-02-01", Writes), ("2025-12-31", Plans) })
        {
            var piece = Piece(day, false, about);
            piece["date"] = day;
            added.Add(await AddedAsync(Engineer, Evidence, piece));
        }

        var pages = new List<IReadOnlyList<string?>>();
        for (string? next = ""; next is not null;)
        {
            var page = await Engineer.JsonAsync($"{Evidence}?top=2" + (next.Length > 0 ? $"&before={Uri.EscapeDataString(next)}" : ""));
            pages.Add(page.GetProperty("evidence").Strings("title"));
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal([["2026-03-01", "2026-02-01"], ["2026-02-01", "2026-01-01"], ["2025-12-31"]], pages);
        var planned = await Engineer.JsonAsync($"{Evidence}?statement={Statements[Plans]}");
        Assert.Equal([added[2], added[0], added[4]], planned.GetProperty("evidence").Strings("id"));
        await RefusedAsync(400, "page_out_of_range", Engineer, HttpMethod.Get, $"{Evidence}?top=101");
        await RefusedAsync(400, "page_out_of_range", Engineer, HttpMethod.Get, $"{Evidence}?top=0");
    }

    [Fact]
    public async Task A_change_names_what_it_saw()
    {
        var address = $"{Evidence}/{await AddedAsync(Engineer, Evidence, Piece())}";
        var changed = Piece("Led two releases", false, Writes);

        await RefusedAsync(428, "precondition_required", Engineer, HttpMethod.Put, address, changed);
        await RefusedAsync(428, "precondition_required", Engineer, HttpMethod.Put, address, changed, "*");
        await RefusedAsync(428, "precondition_required", Engineer, HttpMethod.Put, address, changed, "W/\"1\"");
        await RefusedAsync(412, "outdated", Engineer, HttpMethod.Put, address, changed, "\"2\"");
        using var done = await Engineer.WriteAsync(HttpMethod.Put, address, changed, "\"1\"");
        await RefusedAsync(412, "outdated", Engineer, HttpMethod.Put, address, Piece("Lost"), "\"1\"");

        Assert.Equal((HttpStatusCode.NoContent, "\"2\""), (done.StatusCode, done.Headers.ETag!.ToString()));
        var kept = await Engineer.JsonAsync(address);
        Assert.Equal(("Led two releases", 2, Statements[Writes]), (kept.GetProperty("title").GetString(), kept.GetProperty("revision").GetInt32(), kept.GetProperty("speaksFor")[0].GetProperty("statement").GetString()));
    }

    [Fact]
    public async Task Sharing_shows_it_to_the_manager_and_is_taken_back()
    {
        var address = $"{Evidence}/{await AddedAsync(Engineer, Evidence, Piece())}";
        await RefusedAsync(404, "not_found", Manager, HttpMethod.Get, address);

        await WrittenAsync(Engineer, HttpMethod.Put, $"{address}/visibility", new JsonObject { ["visibility"] = "sharedWithManager" }, "\"1\"");
        var seen = await Manager.JsonAsync(address);
        Assert.Equal(("Led the release", System.Text.Json.JsonValueKind.Null), (seen.GetProperty("title").GetString(), seen.GetProperty("revision").ValueKind));
        Assert.Single((await Manager.JsonAsync(Evidence)).GetProperty("evidence").EnumerateArray());

        Company.Manages(Company.Head, Company.Engineer);
        await RefusedAsync(404, "not_found", Manager, HttpMethod.Get, address);
        Assert.Equal("Led the release", (await As(Company.Head).JsonAsync(address)).GetProperty("title").GetString());
        Company.Manages(Company.Manager, Company.Engineer);

        await WrittenAsync(Engineer, HttpMethod.Put, $"{address}/visibility", new JsonObject { ["visibility"] = "mine" }, "\"2\"");
        await RefusedAsync(404, "not_found", Manager, HttpMethod.Get, address);
        Assert.Empty((await Manager.JsonAsync(Evidence)).GetProperty("evidence").EnumerateArray());
    }

    [Fact]
    public async Task What_is_deleted_is_gone_and_stays_gone()
    {
        var address = $"{Evidence}/{await AddedAsync(Engineer, Evidence, Piece())}";

        await WrittenAsync(Engineer, HttpMethod.Delete, address);
        await WrittenAsync(Engineer, HttpMethod.Delete, address);

        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Get, address);
        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Put, address, Piece(), "\"1\"");
        Assert.Equal(0, await CountAsync("evidence"));
    }

    [Fact]
    public async Task A_write_that_is_sent_twice_is_done_once()
    {
        using var first = await Engineer.WriteAsync(HttpMethod.Post, Evidence, Piece(), key: "k1");
        using var second = await Engineer.WriteAsync(HttpMethod.Post, Evidence, Piece(), key: "k1");

        Assert.Equal((first.StatusCode, first.Headers.Location, first.Headers.ETag), (second.StatusCode, second.Headers.Location, second.Headers.ETag));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(1, await CountAsync("evidence"));

        using var changed = await Engineer.WriteAsync(HttpMethod.Put, first.Headers.Location!.ToString(), Piece("New"), "\"1\"", "k2");
        using var again = await Engineer.WriteAsync(HttpMethod.Put, first.Headers.Location!.ToString(), Piece("New"), "\"1\"", "k2");
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent, changed.Headers.ETag), (changed.StatusCode, again.StatusCode, again.Headers.ETag));
        Assert.Equal(2, (await Engineer.JsonAsync(first.Headers.Location!.ToString())).GetProperty("revision").GetInt32());
    }

    [Theory]
    [InlineData("title", "\" \"", "text_missing")]
    [InlineData("title", "null", "text_missing")]
    [InlineData("link", "\"javascript:alert(1)\"", "link_invalid")]
    [InlineData("link", "\"data:text/html,x\"", "link_invalid")]
    [InlineData("link", "\"/release\"", "link_invalid")]
    [InlineData("link", "\"https://ada:secret@example.com/\"", "link_invalid")]
    [InlineData("date", "\"2026-11-04\"", "date_in_future")]
    [InlineData("date", "\"9999-12-31\"", "date_in_future")]
    [InlineData("date", "null", "bad_request")]
    [InlineData("date", "\"2026-02-30\"", "bad_request")]
    [InlineData("date", "\"yesterday\"", "bad_request")]
    [InlineData("date", "1e400", "bad_request")]
    [InlineData("visibility", "\"everybody\"", "bad_request")]
    [InlineData("visibility", "1", "bad_request")]
    [InlineData("text", "7", "bad_request")]
    [InlineData("text", "\"\\ud800\"", "bad_request")]
    [InlineData("title", "\"\\udc00x\"", "bad_request")]
    [InlineData("speaksFor", "[null]", "bad_request")]
    [InlineData("speaksFor", "{}", "bad_request")]
    [InlineData("speaksFor", "[{\"ladder\":\"engineering\",\"version\":null,\"statement\":\"x\"}]", "bad_request")]
    [InlineData("speaksFor", "[{\"ladder\":\"engineering\",\"version\":99999999999,\"statement\":\"x\"}]", "bad_request")]
    [InlineData("speaksFor", "[{\"ladder\":\"engineering\",\"version\":1,\"statement\":\"x\"}]", "unknown_statement")]
    [InlineData("speaksFor", "[{\"ladder\":\"engineering\",\"version\":7,\"statement\":\"x\"}]", "unknown_statement")]
    [InlineData("speaksFor", "[{\"ladder\":\"../..\",\"version\":-1,\"statement\":\"\"}]", "unknown_statement")]
    [InlineData("owner", "\"me\"", "bad_request")]
    public async Task Bad_input_is_refused_and_changes_nothing(string property, string value, string code)
    {
        var address = $"{Evidence}/{await AddedAsync(Engineer, Evidence, Piece())}";
        var before = await RowsAsync();
        var piece = Piece();
        piece.Remove(property);
        var body = $"{{\"{property}\":{value},{piece.ToJsonString()[1..]}";

        foreach (var (method, to) in new[] { (HttpMethod.Post, Evidence), (HttpMethod.Put, address) })
        {
            using var request = new HttpRequestMessage(method, to) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.IfMatch.Add(new("\"1\""));
            using var response = await Engineer.SendAsync(request);

            await response.RefusedAsync(code == "unknown_statement" ? 422 : 400, code);
        }

        Assert.Equal(before.Select(row => (row.RowKey, row.ETag)), (await RowsAsync()).Select(row => (row.RowKey, row.ETag)));
    }

    [Theory]
    [InlineData("text", 32_000, 201)]
    [InlineData("text", 32_001, 400)]
    [InlineData("title", 300, 201)]
    [InlineData("title", 301, 400)]
    [InlineData("source", 301, 400)]
    public async Task A_text_has_its_length(string property, int length, int status)
    {
        var piece = Piece();
        piece[property] = new string('日', length);

        using var response = await Engineer.WriteAsync(HttpMethod.Post, Evidence, piece);

        Assert.Equal(status, (int)response.StatusCode);
        if (status == 400) { await response.RefusedAsync(400, "text_too_long"); }
    }

    [Fact]
    public async Task Evidence_speaks_for_no_more_than_a_hundred_statements()
    {
        await Company.PublishAsync(1, ("l1.md", "# L1\n\n## Responsibilities\n\n" + string.Concat(Enumerable.Range(1, 101).Select(number => $"- Leads project number {number} well.\n"))));
        var asked = Asked(await Engineer.JsonAsync("/api/ladders/engineering/levels/L1")).Select(said => new JsonObject { ["ladder"] = "Engineering", ["version"] = 2, ["statement"] = said.Id }).ToList();
        Assert.Equal(101, asked.Count);
        var piece = Piece();

        piece["speaksFor"] = new JsonArray([.. asked.Select(said => said.DeepClone())]);
        await RefusedAsync(400, "too_many_items", Engineer, HttpMethod.Post, Evidence, piece);
        piece["speaksFor"] = new JsonArray([.. asked.Skip(1).Select(said => said.DeepClone())]);
        var id = await AddedAsync(Engineer, Evidence, piece);

        Assert.Equal(100, (await Engineer.JsonAsync($"{Evidence}/{id}")).GetProperty("speaksFor").GetArrayLength());
    }

    [Theory]
    [InlineData("..%2F..")]
    [InlineData("a.b")]
    [InlineData("%F0%9F%98%80")]
    [InlineData("a%3Fb%23c")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public async Task What_names_nothing_is_not_there(string id)
    {
        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Get, $"{Evidence}/{id}");
        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Put, $"{Evidence}/{id}", Piece(), "\"1\"");
        await WrittenAsync(Engineer, HttpMethod.Delete, $"{Evidence}/{id}");
    }

    [Fact]
    public async Task Nobody_else_writes_and_strangers_find_nothing()
    {
        var address = $"{Evidence}/{await AddedAsync(Engineer, Evidence, Piece(isShared: true))}";
        foreach (var who in Strangers.Append(Company.Manager))
        {
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Post, Evidence, Piece());
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Put, address, Piece(), "\"1\"");
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Put, $"{address}/visibility", new JsonObject { ["visibility"] = "mine" }, "\"1\"");
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Delete, address);
        }

        foreach (var who in Strangers)
        {
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Get, Evidence);
            await RefusedAsync(404, "not_found", As(who), HttpMethod.Get, address);
        }

        Assert.Equal(1, (await Engineer.JsonAsync(address)).GetProperty("revision").GetInt32());
        Company.LoseDirectory();
        await RefusedAsync(503, "directory_unavailable", Manager, HttpMethod.Get, address);
        await Engineer.JsonAsync(address);
    }

    [Fact]
    public async Task Reading_asks_the_store_once_and_writing_once()
    {
        var address = $"{Evidence}/{await AddedAsync(Engineer, Evidence, Piece())}";
        Company.Sent.Clear();

        await Engineer.JsonAsync(Evidence);
        var listed = Company.Sent.Lines.Count;
        await AddedAsync(Engineer, Evidence, Piece());
        var added = Company.Sent.Lines.Count - listed;
        await WrittenAsync(Engineer, HttpMethod.Put, address, Piece("New"), "\"1\"");
        var changed = Company.Sent.Lines.Count - listed - added;

        Assert.Equal((1, 1, 1), (listed, added, changed));
    }

    [Fact]
    public async Task An_answer_that_the_reader_has_is_not_sent_again()
    {
        await AddedAsync(Engineer, Evidence, Piece(isShared: true));
        using var first = await Manager.GetAsync(new Uri(Evidence, UriKind.Relative));

        using var again = new HttpRequestMessage(HttpMethod.Get, Evidence);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await Manager.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }
}
