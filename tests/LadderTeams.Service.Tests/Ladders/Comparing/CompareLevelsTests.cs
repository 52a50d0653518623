using System.Text.Json;

namespace LadderTeams.Service.Tests.Ladders.Comparing;

public sealed class CompareLevelsTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task Two_levels_are_compared_capability_by_capability()
    {
        using var client = service.CreateClient();

        var comparison = await client.JsonAsync("/api/ladders/engineering/compare?from=senior%20engineer&to=l5");

        Assert.Equal("L4", comparison.GetProperty("from").GetProperty("code").GetString());
        Assert.Equal("Staff Engineer", comparison.GetProperty("to").GetProperty("title").GetString());
        var craft = comparison.GetProperty("groups").EnumerateArray().Single(group => group.GetProperty("capability").GetString() == "Technical Craft");
        var added = craft.GetProperty("changes").EnumerateArray().Single(change => change.GetProperty("kind").GetString() == "expectation");
        Assert.Equal("added", added.GetProperty("change").GetString());
        Assert.Equal(JsonValueKind.Null, added.GetProperty("from").ValueKind);
        Assert.Equal("l5-direction", added.GetProperty("to").GetProperty("id").GetString());
        Assert.False(string.IsNullOrEmpty(added.GetProperty("reason").GetProperty("text").GetString()));
    }

    [Fact]
    public async Task The_counts_are_those_of_the_changes()
    {
        using var client = service.CreateClient();

        var comparison = await client.JsonAsync("/api/ladders/engineering/compare?from=L3&to=L4");

        var changes = comparison.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("changes").Strings("change")).ToList();
        Assert.NotEmpty(changes);
        foreach (var count in comparison.GetProperty("counts").EnumerateObject())
        {
            Assert.Equal(changes.Count(change => change == count.Name), count.Value.GetInt32());
        }
    }

    [Fact]
    public async Task What_is_asked_for_is_counted_apart_from_what_is_said_besides()
    {
        using var client = service.CreateClient();

        var comparison = await client.JsonAsync("/api/ladders/engineering/compare?from=L3&to=L4");

        Assert.Equal("expectation", comparison.GetProperty("askedIn").GetString());
        Assert.All(Changes(comparison), change => Assert.Equal("expectation", change.GetProperty("kind").GetString()));
        var besides = comparison.GetProperty("besides").EnumerateArray().ToList();
        Assert.Equal(["summary", "redFlag", "example", "question", "descriptor", "positiveSignal"], besides.Select(part => part.GetProperty("kind").GetString()));
        Assert.All(besides, part => Assert.Equal(Changes(part).Count, part.GetProperty("counts").EnumerateObject().Sum(count => count.Value.GetInt32())));
        Assert.All(besides, part => Assert.All(Changes(part), change => Assert.Equal(part.GetProperty("kind").GetString(), change.GetProperty("kind").GetString())));
    }

    [Fact]
    public async Task A_statement_comes_with_its_title_and_its_scale_point()
    {
        using var client = service.CreateClient();

        var comparison = await client.JsonAsync("/api/ladders/engineering/compare?from=L3&to=L4");

        var titled = Statement(Changes(comparison), "l4-own");
        Assert.Equal(("Ownership", null), (titled.GetProperty("title").GetString(), titled.GetProperty("point").GetString()));
        var besides = comparison.GetProperty("besides").EnumerateArray().SelectMany(Changes).ToList();
        Assert.Equal("Hero", Statement(besides, "l4-flag").GetProperty("title").GetString());
        Assert.Equal("Solid", Statement(besides, "l4-solid").GetProperty("point").GetString());
    }

    [Fact]
    public async Task The_ladders_own_guide_comes_with_the_comparison()
    {
        using var client = service.CreateClient();

        var guide = (await client.JsonAsync("/api/ladders/engineering/compare?from=L4&to=L5")).GetProperty("transition");

        Assert.Equal("Reach ends at the teams one knows.", guide.GetProperty("coreProblem").GetString());
        Assert.Equal(["My teams"], guide.GetProperty("shifts").Strings("from"));
        Assert.Equal("What would you stop?", guide.GetProperty("behaviours")[0].GetProperty("questions")[0].GetProperty("text").GetString());
        Assert.Equal(JsonValueKind.Null, guide.GetProperty("purpose").ValueKind);
        Assert.Equal(JsonValueKind.Null, guide.GetProperty("example").GetProperty("why").ValueKind);
    }

    [Fact]
    public async Task Where_the_ladder_has_no_guide_there_is_none()
    {
        using var client = service.CreateClient();

        var comparison = await client.JsonAsync("/api/ladders/engineering/compare?from=L3&to=L4");

        Assert.Equal(JsonValueKind.Null, comparison.GetProperty("transition").ValueKind);
    }

    [Theory]
    [InlineData("/api/ladders/nursing/compare?from=L3&to=L4", 404, "ladder_not_found")]
    [InlineData("/api/ladders/engineering/compare?from=L3&to=L9", 404, "level_not_found")]
    [InlineData("/api/ladders/engineering/compare?from=L9&to=L3", 404, "level_not_found")]
    [InlineData("/api/ladders/engineering/compare?from=L3", 400, "level_missing")]
    [InlineData("/api/ladders/engineering/compare?from=&to=L4", 400, "level_missing")]
    [InlineData("/api/ladders/engineering/compare?from=L4&to=senior%20engineer", 400, "same_level")]
    public async Task A_comparison_that_cannot_be_made_is_refused(string address, int status, string code)
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.NotNull(await response.RefusedAsync(status, code));
    }

    private static IReadOnlyList<JsonElement> Changes(JsonElement compared) =>
        [.. compared.GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("changes").EnumerateArray())];

    private static JsonElement Statement(IEnumerable<JsonElement> changes, string id) =>
        changes.Select(change => change.GetProperty("to")).Single(to => to.ValueKind is JsonValueKind.Object && to.GetProperty("id").GetString() == id);
}
