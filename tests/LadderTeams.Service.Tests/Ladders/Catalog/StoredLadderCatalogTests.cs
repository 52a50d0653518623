using System.Globalization;
using LadderTeams.Service.Tests.Storage;
using static LadderTeams.Service.Tests.Upload;

namespace LadderTeams.Service.Tests.Ladders.Catalog;

[Collection(Azurite.Collection)]
public sealed class StoredLadderCatalogTests(Azurite azurite) : IDisposable
{
    private static readonly string[] Cached =
        ["/api/ladders", "/api/ladders/engineering/levels/L5", "/api/ladders/engineering", "/api/ladders/engineering/compare?from=L4&to=L5", "/api/search?q=incident"];

    private readonly StoredService service = new(azurite) { Settings = { ["Ladders:CurrentForSeconds"] = "3600" } };

    public void Dispose() => service.Dispose();

    [Theory]
    [InlineData("/api/ladders")]
    [InlineData("/api/ladders/engineering")]
    [InlineData("/api/ladders/engineering/levels/L4")]
    [InlineData("/api/ladders/engineering/levels/L4?version=1")]
    [InlineData("/api/ladders/engineering/compare?from=L4&to=L5")]
    [InlineData("/api/search?q=incident")]
    [InlineData("/api/ladders/engineering/versions")]
    [InlineData("/api/ladders/engineering/versions/1/files/l4.md")]
    public async Task A_cold_read_asks_the_store_twice_at_most(string address)
    {
        using (var owner = service.Beside()) { using var published = await owner.CreateClient().PostAsync("/api/ladders/sample", null); }

        using var client = service.CreateClient();
        using var response = await client.GetAsync(address);

        Assert.True(response.IsSuccessStatusCode);
        Assert.InRange(service.Sent.Lines.Count, 1, 2);
    }

    [Fact]
    public async Task A_cached_read_asks_the_store_nothing()
    {
        using var client = service.CreateClient();
        using var published = await client.PostAsync("/api/ladders/sample", null);
        await client.JsonAsync("/api/ladders/engineering/levels/L4");
        await client.JsonAsync("/api/ladders");
        service.Sent.Clear();

        foreach (var address in Cached) { await client.JsonAsync(address); }

        Assert.Empty(service.Sent.Lines);
    }

    [Fact]
    public async Task What_many_ask_for_at_once_is_asked_of_the_store_once()
    {
        using (var owner = service.Beside()) { using var published = await owner.CreateClient().PostAsync("/api/ladders/sample", null); }

        using var client = service.CreateClient();
        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => client.JsonAsync("/api/ladders/engineering/levels/L4")));

        Assert.Equal(2, service.Sent.Lines.Count);
    }

    [Fact]
    public async Task A_version_of_another_process_is_read_when_the_current_one_has_been_shown_for_long_enough()
    {
        using var impatient = new StoredService(azurite) { Settings = { ["Ladders:CurrentForSeconds"] = "0" } };
        using var patient = new StoredService(azurite, impatient.Tenant) { Settings = { ["Ladders:CurrentForSeconds"] = "3600" } };
        using var client = impatient.CreateClient();
        using var other = patient.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        await other.JsonAsync("/api/ladders/ladder");

        await client.PublishedAsync("ladder", 1, ("l1.md", Level("L1", "Writes designs.")));

        Assert.Equal(2, (await client.JsonAsync("/api/ladders/ladder")).GetProperty("version").GetInt32());
        Assert.Equal(1, (await other.JsonAsync("/api/ladders/ladder")).GetProperty("version").GetInt32());
        Assert.Equal(3, await other.PublishedAsync("ladder", 2, ("l1.md", Level("L1", "Writes plans."))));
        Assert.Equal(3, (await other.JsonAsync("/api/ladders/ladder")).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task Memory_holds_no_more_of_parsed_ladders_than_the_limit()
    {
        const int Limit = 10_000;
        using var small = new StoredService(azurite) { Settings = { ["Ladders:CacheBytes"] = Limit.ToString(CultureInfo.InvariantCulture) } };
        using var client = small.CreateClient();

        for (var number = 1; number <= 20; number++)
        {
            await client.PublishedAsync("ladder", number == 1 ? null : number - 1, ("l1.md", Level("L1", $"Writes {number} tests. {new string('a', 1_000)}")));
            await client.JsonAsync("/api/ladders/ladder");
        }

        small.Sent.Clear();
        for (var number = 1; number <= 20; number++) { Assert.Equal(number, (await client.JsonAsync($"/api/ladders/ladder?version={number}")).GetProperty("version").GetInt32()); }

        // Nine of them fit, so at least the sources of the others are read again.
        Assert.InRange(small.Sent.Lines.Count(line => line == "GET /devstoreaccount1/Ladders()"), 11, 25);
    }
}
