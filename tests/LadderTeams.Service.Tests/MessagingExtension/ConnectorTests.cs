using System.Text.Json.Nodes;

namespace LadderTeams.Service.Tests.MessagingExtension;

/// <summary>Who may speak to the bot: the Bot Connector alone, for the channels of its keys, from the service of its token, for a trusted tenant.</summary>
public sealed class ConnectorTests
{
    private const string Another = "ffffffff-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
    private static readonly TestKey Forged = new(Bot.Key.Id);

    private static readonly Dictionary<string, (int Status, string Code, Func<string> Token)> Hostile = new()
    {
        ["no JWT"] = (401, "token_malformed", () => "nothing"),
        ["unsigned"] = (401, "token_algorithm", () => $"{TestKey.Text("""{"alg":"none"}""")}.{TestKey.Text(Bot.Claims.ToJsonString())}."),
        ["another algorithm"] = (401, "token_algorithm", () => Bot.Key.Sign("""{"alg":"HS256","kid":"connector"}""", Bot.Claims.ToJsonString())),
        ["key in the header"] = (401, "token_header", () => Bot.Key.Sign(new JsonObject { ["alg"] = "RS256", ["kid"] = "connector", ["jwk"] = Forged.Jwk }, Bot.Claims)),
        ["no key id"] = (401, "token_key_missing", () => Bot.Key.Sign("""{"alg":"RS256"}""", Bot.Claims.ToJsonString())),
        ["a person's token of the tenant"] = (401, "token_key_unknown", () => new TestTenant().OwnerToken),
        ["signed by another key of that id"] = (401, "token_signature", () => Forged.Sign(Bot.Claims)),
        ["payload swapped"] = (401, "token_signature", () => Bot.Key.Sign(Bot.Claims).Split('.') is [var header, _, var signature] ? $"{header}.{TestKey.Text("{}")}.{signature}" : ""),
        ["payload is no JSON"] = (401, "token_malformed", () => Bot.Key.Sign(Bot.Key.Header.ToJsonString(), "[]")),
        ["issuer twice"] = (401, "token_malformed", () => Bot.Key.Sign(Bot.Key.Header.ToJsonString(), Bot.Claims.ToJsonString()[..^1] + ""","iss":"x"}""")),
        ["no issuer"] = (401, "token_issuer", () => With("iss", null)),
        ["the tenant's issuer"] = (401, "token_issuer", () => With("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),
        ["issuer with a slash more"] = (401, "token_issuer", () => With("iss", "https://api.botframework.com/")),
        ["no audience"] = (401, "token_audience", () => With("aud", null)),
        ["another bot"] = (401, "token_audience", () => With("aud", "00000000-7f0e-4d3a-9a54-0b7d2f0f7c11")),
        ["audience array"] = (401, "token_audience", () => With("aud", new JsonArray(Bot.Id))),
        ["no expiry"] = (401, "token_expired", () => With("exp", null)),
        ["expired"] = (401, "token_expired", () => With("exp", 1000000000)),
        ["expiry is a text"] = (401, "token_expired", () => With("exp", "4102444800")),
        ["not yet valid"] = (401, "token_not_yet_valid", () => With("nbf", 4102444700)),
        ["no service"] = (401, "token_service_url", () => With("serviceurl", null)),
        ["another service"] = (401, "token_service_url", () => With("serviceurl", "https://smba.trafficmanager.net/amer/")),
        ["very long"] = (401, "token_too_large", () => Bot.Key.Sign(Bot.Claims) + new string('a', 20_000)),
    };

    private static readonly Dictionary<string, (int Status, string Code, Action<JsonObject> Change)> HostileActivities = new()
    {
        ["another service"] = (401, "token_service_url", activity => activity["serviceUrl"] = "https://evil.example/"),
        ["no service"] = (401, "token_service_url", activity => activity.Remove("serviceUrl")),
        ["a channel that the key does not speak for"] = (401, "token_channel", activity => activity["channelId"] = "slack"),
        ["no channel"] = (401, "token_channel", activity => activity.Remove("channelId")),
        ["another tenant"] = (403, "tenant_unknown", activity => (activity["conversation"]!["tenantId"], activity["channelData"]!["tenant"]!["id"]) = (Another, Another)),
        ["two tenants"] = (403, "tenant_unknown", activity => activity["channelData"]!["tenant"]!["id"] = Guid.NewGuid().ToString()),
        ["no tenant"] = (403, "tenant_unknown", activity => activity["conversation"] = activity["channelData"] = null),
        ["an invoke that nothing answers"] = (501, "invoke_unknown", activity => activity["name"] = "task/fetch"),
        ["an invoke without a name"] = (501, "invoke_unknown", activity => activity.Remove("name")),
        ["a command that is not there"] = (501, "invoke_unknown", activity => activity["value"]!["commandId"] = "deleteEverything"),
        ["no value"] = (400, "bad_request", activity => activity.Remove("value")),
        ["a value of another kind"] = (400, "bad_request", activity => activity["value"] = 7),
        ["parameters of another kind"] = (400, "bad_request", activity => activity["value"]!["parameters"] = "L4"),
        ["a type of another kind"] = (400, "bad_request", activity => activity["type"] = 7),
        ["a link elsewhere"] = (501, "invoke_unknown", activity => (activity["name"], activity["value"]) = ("composeExtension/queryLink", new JsonObject { ["url"] = "https://evil.example/tab" })),
    };

    public static TheoryData<string> Tokens => [.. Hostile.Keys];

    public static TheoryData<string> Activities => [.. HostileActivities.Keys];

    [Theory]
    [MemberData(nameof(Tokens))]
    public async Task A_token_that_is_not_the_connectors_is_refused(string name)
    {
        using var bot = new Bot();
        var (status, code, token) = Hostile[name];

        using var response = await bot.SendAsync(bot.Activity("composeExtension/query", Bot.Query("findExpectation", "L4")), token());

        await response.RefusedAsync(status, code);
        Assert.Equal("Bearer error=\"invalid_token\"", response.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [MemberData(nameof(Activities))]
    public async Task An_activity_that_the_token_does_not_cover_or_nobody_answers_is_refused(string name)
    {
        using var bot = new Bot();
        var (status, code, change) = HostileActivities[name];
        var activity = bot.Activity("composeExtension/query", Bot.Query("findExpectation", "L4"));
        change(activity);

        using var response = await bot.SendAsync(activity);

        await response.RefusedAsync(status, code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"type":"invoke","type":"message"}""")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        using var bot = new Bot();
        using var client = bot.Service.CreateClient().SignedInWith(Bot.Key.Sign(Bot.Claims));
        using var content = new StringContent(body);

        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);

        await response.RefusedAsync(400, "bad_request");
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("message")]
    public async Task What_needs_no_answer_is_taken_note_of(string type)
    {
        using var bot = new Bot();
        var activity = bot.Activity("", []);
        activity["type"] = type;

        using var response = await bot.SendAsync(activity);

        Assert.Equal((202, ""), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Keys_are_taken_from_the_server_of_the_metadata_and_from_no_other()
    {
        using var bot = new Bot { KeysAddress = "https://evil.example/keys" };

        using var response = await bot.SendAsync(bot.Activity("composeExtension/query", Bot.Query("findExpectation", "L4")));

        await response.RefusedAsync(503, "sign_in_unavailable");
        Assert.DoesNotContain(bot.Service.KeyServer.Asked, address => address.Host == "evil.example");
    }

    [Fact]
    public async Task A_key_without_endorsements_speaks_for_no_channel()
    {
        using var bot = new Bot { ConnectorKeys = [Bot.Key.Jwk] };

        using var response = await bot.SendAsync(bot.Activity("composeExtension/query", Bot.Query("findExpectation", "L4")));

        await response.RefusedAsync(401, "token_channel");
    }

    [Fact]
    public async Task Without_a_bot_there_is_nothing_to_speak_to()
    {
        using var service = new ServiceFixture();
        using var client = service.CreateClient().SignedInWith(Bot.Key.Sign(Bot.Claims));
        using var content = new StringContent("{}");

        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);

        await response.RefusedAsync(404, "messaging_off");
    }

    private static string With(string claim, JsonNode? value)
    {
        var claims = Bot.Claims;
        if (value is null) { claims.Remove(claim); }
        else { claims[claim] = value; }

        return Bot.Key.Sign(claims);
    }
}
