using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.MessagingExtension;

/// <summary>How often a query asks the store.</summary>
[Collection(Azurite.Collection)]
public sealed class StoreRequestsTests(Azurite azurite) : IDisposable
{
    private const string Person = "10000000-0000-4000-8000-000000000001";

    private static readonly (string Name, JsonObject Value)[] Typed =
    [
        Query("findExpectation", "L4"), Query("findExpectation", "communication"), Query("findExpectation", "L4 communication"), Query("findExpectation", "documents several teams"),
        Query("findExpectation", "documnets"), Query("compareLevels", "L4 L5"), Query("askQuestion", "communication"), Query("findExpectation", "zzzz"),
        ("composeExtension/queryLink", new() { ["url"] = $"{Bot.Tab}/ladders/engineering/levels/L4" }), ("composeExtension/anonymousQueryLink", new() { ["url"] = $"{Bot.Tab}/ladders/engineering/compare/L4/L5" }),
    ];

    private readonly StoredService service = StoredBot.Over(azurite);

    public static TheoryData<string> Commands => ["findExpectation", "compareLevels", "askQuestion"];

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task What_is_typed_or_pasted_is_answered_from_memory()
    {
        using var connector = await PublishedAsync();
        await CountAsync(connector, Typed[0]);

        foreach (var query in Typed) { Assert.Empty(await CountAsync(connector, query)); }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Before_anything_is_typed_the_asker_s_own_level_is_asked_for_and_nothing_else(string command)
    {
        using var connector = await PublishedAsync();
        await CountAsync(connector, Typed[0]);

        foreach (var _ in (int[])[1, 2]) { Assert.Single(await CountAsync(connector, Query(command, ""))); }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_process_with_nothing_in_memory_reads_the_versions_and_the_ladder(string command)
    {
        using (var owner = service.Beside()) { using var published = await owner.CreateClient().PostAsync("/api/ladders/sample", null); }

        using var connector = service.AsConnector();

        Assert.Equal(2, (await CountAsync(connector, Query(command, "L4 L5"))).Count);
    }

    private static (string Name, JsonObject Value) Query(string command, string text) => ("composeExtension/query", Bot.Query(command, text));

    private async Task<HttpClient> PublishedAsync()
    {
        using var owner = service.CreateClient();
        using var published = await owner.PostAsync("/api/ladders/sample", null);
        Assert.True(published.IsSuccessStatusCode);
        return service.AsConnector();
    }

    /// <summary>What the store is asked before there is an answer.</summary>
    private async Task<IReadOnlyList<string>> CountAsync(HttpClient connector, (string Name, JsonObject Value) asked)
    {
        service.Sent.Clear();
        using var response = await connector.SayAsync(Bot.Activity(service.Tenant.Id, Person, asked.Name, asked.Value.DeepClone().AsObject()));
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return service.Sent.Lines;
    }
}
