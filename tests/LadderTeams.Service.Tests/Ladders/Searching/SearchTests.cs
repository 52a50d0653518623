using System.Text.Json;

namespace LadderTeams.Service.Tests.Ladders.Searching;

public sealed class SearchTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task A_result_says_where_the_words_stand()
    {
        using var client = service.CreateClient();

        var found = await client.JsonAsync("/api/search?q=documents");

        Assert.Equal("documents", found.GetProperty("query").GetString());
        Assert.Equal(1, found.GetProperty("total").GetInt32());
        var result = found.GetProperty("results")[0];
        Assert.Equal("engineering", result.GetProperty("ladder").GetString());
        Assert.Equal("L4", result.GetProperty("level").GetString());
        Assert.Equal("Senior Engineer", result.GetProperty("levelTitle").GetString());
        Assert.Equal("Communication", result.GetProperty("capability").GetString());
        Assert.Equal("expectation", result.GetProperty("kind").GetString());
        Assert.Equal("l4-write", result.GetProperty("statementId").GetString());
        Assert.Equal("Writes documents from which several teams work.", result.GetProperty("text").GetString());
        Assert.Equal(7, result.GetProperty("highlights")[0].GetProperty("start").GetInt32());
        Assert.Equal(9, result.GetProperty("highlights")[0].GetProperty("length").GetInt32());
    }

    [Fact]
    public async Task A_result_from_a_guide_says_which_way_the_guide_leads()
    {
        using var client = service.CreateClient();

        var guide = Assert.Single((await client.JsonAsync("/api/search?q=reach%20ends")).GetProperty("results").EnumerateArray());
        var statement = Assert.Single((await client.JsonAsync("/api/search?q=documents")).GetProperty("results").EnumerateArray());

        Assert.Equal("guide", guide.GetProperty("kind").GetString());
        Assert.Equal("L4", guide.GetProperty("transition").GetProperty("from").GetString());
        Assert.Equal("L5", guide.GetProperty("transition").GetProperty("to").GetString());
        Assert.Equal(JsonValueKind.Null, statement.GetProperty("transition").ValueKind);
    }

    [Fact]
    public async Task Results_are_counted_by_level_and_capability()
    {
        using var client = service.CreateClient();

        var facets = (await client.JsonAsync("/api/search?q=communication&level=L4")).GetProperty("facets");

        Assert.Equal(["L3", "L4"], facets.GetProperty("levels").Strings("value"));
        Assert.Equal(1, facets.GetProperty("levels")[0].GetProperty("count").GetInt32());
        Assert.Equal(["Communication"], facets.GetProperty("capabilities").Strings("value"));
    }

    [Fact]
    public async Task A_slip_is_corrected_and_said()
    {
        using var client = service.CreateClient();

        var found = await client.JsonAsync("/api/search?q=docmuents");

        Assert.Equal(1, found.GetProperty("total").GetInt32());
        Assert.Equal(["docmuents"], found.GetProperty("corrections").Strings("from"));
        Assert.Equal(["documents"], found.GetProperty("corrections").Strings("to"));
    }

    [Fact]
    public async Task Pages_follow_one_another()
    {
        using var client = service.CreateClient();

        var all = await client.JsonAsync("/api/search?q=teams&top=100");
        var second = await client.JsonAsync("/api/search?q=teams&skip=1&top=1");

        Assert.Equal(all.GetProperty("total").GetInt32(), second.GetProperty("total").GetInt32());
        Assert.Equal(1, second.GetProperty("skip").GetInt32());
        Assert.Equal(all.GetProperty("results")[1].GetProperty("text").GetString(), Assert.Single(second.GetProperty("results").Strings("text")));
    }

    [Theory]
    [InlineData("", 400, "query_missing")]
    [InlineData("?q=", 400, "query_missing")]
    [InlineData("?q=%20%09", 400, "query_missing")]
    [InlineData("?q=a&skip=-1", 400, "page_out_of_range")]
    [InlineData("?q=a&skip=10001", 400, "page_out_of_range")]
    [InlineData("?q=a&skip=ten", 400, "page_out_of_range")]
    [InlineData("?q=a&top=0", 400, "page_out_of_range")]
    [InlineData("?q=a&top=101", 400, "page_out_of_range")]
    [InlineData("?q=a&top=99999999999999999999", 400, "page_out_of_range")]
    [InlineData("?q=a&ladder=nursing", 404, "ladder_not_found")]
    [InlineData("?q=a&level=L9", 404, "level_not_found")]
    [InlineData("?q=a&ladder=engineering&capability=Cooking", 404, "capability_not_found")]
    public async Task A_query_that_cannot_be_answered_is_refused(string query, int status, string code)
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync($"/api/search{query}");

        Assert.NotNull(await response.RefusedAsync(status, code));
    }

    [Fact]
    public async Task A_query_has_a_longest_length_and_the_refusal_says_it()
    {
        using var client = service.CreateClient();

        using var longest = await client.GetAsync($"/api/search?q={new string('a', 200)}");
        using var longer = await client.GetAsync($"/api/search?q={new string('a', 201)}");

        Assert.True(longest.IsSuccessStatusCode);
        Assert.Equal("q takes up to 200 characters.", await longer.RefusedAsync(400, "query_too_long"));
    }

    [Fact]
    public async Task An_unknown_parameter_and_a_filter_without_a_value_are_ignored()
    {
        using var client = service.CreateClient();

        var found = await client.JsonAsync("/api/search?q=documents&level=&capability=%20&colour=blue");

        Assert.Equal(1, found.GetProperty("total").GetInt32());
    }
}
