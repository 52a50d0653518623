using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Keys;

namespace LadderTeams.Local.Tenant.Connector;

/// <summary>
/// Signs what channels send to the bot, as the Bot Connector does: with a key of its own, which signs nobody in. Its tokens are those of
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication.
/// </summary>
internal sealed class BotConnector(TenantOptions options, TenantAddress address, TimeProvider time) : IDisposable
{
    public const string Root = "/connector";
    public const string MetadataPath = $"{Root}/v1/.well-known/openidconfiguration";
    public const string KeysPath = $"{Root}/v1/.well-known/keys";

    private static readonly string[] Channels = ["msteams", "m365extensions", "outlook"];
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly SigningKey key = new();

    /// <summary>The id of the bot's registration.</summary>
    public Guid BotId => options.BotId;

    public string Issuer => address.Origin + Root;

    public Uri Metadata => new(address.Root, MetadataPath);

    public JsonObject DescribeMetadata() => new()
    {
        ["issuer"] = Issuer,
        ["jwks_uri"] = address.Origin + KeysPath,
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    };

    public JsonObject DescribeKeys()
    {
        var described = key.Describe(Issuer);
        described["endorsements"] = new JsonArray([.. Channels.Select(channel => JsonValue.Create(channel))]);
        return new() { ["keys"] = new JsonArray(described) };
    }

    /// <summary>For the bot alone.</summary>
    /// <param name="serviceUrl">Of the channel that the activity comes from.</param>
    public string TokenFor(string serviceUrl)
    {
        var now = time.GetUtcNow();
        return Jwt.Sign(
            new()
            {
                ["serviceurl"] = serviceUrl,
                ["nbf"] = now.ToUnixTimeSeconds(),
                ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
                ["iss"] = Issuer,
                ["aud"] = $"{BotId}",
            },
            key);
    }

    public void Dispose() => key.Dispose();
}
