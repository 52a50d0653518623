using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.MessagingExtension;

/// <summary>The service with a bot, over Azurite.</summary>
internal static class StoredBot
{
    /// <param name="tenant">Null for one of its own.</param>
    /// <param name="storePort">Null for Azurite's.</param>
    /// <param name="also">Replaces what the service is made of.</param>
    public static StoredService Over(Azurite azurite, TestTenant? tenant = null, int? storePort = null, Action<IServiceCollection>? also = null) => new(azurite, tenant ?? new())
    {
        Settings = { ["Messaging:BotId"] = Bot.Id, ["Links:Tab"] = Bot.Tab, ["Ladders:CurrentForSeconds"] = "3600" },
        StorePort = storePort,
        Replace = services =>
        {
            new KeyServerStandIn { Answer = (address, _) => Bot.Answer(address) }.AddTo(services);
            also?.Invoke(services);
        },
    };

    /// <summary>A client that the Bot Connector's token is sent with.</summary>
    public static HttpClient AsConnector(this StoredService service) => service.CreateClient().SignedInWith(Bot.Key.Sign(Bot.Claims));

    public static Task<HttpResponseMessage> SayAsync(this HttpClient connector, JsonNode activity) => connector.WriteAsync(HttpMethod.Post, "/api/messages", activity);
}
