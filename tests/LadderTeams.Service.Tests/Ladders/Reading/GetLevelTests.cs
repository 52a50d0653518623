using System.Text.Json;

namespace LadderTeams.Service.Tests.Ladders.Reading;

public sealed class GetLevelTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Theory]
    [InlineData("L4")]
    [InlineData("l4")]
    [InlineData("L%204")]
    [InlineData("Senior%20Engineer")]
    [InlineData("seniorengineer")]
    [InlineData("SWE%204")]
    [InlineData("l4%20senior%20engineer")]
    public async Task A_level_is_found_by_any_of_its_names(string name)
    {
        using var client = service.CreateClient();

        var level = await client.JsonAsync($"/api/ladders/engineering/levels/{name}");

        Assert.Equal("L4", level.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_level_says_where_it_stands()
    {
        var level = await LevelAsync("L4");

        Assert.Equal("Senior Engineer", level.GetProperty("title").GetString());
        Assert.Equal("Engineering", level.GetProperty("track").GetString());
        Assert.Equal("L3", level.GetProperty("previous").GetString());
        Assert.Equal("L5", level.GetProperty("next").GetString());
        Assert.Equal("M1", level.GetProperty("equivalents")[0].GetString());
        Assert.Equal("You are whom others ask.", level.GetProperty("persona").GetString());
        Assert.Equal(["extends", "mixin"], level.GetProperty("extends").Strings("mode"));
        Assert.Equal(["L3", "Tech lead"], level.GetProperty("extends").Strings("base"));
        Assert.Equal(["Points"], level.GetProperty("facts").Strings("name"));
    }

    [Fact]
    public async Task The_ends_of_a_track_have_no_neighbour_there()
    {
        Assert.Equal(JsonValueKind.Null, (await LevelAsync("L3")).GetProperty("previous").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await LevelAsync("L5")).GetProperty("next").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await LevelAsync("M1")).GetProperty("previous").ValueKind);
    }

    [Fact]
    public async Task A_statement_carries_its_sentences_its_origin_and_its_source()
    {
        var statement = (await LevelAsync("L4")).GetProperty("expectations")[0];

        Assert.Equal("responsibility", statement.GetProperty("kind").GetString());
        Assert.Equal("Ownership", statement.GetProperty("title").GetString());
        Assert.Equal(28, statement.GetProperty("sentences")[1].GetProperty("start").GetInt32());
        Assert.Equal(14, statement.GetProperty("sentences")[1].GetProperty("length").GetInt32());
        Assert.Equal("L4", statement.GetProperty("origin").GetString());
        Assert.False(statement.GetProperty("inherited").GetBoolean());
        Assert.Equal("ladder.md", statement.GetProperty("source").GetProperty("file").GetString());
        Assert.Equal(7, statement.GetProperty("source").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_capability_holds_what_the_level_says_and_what_it_inherits()
    {
        var capability = Assert.Single((await LevelAsync("L4")).GetProperty("capabilities").EnumerateArray());

        Assert.Equal("Communication", capability.GetProperty("name").GetString());
        Assert.Equal("How we work", capability.GetProperty("group").GetString());
        Assert.Equal(["l4-write", "l3-status"], capability.GetProperty("expectations").Strings("id"));
        Assert.Equal(["L4", "L3"], capability.GetProperty("expectations").Strings("origin"));
        Assert.True(capability.GetProperty("expectations")[1].GetProperty("inherited").GetBoolean());
        Assert.Equal(["Solid"], capability.GetProperty("descriptors").Strings("point"));
        Assert.Equal(["positive"], capability.GetProperty("signals").Strings("kind"));
        Assert.Equal(["l4-ask"], capability.GetProperty("questions").Strings("id"));
    }

    [Fact]
    public async Task Signals_examples_questions_and_guidance_are_given_too()
    {
        var level = await LevelAsync("L4");

        Assert.Equal(["redFlag"], level.GetProperty("signals").Strings("kind"));
        Assert.Equal(["l4-example"], level.GetProperty("examples").Strings("id"));
        Assert.Equal(["l4-question"], level.GetProperty("questions").Strings("id"));
        Assert.Equal("Grow their reach.", level.GetProperty("guidance").GetProperty("goal").GetString());
        Assert.Equal("Too many meetings", level.GetProperty("guidance").GetProperty("pitfalls")[0].GetString());
    }

    [Theory]
    [InlineData("/api/ladders/nursing/levels/L4", "ladder_not_found")]
    [InlineData("/api/ladders/engineering/levels/L9", "level_not_found")]
    [InlineData("/api/ladders/engineering/levels/%20", "level_not_found")]
    public async Task What_is_not_there_is_refused(string address, string code)
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.NotNull(await response.RefusedAsync(404, code));
    }

    private async Task<JsonElement> LevelAsync(string code)
    {
        using var client = service.CreateClient();
        return await client.JsonAsync($"/api/ladders/engineering/levels/{code}");
    }
}
