using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments;

/// <summary>A company with a small ladder, and a client of each of its people.</summary>
[Collection(Azurite.Collection)]
public abstract class GrowthTest : IAsyncLifetime, IDisposable
{
    protected const string Writes = "Writes code that others can read.", Tests = "Tests what they write.", Plans = "Plans the work of a quarter.";
    private readonly Dictionary<string, HttpClient> clients = [];

    protected GrowthTest(Azurite azurite)
    {
        Company = new(azurite);
    }

    internal Company Company { get; }

    /// <summary>The ids of what level L1 asks, by its words.</summary>
    internal Dictionary<string, string> Statements { get; private set; } = [];

    internal HttpClient Engineer => As(Company.Engineer);

    internal HttpClient Manager => As(Company.Manager);

    internal IEnumerable<Somebody> Strangers => [Company.Head, Company.Peer, Company.Owner, Company.Admin];

    public virtual async Task InitializeAsync()
    {
        await Company.PublishAsync(null, ("l1.md", $"# L1\n\n## Responsibilities\n\n- {Writes}\n- {Tests}\n- {Plans}\n"));
        Statements = Asked(await Engineer.JsonAsync("/api/ladders/engineering/levels/L1")).ToDictionary(said => said.Text, said => said.Id);
        Assert.Equal([Plans, Tests, Writes], Statements.Keys.Order(StringComparer.Ordinal));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        foreach (var client in clients.Values) { client.Dispose(); }

        Company.Dispose();
        GC.SuppressFinalize(this);
    }

    internal HttpClient As(Somebody who)
    {
        if (!clients.TryGetValue(who.Id, out var client)) { clients.Add(who.Id, client = Company.As(who)); }

        return client;
    }

    /// <param name="rest">What comes behind the engineer.</param>
    internal string Of(string rest) => $"/api/people/{Company.Engineer.Id}/{rest}";

    internal JsonObject Reference(string text) => new() { ["ladder"] = "engineering", ["version"] = 1, ["statement"] = Statements[text] };

    internal JsonObject Piece(string title = "Led the release", bool isShared = false, params string[] speaksFor) => new()
    {
        ["title"] = title,
        ["text"] = "It went well.",
        ["source"] = "Joan",
        ["link"] = "https://example.com/release",
        ["date"] = "2026-10-20",
        ["speaksFor"] = new JsonArray([.. speaksFor.Select(Reference)]),
        ["visibility"] = isShared ? "sharedWithManager" : "mine",
    };

    /// <summary>Adds something and gives its id.</summary>
    internal static async Task<string> AddedAsync(HttpClient client, string address, JsonNode body)
    {
        using var response = await client.WriteAsync(HttpMethod.Post, address, body);
        Assert.True(response.StatusCode is HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("id").GetString()!;
    }

    internal static async Task WrittenAsync(HttpClient client, HttpMethod method, string address, JsonNode? body = null, string? ifMatch = null)
    {
        using var response = await client.WriteAsync(method, address, body, ifMatch);
        Assert.True(response.StatusCode is HttpStatusCode.NoContent, await response.Content.ReadAsStringAsync());
    }

    internal static async Task RefusedAsync(int status, string code, HttpClient client, HttpMethod method, string address, JsonNode? body = null, string? ifMatch = null)
    {
        using var response = await client.WriteAsync(method, address, body, ifMatch);
        await response.RefusedAsync(status, code);
    }

    /// <summary>All that is kept on the engineer, as the store has it.</summary>
    internal Task<IReadOnlyList<Service.Storage.TableEntity>> RowsAsync(Somebody? of = null) => Company.RowsOfAsync(of ?? Company.Engineer);

    internal async Task<int> CountAsync(string kind) => (await RowsAsync()).Count(row => GrowthRows.Read(row)?.Kind == kind);

    /// <summary>What a level asks, read off its page: expectations, and what a rubric without any describes.</summary>
    internal static IEnumerable<(string Id, string Text)> Asked(JsonElement level) =>
        level.GetProperty("expectations").EnumerateArray().Concat(level.GetProperty("capabilities").EnumerateArray().SelectMany(capability => capability.GetProperty("expectations").EnumerateArray()))
            .Select(said => (said.GetProperty("id").GetString()!, said.GetProperty("text").GetString()!));
}
