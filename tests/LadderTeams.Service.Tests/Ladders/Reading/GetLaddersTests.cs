namespace LadderTeams.Service.Tests.Ladders.Reading;

public sealed class GetLaddersTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task The_ladders_are_listed_with_their_levels_and_capabilities()
    {
        using var client = service.CreateClient();

        var ladder = Assert.Single((await client.JsonAsync("/api/ladders")).GetProperty("ladders").EnumerateArray());

        Assert.Equal("engineering", ladder.GetProperty("id").GetString());
        Assert.Equal("Engineering ladder", ladder.GetProperty("title").GetString());
        Assert.Equal("edition-1-of-engineering", ladder.GetProperty("contentHash").GetString());
        Assert.Equal(["L3", "L4", "L5", "M1"], ladder.GetProperty("levels").Strings("code"));
        Assert.Equal(2, ladder.GetProperty("levels")[1].GetProperty("order").GetInt32());
        Assert.Equal("They still build.", ladder.GetProperty("levels")[1].GetProperty("summary")[1].GetString());
        Assert.Equal(["Communication", "Technical Craft"], ladder.GetProperty("capabilities").Strings("name"));
        Assert.Equal(["How we work", null], ladder.GetProperty("capabilities").Strings("group"));
        Assert.Equal("Management", ladder.GetProperty("tracks")[1].GetString());
    }

    [Fact]
    public async Task A_ladder_says_what_it_holds_and_how_well_it_was_understood()
    {
        using var client = service.CreateClient();

        var ladder = await client.JsonAsync("/api/ladders/Engineering");

        Assert.Equal(["Developing", "Solid"], ladder.GetProperty("ratingScale").GetProperty("points").Strings("name"));
        Assert.Equal(["L4"], ladder.GetProperty("transitions").Strings("from"));
        Assert.Equal(["L5"], ladder.GetProperty("transitions").Strings("to"));
        Assert.Equal(0.95, ladder.GetProperty("coverage").GetProperty("typedShare").GetDouble());
        Assert.Equal(1, ladder.GetProperty("diagnostics").GetProperty("warning").GetInt32());
        Assert.Equal(0, ladder.GetProperty("diagnostics").GetProperty("error").GetInt32());
    }

    [Fact]
    public async Task An_unknown_ladder_is_refused()
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync("/api/ladders/nursing");

        Assert.Equal("GET /api/ladders names those that there are.", await response.RefusedAsync(404, "ladder_not_found"));
    }
}
