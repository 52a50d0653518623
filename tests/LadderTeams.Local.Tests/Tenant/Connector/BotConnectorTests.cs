using System.Text.Json;

namespace LadderTeams.Local.Tests.Tenant.Connector;

/// <summary>The Bot Connector as the service sees it: metadata, keys, and tokens that these keys prove.</summary>
public sealed class BotConnectorTests : TenantTest
{
    private static readonly string[] Channels = ["msteams", "m365extensions", "outlook"];

    [Fact]
    public async Task Its_metadata_leads_to_keys_that_speak_for_the_channels()
    {
        var metadata = await ReadAsync(Running.Tenant.Connector.Metadata.AbsoluteUri);
        var keys = await ReadAsync(metadata.GetProperty("jwks_uri").GetString()!);

        Assert.Equal(Running.Tenant.Connector.Issuer, metadata.GetProperty("issuer").GetString());
        Assert.Equal(Channels, Assert.Single(keys.GetProperty("keys").EnumerateArray()).GetProperty("endorsements").EnumerateArray().Select(channel => channel.GetString()));
    }

    [Fact]
    public async Task Its_token_is_for_the_bot_and_one_service_and_lasts_an_hour()
    {
        var connector = Running.Tenant.Connector;
        var now = Running.Time.GetUtcNow().ToUnixTimeSeconds();

        var claims = (await KeysAsync()).Verify(connector.TokenFor(ChannelActivity.ServiceUrl));

        Assert.Equal((connector.Issuer, $"{connector.BotId}", ChannelActivity.ServiceUrl), (Text("iss"), Text("aud"), Text("serviceurl")));
        Assert.Equal((now, now + 3600), (claims.GetProperty("nbf").GetInt64(), claims.GetProperty("exp").GetInt64()));

        string? Text(string claim) => claims.GetProperty(claim).GetString();
    }

    [Fact]
    public async Task Its_key_signs_nobody_in_and_the_tenants_key_speaks_for_no_channel() =>
        Assert.Empty((await KeysAsync()).Ids.Intersect((await PublishedKeys.ReadAsync(Running)).Ids));

    private async Task<PublishedKeys> KeysAsync() =>
        await PublishedKeys.ReadAsync(Running, (await ReadAsync(Running.Tenant.Connector.Metadata.AbsoluteUri)).GetProperty("jwks_uri").GetString());

    private async Task<JsonElement> ReadAsync(string address)
    {
        using var response = await Running.Http.GetAsync(address);
        return await response.JsonAsync();
    }
}
