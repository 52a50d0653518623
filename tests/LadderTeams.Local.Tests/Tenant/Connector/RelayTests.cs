using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant;
using Microsoft.AspNetCore.Http;
using Server = LadderTeams.Local.Tests.Graph.LyingGraph;

namespace LadderTeams.Local.Tests.Tenant.Connector;

/// <summary>What happens between a client without a token and the bot.</summary>
public sealed class RelayTests : IAsyncLifetime
{
    private const string Path = "/connector/messages";
    private const string Answered = "{ \"code\" : \"ünknown\",\n  \"status\": 501 }";
    private const string German = "9672be1a-7fed-4bb9-a92f-a271dbc52933";
    private const string Nobody = "10000000-0000-4000-8000-000000000001";

    private Server bot = null!;
    private RunningTenant running = null!;
    private string? token;
    private JsonNode? received;

    public async Task InitializeAsync()
    {
        bot = await Server.StartAsync(AnswerAsync);
        running = await RunningTenant.StartAsync(new TenantOptions(), $"{bot.Address}/tab/");
    }

    public async Task DisposeAsync()
    {
        await running.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task The_bot_gets_the_activity_as_it_is_with_a_token_for_the_service_that_it_names()
    {
        var activity = Search();

        using var response = await running.Http.PostAsJsonAsync(Path, activity);

        activity["locale"] = "en";
        Assert.True(JsonNode.DeepEquals(activity, received), $"{received}");
        var keys = await PublishedKeys.ReadAsync(running, "/connector/v1/.well-known/keys");
        Assert.Equal(ChannelActivity.ServiceUrl, keys.Verify(token!["Bearer ".Length..]).GetProperty("serviceurl").GetString());
    }

    [Fact]
    public async Task The_answer_is_the_bots_byte_for_byte()
    {
        using var response = await running.Http.PostAsJsonAsync(Path, Search());

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Equal(Encoding.UTF8.GetBytes(Answered), await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(["one", "two"], response.Headers.GetValues("X-Said"));
    }

    [Theory]
    [InlineData(German, "de")]
    [InlineData(Nobody, ChannelActivity.Locale)]
    [InlineData("no id", ChannelActivity.Locale)]
    public async Task Who_works_here_speaks_her_own_language(string person, string locale)
    {
        using var response = await running.Http.PostAsJsonAsync(Path, Search(person));

        Assert.Equal(locale, received!["locale"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"serviceUrl\":7}")]
    [InlineData("{\"serviceUrl\":\"http://a\",\"serviceUrl\":\"http://b\"}")]
    public async Task What_is_no_activity_goes_no_further(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await running.Http.PostAsync(Path, content);

        Assert.Equal((HttpStatusCode.BadRequest, 0), (response.StatusCode, bot.Asked));
    }

    [Fact]
    public async Task A_page_in_a_browser_gets_no_token()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = JsonContent.Create(Search()), Headers = { { "Origin", RunningTenant.Origin } } };

        using var response = await running.Http.SendAsync(request);

        Assert.Equal((HttpStatusCode.Forbidden, 0), (response.StatusCode, bot.Asked));
    }

    [Fact]
    public async Task A_bot_that_is_away_is_a_bad_gateway()
    {
        await bot.DisposeAsync();

        using var response = await running.Http.PostAsJsonAsync(Path, Search());

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
    }

    [Fact]
    public async Task Before_the_bot_is_there_it_is_unavailable()
    {
        await using var alone = await LocalTenant.StartAsync(new() { Port = 0 }, CancellationToken.None);

        using var response = await running.Http.PostAsJsonAsync(new Uri(alone.Address, Path), Search());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    private static JsonObject Search(string person = ChannelActivity.Engineer) =>
        ChannelActivity.Of("composeExtension/query", new() { ["commandId"] = "findExpectation", ["parameters"] = new JsonArray(new JsonObject { ["value"] = "größer" }) }, person);

    private async Task AnswerAsync(HttpContext context, string address)
    {
        token = context.Request.Headers.Authorization;
        received = await JsonNode.ParseAsync(context.Request.Body);
        context.Response.StatusCode = StatusCodes.Status501NotImplemented;
        context.Response.ContentType = "application/problem+json";
        context.Response.Headers["X-Said"] = new(["one", "two"]);
        await context.Response.WriteAsync(Answered);
    }
}
