using System.Net;
using LadderTeams.Service.Tests.Storage;
using static LadderTeams.Service.Tests.Upload;

namespace LadderTeams.Service.Tests.Ladders.Versions;

[Collection(Azurite.Collection)]
public sealed class PublishTests(Azurite azurite) : IDisposable
{
    private readonly StoredService service = new(azurite);

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task A_first_version_is_read_at_once()
    {
        using var client = service.CreateClient();
        using var nothing = await client.GetAsync("/api/ladders/engineering");

        using var form = Form(("l1.md", Level("L1", "Writes code.")), ("l2.md", Level("L2", "Writes designs.")));
        form.Add(new StringContent("  The first one \n"), "note");
        using var response = await client.PublishAsync("Engineering", null, form);

        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("\"1\"", response.Headers.ETag!.ToString());
        Assert.Equal("/api/ladders/engineering/versions/1", response.Headers.Location!.ToString());
        var version = await response.JsonAsync();
        Assert.Equal((1, 2, 2), (version.GetProperty("number").GetInt32(), version.GetProperty("files").GetInt32(), version.GetProperty("levels").GetInt32()));
        Assert.Equal("The first one", version.GetProperty("note").GetString());
        Assert.Equal("Ladder owner", version.GetProperty("publishedBy").GetProperty("name").GetString());
        var ladder = await client.JsonAsync("/api/ladders/engineering");
        Assert.Equal(1, ladder.GetProperty("version").GetInt32());
        Assert.Equal(["L1", "L2"], ladder.GetProperty("levels").Strings("code"));
        Assert.Equal(1, (await client.JsonAsync("/api/search?q=designs")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_same_content_is_a_no_op_whatever_the_owner_saw_and_in_whatever_order_the_files_come()
    {
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")), ("l2.md", Level("L2", "Leads.")));

        using var form = Form(("l2.md", Level("L2", "Leads.")), ("l1.md", Level("L1", "Writes code.")));
        using var again = await client.PublishAsync("ladder", null, form);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(1, (await again.JsonAsync()).GetProperty("number").GetInt32());
        Assert.Equal([1], await NumbersAsync(client));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Who_did_not_see_the_current_version_is_shown_it(int? seen)
    {
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        await client.PublishedAsync("ladder", 1, ("l1.md", Level("L1", "Writes better code.")));

        using var form = Form(("l1.md", Level("L1", "Writes the best code.")));
        using var response = await client.PublishAsync("ladder", seen, form);

        Assert.Contains("Version 2", await response.RefusedAsync(412, "version_conflict"));
        var current = (await response.JsonAsync()).GetProperty("current");
        Assert.Equal((2, "Ladder owner"), (current.GetProperty("number").GetInt32(), current.GetProperty("publishedBy").GetProperty("name").GetString()));
        Assert.Equal([2, 1], await NumbersAsync(client));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("If-Match", "*")]
    [InlineData("If-Match", "W/\"1\"")]
    [InlineData("If-Match", "\"one\"")]
    [InlineData("If-Match", "\"1\", \"2\"")]
    [InlineData("If-None-Match", "\"1\"")]
    public async Task Who_does_not_say_what_they_saw_is_asked_to(string? header, string? value)
    {
        using var client = service.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ladders/ladder/versions") { Content = Form(("l1.md", Level("L1", "Writes code."))) };
        if (header is not null) { request.Headers.TryAddWithoutValidation(header, value); }

        using var response = await client.SendAsync(request);

        Assert.NotNull(await response.RefusedAsync(428, "precondition_required"));
    }

    [Fact]
    public async Task Of_sixteen_owners_who_publish_at_once_one_wins_each_number_and_the_others_see_the_winner()
    {
        using var client = service.CreateClient();
        using var other = service.Beside();
        using var elsewhere = other.CreateClient();
        for (var number = 1; number <= 3; number++)
        {
            var seen = number == 1 ? null : (int?)(number - 1);
            var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(async owner =>
            {
                using var form = Form(("l1.md", Level("L1", $"Writes code in round {number} as owner {owner}.")));
                using var response = await (owner % 2 == 0 ? client : elsewhere).PublishAsync("ladder", seen, form);
                return (response.StatusCode, Json: await response.JsonAsync());
            }));

            var won = Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Created);
            Assert.Equal(number, won.Json.GetProperty("number").GetInt32());
            Assert.All(answers.Where(answer => answer.StatusCode is not HttpStatusCode.Created), lost =>
            {
                Assert.Equal(HttpStatusCode.PreconditionFailed, lost.StatusCode);
                Assert.Equal(won.Json.GetProperty("contentHash").GetString(), lost.Json.GetProperty("current").GetProperty("contentHash").GetString());
            });
        }

        Assert.Equal([3, 2, 1], await NumbersAsync(client));
    }

    [Fact]
    public async Task An_earlier_version_can_be_read_and_restored_and_stays_as_it_is()
    {
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        var first = await client.GetStringAsync("/api/ladders/ladder/versions/1");
        await client.PublishedAsync("ladder", 1, ("l1.md", Level("L1", "Writes designs.")), ("l2.md", Level("L2", "Leads.")));

        var early = await client.JsonAsync("/api/ladders/ladder?version=1");
        using var note = new StringContent("""{"note":"back"}""", null, "application/json");
        using var restored = await client.WriteAsync("/api/ladders/ladder/versions/1/restore", 2, note);

        Assert.Equal(["L1"], early.GetProperty("levels").Strings("code"));
        Assert.Equal(HttpStatusCode.Created, restored.StatusCode);
        var version = await restored.JsonAsync();
        Assert.Equal((3, 1, "back"), (version.GetProperty("number").GetInt32(), version.GetProperty("restoredFrom").GetInt32(), version.GetProperty("note").GetString()));
        Assert.Equal(["L1"], (await client.JsonAsync("/api/ladders/ladder")).GetProperty("levels").Strings("code"));
        Assert.Equal(first, await client.GetStringAsync("/api/ladders/ladder/versions/1"));
        Assert.Equal(Level("L1", "Writes code."), await client.GetStringAsync("/api/ladders/ladder/versions/3/files/l1.md"));
        Assert.Contains("Writes designs.", await client.GetStringAsync("/api/ladders/ladder/versions/2/files/l1.md"));
    }

    [Fact]
    public async Task Restoring_what_is_current_is_a_no_op_and_a_restore_can_lose_too()
    {
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        await client.PublishedAsync("ladder", 1, ("l1.md", Level("L1", "Writes designs.")));

        using var same = await client.WriteAsync("/api/ladders/ladder/versions/2/restore", 2, null);
        using var late = await client.WriteAsync("/api/ladders/ladder/versions/1/restore", 1, null);
        using var unseen = await client.PostAsync("/api/ladders/ladder/versions/1/restore", null);
        using var malformed = await client.WriteAsync("/api/ladders/ladder/versions/1/restore", 2, new StringContent("{\"note\":", null, "application/json"));
        using var misspelt = await client.WriteAsync("/api/ladders/ladder/versions/1/restore", 2, new StringContent("""{"notes":"back"}""", null, "application/json"));

        Assert.Equal(HttpStatusCode.OK, same.StatusCode);
        await late.RefusedAsync(412, "version_conflict");
        await unseen.RefusedAsync(428, "precondition_required");
        await malformed.RefusedAsync(400, "bad_request");
        await misspelt.RefusedAsync(400, "bad_request");
        Assert.Equal([2, 1], await NumbersAsync(client));
    }

    [Fact]
    public async Task The_list_is_paged()
    {
        using var client = service.CreateClient();
        for (var number = 1; number <= 5; number++) { await client.PublishedAsync("ladder", number == 1 ? null : number - 1, ("l1.md", Level("L1", $"Writes {number} tests."))); }

        var first = await client.JsonAsync("/api/ladders/ladder/versions?top=2");
        var second = await client.JsonAsync($"/api/ladders/ladder/versions?top=2&before={first.GetProperty("next")}");
        var last = await client.JsonAsync($"/api/ladders/ladder/versions?top=2&before={second.GetProperty("next")}");

        Assert.Equal([[5, 4], [3, 2], [1]], new[] { first, second, last }.Select(Numbers));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, last.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Two_versions_are_compared()
    {
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        await client.PublishedAsync("ladder", 1, ("l1.md", Level("L1", "Writes code.")), ("l2.md", Level("L2", "Leads a team.")));

        var compared = await client.JsonAsync("/api/ladders/ladder/versions/compare?from=1&to=2");

        var level = Assert.Single(compared.GetProperty("levels").EnumerateArray());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, level.GetProperty("before").ValueKind);
        Assert.Equal("L2", level.GetProperty("after").GetProperty("code").GetString());
        Assert.Equal(1, compared.GetProperty("counts").GetProperty("added").GetInt32());
    }

    [Theory]
    [InlineData("/api/ladders/ladder?version=9", 404, "version_not_found")]
    [InlineData("/api/ladders/ladder?version=one", 400, "bad_request")]
    [InlineData("/api/ladders/ladder/levels/L1?version=9", 404, "version_not_found")]
    [InlineData("/api/ladders/ladder/compare?from=L1&to=L2&version=-1", 404, "version_not_found")]
    [InlineData("/api/ladders/ladder/versions/0", 404, "version_not_found")]
    [InlineData("/api/ladders/ladder/versions/9", 404, "version_not_found")]
    [InlineData("/api/ladders/ladder/versions/-1", 404, "version_not_found")]
    [InlineData("/api/ladders/ladder/versions/99999999999", 404, "not_found")]
    [InlineData("/api/ladders/ladder/versions/one", 404, "not_found")]
    [InlineData("/api/ladders/ladder/versions/9/files", 404, "version_not_found")]
    [InlineData("/api/ladders/ladder/versions/1/files/l2.md", 404, "file_not_found")]
    [InlineData("/api/ladders/nursing/versions", 404, "ladder_not_found")]
    [InlineData("/api/ladders/nursing/versions/1", 404, "version_not_found")]
    [InlineData("/api/ladders/ladder/versions?top=101", 400, "page_out_of_range")]
    [InlineData("/api/ladders/ladder/versions?before=0", 400, "page_out_of_range")]
    [InlineData("/api/ladders/ladder/versions/compare?from=1", 400, "version_missing")]
    [InlineData("/api/ladders/ladder/versions/compare?from=1&to=9", 404, "version_not_found")]
    public async Task What_is_not_there_is_refused(string address, int status, string code)
    {
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));

        using var response = await client.GetAsync(address);

        await response.RefusedAsync(status, code);
    }

    [Fact]
    public async Task The_sample_is_published_with_one_request_and_overwrites_nothing()
    {
        using var client = service.CreateClient();

        using var first = await client.PostAsync("/api/ladders/sample", null);
        using var again = await client.PostAsync("/api/ladders/sample", null);
        await client.PublishedAsync("engineering", 1, ("l1.md", Level("L1", "Writes code.")));
        using var conflict = await client.PostAsync("/api/ladders/sample", null);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.Equal(8, (await first.JsonAsync()).GetProperty("levels").GetInt32());
        await conflict.RefusedAsync(412, "version_conflict");
    }

    [Fact]
    public async Task Tenants_do_not_see_each_other()
    {
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        using var other = new StoredService(azurite);
        using var stranger = other.CreateClient();

        using var response = await stranger.GetAsync("/api/ladders/ladder");

        await response.RefusedAsync(404, "ladder_not_found");
        Assert.Empty((await stranger.JsonAsync("/api/ladders")).GetProperty("ladders").EnumerateArray());
    }

    private static async Task<IReadOnlyList<int>> NumbersAsync(HttpClient client) => Numbers(await client.JsonAsync("/api/ladders/ladder/versions"));

    private static int[] Numbers(System.Text.Json.JsonElement list) =>
        [.. list.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("number").GetInt32())];
}
