using System.Globalization;
using System.Text.Json.Nodes;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.People.Levels;

[Collection(Azurite.Collection)]
public sealed class PersonLevelTests : IDisposable
{
    private readonly DirectoryStandIn directory = new();
    private readonly Company company;

    public PersonLevelTests(Azurite azurite)
    {
        company = new(azurite, services => services.AddSingleton<IDirectory>(directory));
        directory.Add(company.Engineer, company.Manager);
    }

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task Who_has_no_level_is_told_so()
    {
        using var client = company.As(company.Engineer);
        using var response = await client.GetAsync(new Uri("/api/people/me/level", UriKind.Relative));

        var level = await response.JsonAsync();
        Assert.Equal((null, 0), (response.Headers.ETag, level.GetProperty("history").GetArrayLength()));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_manager_sets_it_and_the_person_reads_who_did_so_when()
    {
        await PublishAsync();

        Assert.Equal("204 \"1\"", await SetAsync(company.Manager, "level 3", "2026-01-01", "*"));
        Assert.Equal("204 \"2\"", await SetAsync(company.Admin, "L4", "2026-12-01", "\"1\""));

        using var client = company.As(company.Engineer);
        using var response = await client.GetAsync(new Uri("/api/people/me/level", UriKind.Relative));
        var level = await response.JsonAsync();
        Assert.Equal("\"2\"", response.Headers.ETag!.Tag);
        Assert.Equal("""{"ladder":"engineering","level":"L3","track":null,"since":"2026-01-01"}""", level.GetProperty("current").GetRawText());
        Assert.Equal("L4", level.GetProperty("upcoming").GetProperty("level").GetString());
        Assert.Equal(["L4", "L3"], level.GetProperty("history").Strings("level"));
        Assert.Equal([company.Admin.Name, company.Manager.Name], level.GetProperty("history").Strings("setByName"));
        Assert.Equal(company.Time.Now, level.GetProperty("history")[0].GetProperty("setAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task Who_has_not_seen_the_last_one_changes_nothing()
    {
        await PublishAsync();
        await SetAsync(company.Manager, "L3", "2026-01-01", "*");

        Assert.Equal("412 level_conflict", await SetAsync(company.Admin, "L4", "2026-01-01", "*"));
        Assert.Equal("412 level_conflict", await SetAsync(company.Admin, "L4", "2026-01-01", "\"2\""));
        Assert.Equal("428 precondition_required", await SetAsync(company.Admin, "L4", "2026-01-01", null));
        Assert.Equal(["L3"], await HistoryAsync());
    }

    [Fact]
    public async Task Of_two_who_saw_the_same_one_sets_it()
    {
        await PublishAsync();

        var answers = await Task.WhenAll(SetAsync(company.Manager, "L3", "2026-01-01", "*"), SetAsync(company.Admin, "L4", "2026-01-01", "*"));

        Assert.Equal(["204 \"1\"", "412 level_conflict"], answers.Order());
        Assert.Single(await HistoryAsync());
    }

    [Fact]
    public async Task A_write_that_is_sent_twice_is_done_once()
    {
        await PublishAsync();

        Assert.Equal("204 \"1\"", await SetAsync(company.Manager, "L3", "2026-01-01", "*", "one"));
        Assert.Equal("204 \"1\"", await SetAsync(company.Manager, "L3", "2026-01-01", "*", "one"));
        Assert.Single(await HistoryAsync());
    }

    [Theory]
    [InlineData("""{"ladder":"engineering","level":"L9","since":"2026-01-01"}""", 422, "unknown_level")]
    [InlineData("""{"ladder":"cooking","level":"L3","since":"2026-01-01"}""", 422, "unknown_ladder")]
    [InlineData("""{"ladder":"engineering","level":"L3","track":"Design","since":"2026-01-01"}""", 422, "unknown_track")]
    [InlineData("""{"ladder":"engineering","level":"L3","since":"0001-01-01"}""", 400, "since_out_of_range")]
    [InlineData("""{"ladder":"engineering","level":"L3","since":"9999-12-31"}""", 400, "since_out_of_range")]
    [InlineData("""{"ladder":"engineering","level":"L3","since":"yesterday"}""", 400, "bad_request")]
    [InlineData("""{"ladder":"engineering","level":"L3"}""", 400, "bad_request")]
    [InlineData("""{"ladder":"engineering","level":null,"since":"2026-01-01"}""", 400, "bad_request")]
    [InlineData("""{"ladder":"engineering","level":3,"since":"2026-01-01"}""", 400, "bad_request")]
    [InlineData("""{"ladder":"engineering","level":"L3","since":"2026-01-01","salary":1}""", 400, "bad_request")]
    [InlineData("""[]""", 400, "bad_request")]
    [InlineData("""null""", 400, "bad_request")]
    [InlineData("""{"ladder":""", 400, "bad_request")]
    public async Task What_cannot_be_is_refused_and_changes_nothing(string body, int status, string code)
    {
        await PublishAsync();
        using var client = company.As(company.Manager);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/people/{company.Engineer.Id}/level") { Content = new StringContent(body, null, "application/json") };
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");

        using var response = await client.SendAsync(request);

        await response.RefusedAsync(status, code);
        Assert.Empty(await HistoryAsync());
    }

    [Fact]
    public async Task An_admin_sets_no_level_of_nobody()
    {
        await PublishAsync();

        Assert.Equal("404 not_found", await SetAsync(company.Admin, "L3", "2026-01-01", "*", person: $"{Guid.NewGuid()}"));
    }

    [Fact]
    public async Task It_is_exported_and_erased()
    {
        await PublishAsync();
        await SetAsync(company.Manager, "L3", "2026-01-01", "*");
        using var client = company.As(company.Engineer);

        var export = (await client.JsonAsync("/api/privacy/me/export")).GetProperty("levels");
        using var erased = await client.DeleteAsync(new Uri("/api/privacy/me", UriKind.Relative));

        Assert.Equal(["L3"], export.GetProperty("history").Strings("level"));
        Assert.Empty(await HistoryAsync());
        Assert.Empty(await company.RowsOfAsync(company.Engineer));
    }

    [Fact]
    public async Task Reading_it_asks_the_store_once_and_setting_it_once()
    {
        await PublishAsync();
        await SetAsync(company.Manager, "L3", "2026-01-01", "*");
        company.Sent.Clear();

        await SetAsync(company.Manager, "L4", "2026-01-01", "\"1\"");
        var changed = company.Sent.Lines.Count;
        await HistoryAsync();

        Assert.Equal((1, 1), (changed, company.Sent.Lines.Count - changed));
    }

    private Task PublishAsync() => company.PublishAsync(null, ("l3.md", Upload.Level("L3", "Ships small changes.")), ("l4.md", Upload.Level("L4", "Ships large changes.")));

    private async Task<IReadOnlyList<string?>> HistoryAsync()
    {
        using var client = company.As(company.Engineer);
        return (await client.JsonAsync("/api/people/me/level")).GetProperty("history").Strings("level");
    }

    /// <returns>The status, and the ETag or the code.</returns>
    private async Task<string> SetAsync(Somebody who, string level, string since, string? ifMatch, string? key = null, string? person = null)
    {
        using var client = company.As(who);
        var body = new JsonObject { ["ladder"] = "Engineering", ["level"] = level, ["since"] = since };
        using var response = await client.WriteAsync(HttpMethod.Put, $"/api/people/{person ?? company.Engineer.Id}/level", body, ifMatch, key);
        var said = response.IsSuccessStatusCode ? response.Headers.ETag!.Tag : (await response.JsonAsync()).GetProperty("code").GetString();
        return string.Create(CultureInfo.InvariantCulture, $"{(int)response.StatusCode} {said}");
    }
}
