using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.MessagingExtension;

/// <summary>Just within and just beyond what the Bot Connector may do: its clock, its keys as they change, the room it has.</summary>
public sealed class ConnectorEdgesTests
{
    private const int LargestActivity = 256 * 1024;
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private readonly SettableTime time = new(Now);

    [Theory]
    [InlineData("exp", -299, 200, "")]
    [InlineData("exp", -300, 401, "token_expired")]
    [InlineData("nbf", 300, 200, "")]
    [InlineData("nbf", 301, 401, "token_not_yet_valid")]
    public async Task Its_clock_may_differ_from_ours_by_five_minutes(string claim, int seconds, int status, string code)
    {
        using var bot = Timed();
        var claims = Bot.Claims;
        claims[claim] = Now.ToUnixTimeSeconds() + seconds;

        using var response = await bot.SendAsync(Query(bot), Bot.Key.Sign(claims));

        if (status == 200) { Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync()); }
        else { await response.RefusedAsync(status, code); }
    }

    [Fact]
    public async Task A_token_need_not_say_when_it_begins()
    {
        using var bot = Timed();
        var claims = Bot.Claims;
        claims.Remove("nbf");

        using var response = await bot.SendAsync(Query(bot), Bot.Key.Sign(claims));

        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_token_of_no_service_covers_no_activity_of_none(string? service)
    {
        using var bot = Timed();
        var (claims, activity) = (Bot.Claims, Query(bot));
        (claims["serviceurl"], activity["serviceUrl"]) = (service, service);

        using var response = await bot.SendAsync(activity, Bot.Key.Sign(claims));

        await response.RefusedAsync(401, "token_service_url");
    }

    [Fact]
    public async Task A_key_that_is_new_is_fetched_when_a_token_names_it()
    {
        using var bot = Timed();
        var next = new TestKey("next");
        using var before = await bot.SendAsync(Query(bot), next.Sign(Bot.Claims));
        await before.RefusedAsync(401, "token_key_unknown");
        var jwk = next.Jwk;
        jwk["endorsements"] = new JsonArray("msteams");
        bot.ConnectorKeys = [jwk];
        time.Now += TimeSpan.FromMinutes(6);

        using var after = await bot.SendAsync(Query(bot), next.Sign(Bot.Claims));

        Assert.True(after.IsSuccessStatusCode, await after.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Who_brings_no_token_is_asked_for_one()
    {
        using var bot = new Bot();
        using var client = bot.Service.CreateClient().SignedOut();

        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent(Query(bot).ToJsonString()));

        await response.RefusedAsync(401, "token_missing");
        Assert.StartsWith("Bearer", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LargestActivity, 400, "bad_request")]
    [InlineData(LargestActivity + 1, 413, "body_too_large")]
    public async Task An_activity_has_room_for_what_people_write_and_no_more(int length, int status, string code)
    {
        using var bot = new Bot();
        await using var service = await bot.Service.ListenAsync(); // a server in memory holds no limit
        using var client = service.CreateClient().SignedInWith(Bot.Key.Sign(Bot.Claims));
        using var body = new ByteArrayContent(new byte[length]);

        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), body);

        await response.RefusedAsync(status, code);
    }

    [Fact]
    public async Task Both_places_of_an_activity_may_name_the_tenant_or_one_alone()
    {
        using var bot = new Bot();
        foreach (var place in new[] { "conversation", "channelData" })
        {
            var activity = Query(bot);
            activity.Remove(place);

            using var response = await bot.SendAsync(activity);

            Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        }
    }

    private Bot Timed() => new(services => services.AddSingleton<TimeProvider>(time));

    private static JsonObject Query(Bot bot) => bot.Activity("composeExtension/query", Bot.Query("findExpectation", "L4"));
}
