using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Bench.Http;
using LadderTeams.Core.Assessments;
using LadderTeams.Local.Tests.Store;
using LadderTeams.Service.Platform.Callers;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Bench.People;

/// <summary>
/// The published service over a store with many people of ten rounds each. The first one's are written through the product; the
/// others have copies of her rows.
/// </summary>
internal sealed class FilledCompany : IAsyncDisposable
{
    private const int PastRounds = 9;
    private const int Rated = 20;
    private static readonly Somebody Manager = new("a0000000-0000-4000-8000-000000000000");
    private readonly IndexedTables tables;
    private readonly Server server;
    private readonly GrowingPerson[] people;
    private readonly int[] next = new int[64];

    private FilledCompany(IndexedTables tables, Server server, GrowingPerson[] people) => (this.tables, this.server, this.people) = (tables, server, people);

    public static async Task<FilledCompany> StartAsync(Programs programs, TestTenant tenant, int count)
    {
        var tables = await IndexedTables.StartAsync();
        var (round, draft) = await WriteFirstAsync(tables, tenant);
        tables.Copy("Growth", IdOf(0), Enumerable.Range(1, count - 1).Select(IdOf));

        var server = await Server.StartAsync(programs.Service, [], new Dictionary<string, string>(tenant.Environment) { ["Storage__ConnectionString"] = tables.ConnectionString }, "/");
        return new(tables, server, [.. Enumerable.Range(0, count).Select(number => new GrowingPerson(server.Address, TokenOf(tenant, new(IdOf(number))), round, draft))]);
    }

    /// <summary>Of many people, one to whom no lane comes in the time there is.</summary>
    public GrowingPerson LastPerson => people[^1];

    /// <summary>How many requests the store has had.</summary>
    public long StoreRequests => tables.Requests;

    /// <summary>Each lane has people of its own, and comes round to each of them.</summary>
    public GrowingPerson NextPerson(int lane, int lanes) => people[(lane + (lanes * next[lane]++)) % people.Length];

    public async ValueTask DisposeAsync()
    {
        server.Dispose();
        await tables.DisposeAsync();
    }

    private static async Task<(string Round, string Draft)> WriteFirstAsync(IndexedTables tables, TestTenant tenant)
    {
        var settings = new Dictionary<string, string>(tenant.Settings) { ["Storage:ConnectionString"] = tables.ConnectionString, ["Logging:LogLevel:Default"] = "Warning" };
        await using var service = await SocketService.StartAsync(settings, tenant, services => services.AddSingleton<IManagers, ManagesEverybody>());
        using var owner = service.CreateClient();
        await Upload.PublishAsync(owner, 0, 1);
        using var person = service.CreateClient().SignedInWith(TokenOf(tenant, new(IdOf(0))));
        using var manager = service.CreateClient().SignedInWith(TokenOf(tenant, Manager));
        for (var past = 0; past < PastRounds; past++)
        {
            var id = await OpenAsync(manager, 2015 + past);
            var said = await DraftAsync(manager, id);
            foreach (var side in new[] { person, manager })
            {
                await SendAsync(side, HttpMethod.Put, $"{id}/draft", JsonNode.Parse(said), 0);
                await SendAsync(side, HttpMethod.Post, $"{id}/submit", null, 1);
            }

            await SendAsync(manager, HttpMethod.Post, $"{id}/sign-off", new JsonObject { ["summary"] = "A good year, with a plan for the next one." }, null);
        }

        var running = await OpenAsync(manager, 2026);
        var draft = await DraftAsync(manager, running);
        await SendAsync(person, HttpMethod.Put, $"{running}/draft", JsonNode.Parse(draft), 0);
        return (running, draft);
    }

    private static async Task<string> OpenAsync(HttpClient manager, int year)
    {
        using var response = await manager.PostAsJsonAsync(Rounds, new JsonObject
        {
            ["ladder"] = "bench-0",
            ["start"] = string.Create(CultureInfo.InvariantCulture, $"{year}-01-01"),
            ["end"] = string.Create(CultureInfo.InvariantCulture, $"{year}-12-31"),
            ["currentLevel"] = "L1",
            ["targetLevel"] = "L2",
        });
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["id"]!.GetValue<string>();
    }

    private static async Task<string> DraftAsync(HttpClient reader, string round)
    {
        using var sheet = JsonDocument.Parse(await reader.GetStringAsync(new Uri($"{Rounds}/{round}/sheet", UriKind.Relative)));
        var points = sheet.RootElement.GetProperty("points").EnumerateArray().Select(point => point.GetProperty("name").GetString()!).ToArray();
        var statements = sheet.RootElement.GetProperty("capabilities").EnumerateArray().SelectMany(capability => capability.GetProperty("statements").EnumerateArray()).Take(Rated);
        return new JsonObject
        {
            ["ratings"] = new JsonArray([.. statements.Select((statement, index) => new JsonObject
            {
                ["statement"] = statement.GetProperty("id").GetString(),
                ["words"] = statement.GetProperty("words").GetString(),
                ["point"] = points[index % points.Length],
                ["comment"] = $"Showed this {index} times in the last quarter, most of all in the work on the release.",
                ["evidence"] = new JsonArray(),
            })]),
            ["answers"] = new JsonArray(),
        }.ToJsonString();
    }

    private static async Task SendAsync(HttpClient who, HttpMethod method, string below, JsonNode? body, int? seen)
    {
        using var request = new HttpRequestMessage(method, $"{Rounds}/{below}") { Content = body is null ? null : JsonContent.Create(body) };
        if (seen is { } revision) { request.Headers.TryAddWithoutValidation("If-Match", $"\"{revision}\""); }

        using var response = await who.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    private static string Rounds => $"api/people/{IdOf(0)}/rounds";

    private static string IdOf(int number) => $"10000000-0000-4000-8000-{number.ToString("D12", CultureInfo.InvariantCulture)}";

    private static string TokenOf(TestTenant tenant, Somebody who) => TestKey.Usual.Sign(tenant.Claims("Somebody", who.Id));

    private sealed record Somebody(string Id);

    private sealed class ManagesEverybody : IManagers
    {
        public ValueTask<bool> ManagesAsync(ICaller caller, PersonId person, CancellationToken cancellationToken) => new(caller.PersonId == Manager.Id);
    }
}
