using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Ladders;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.MessagingExtension;

/// <summary>The service with a bot, and what the Bot Connector sends to it.</summary>
internal sealed class Bot : IDisposable
{
    public const string Id = "3f1c0e52-7f0e-4d3a-9a54-0b7d2f0f7c11";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string Tab = "https://ladder.example.com/tab";
    public const string Metadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    private const string Keys = "https://login.botframework.com/v1/.well-known/keys";

    private readonly ServiceFixture service;

    public Bot(params Ladder[] ladders)
        : this(null, ladders)
    {
    }

    /// <param name="also">Adds to what the service is made of.</param>
    public Bot(Action<IServiceCollection>? also, params Ladder[] ladders)
    {
        service = new() { Settings = { ["Messaging:BotId"] = Id, ["Links:Tab"] = Tab }, Also = also };
        if (ladders.Length > 0) { service.Publish(ladders); }

        service.KeyServer.Answer = (address, _) => Answer(address, KeysAddress, ConnectorKeys);
    }

    public static TestKey Key { get; } = new("connector");

    public static JsonObject Claims => new() { ["iss"] = "https://api.botframework.com", ["aud"] = Id, ["nbf"] = 946684800, ["exp"] = 4102444800, ["serviceurl"] = ServiceUrl };

    public string KeysAddress { get; set; } = Keys;

    public IReadOnlyList<JsonObject> ConnectorKeys { get; set; } = [Endorsing("msteams", "outlook")];

    public ServiceFixture Service => service;

    public TestTenant Tenant => service.Tenant;

    public static JsonObject Endorsing(params string[] channels)
    {
        var key = Key.Jwk;
        key["endorsements"] = new JsonArray([.. channels.Select(channel => JsonValue.Create(channel))]);
        return key;
    }

    /// <summary>What the servers of keys say, the Connector's and the tenant's.</summary>
    public static Task<HttpResponseMessage> Answer(Uri address, string keysAddress = Keys, IEnumerable<JsonObject>? keys = null) => Task.FromResult(KeyServerStandIn.Json(address.ToString() switch
    {
        Metadata => new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = keysAddress }.ToJsonString(),
        Keys => new JsonObject { ["keys"] = new JsonArray([.. (keys ?? [Endorsing("msteams")]).Select(key => key.DeepClone())]) }.ToJsonString(),
        _ => KeyServerStandIn.SetOf(TestKey.Usual),
    }));

    public JsonObject Activity(string name, JsonObject value, string locale = "en-US") => Activity(Tenant.Id, "10000000-0000-4000-8000-000000000001", name, value, locale);

    public static JsonObject Activity(string tenant, string person, string name, JsonObject value, string locale = "en-US") => new()
    {
        ["type"] = "invoke",
        ["id"] = "bf36",
        ["name"] = name,
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["locale"] = locale,
        ["from"] = new JsonObject { ["id"] = "29:1", ["name"] = "Alex", ["aadObjectId"] = person },
        ["recipient"] = new JsonObject { ["id"] = $"28:{Id}" },
        ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = tenant, ["id"] = "83fb" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant }, ["source"] = new JsonObject { ["name"] = "compose" } },
        ["value"] = value,
    };

    public static JsonObject Query(string command, string text, int? skip = null, int? count = null) => new()
    {
        ["commandId"] = command,
        ["parameters"] = new JsonArray(text.Length == 0 ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" } : new JsonObject { ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
        ["commandContext"] = "compose",
    };

    /// <param name="token">A right one unless another is given.</param>
    public async Task<HttpResponseMessage> SendAsync(JsonNode activity, string? token = null)
    {
        using var client = service.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Key.Sign(Claims));
        return await client.PostAsJsonAsync("/api/messages", activity);
    }

    /// <summary>What an invoke is answered with.</summary>
    public async Task<JsonElement> InvokeAsync(string name, JsonObject value, string locale = "en-US")
    {
        using var response = await SendAsync(Activity(name, value, locale));
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    public async Task<JsonElement> AskAsync(string command, string text, int? skip = null, int? count = null, string locale = "en-US") =>
        (await InvokeAsync("composeExtension/query", Query(command, text, skip, count), locale)).GetProperty("composeExtension");

    public async Task<JsonElement> UnfurlAsync(string url, string name = "composeExtension/queryLink") =>
        (await InvokeAsync(name, new() { ["url"] = url })).GetProperty("composeExtension");

    public void Dispose() => service.Dispose();
}
