using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LadderTeams.Bench.Messaging;

/// <summary>The Bot Connector: its keys, its tokens, and how it says what people do in Teams.</summary>
internal static class Connector
{
    public const string Tab = "https://ladder.example.com/tab";
    private const string BotId = "3f1c0e52-7f0e-4d3a-9a54-0b7d2f0f7c11";
    private const string AppId = "5d0a8a56-1f6e-4c7b-8f0e-2b6f3f0c9d21";
    private const string Issuer = "https://api.botframework.com";
    private const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    private const string Metadata = "/v1/.well-known/openidconfiguration";
    private const string Keys = "/v1/.well-known/keys";
    private static readonly TestKey Key = new("connector");

    public static string Token => Key.Sign(new() { ["iss"] = Issuer, ["aud"] = BotId, ["nbf"] = 946684800, ["exp"] = 4102444800, ["serviceurl"] = ServiceUrl });

    public static void MapKeys(WebApplication authority)
    {
        authority.MapGet(Metadata, static context => context.Response.WriteAsync($$"""{"issuer":"{{Issuer}}","jwks_uri":"http://{{context.Request.Host}}{{Keys}}"}"""));
        authority.MapGet(Keys, static context =>
        {
            var key = Key.Jwk;
            key["endorsements"] = new JsonArray("msteams", "outlook");
            return context.Response.WriteAsync($$"""{"keys":[{{key.ToJsonString()}}]}""");
        });
    }

    /// <param name="authority">Where its keys are.</param>
    public static Dictionary<string, string> Environment(string authority) => new()
    {
        ["Messaging__BotId"] = BotId,
        ["Messaging__Metadata"] = authority + Metadata,
        ["Links__Tab"] = Tab,
        ["Links__AppId"] = AppId,
    };

    public static JsonObject Activity(string tenant, string name, JsonObject value) => new()
    {
        ["type"] = "invoke",
        ["id"] = "f:622749630322482883",
        ["name"] = name,
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["locale"] = "en-US",
        ["from"] = new JsonObject { ["id"] = "29:1a2b3c", ["name"] = "Alex Wilber", ["aadObjectId"] = "10000000-0000-4000-8000-000000000001" },
        ["recipient"] = new JsonObject { ["id"] = $"28:{BotId}", ["name"] = "Ladder" },
        ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = tenant, ["id"] = "19:83fb" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant }, ["source"] = new JsonObject { ["name"] = "compose" } },
        ["value"] = value,
    };
}
