using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Service.Platform.SignIn.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.SignIn;

/// <summary>When the authority is asked for keys, and what becomes of people when it does not answer.</summary>
public sealed class SigningKeysTests : IDisposable
{
    private static readonly TestKey Old = new("old");
    private static readonly TestKey New = new("new");
    private static readonly TimeSpan BetweenRefreshes = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenFirstTries = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly SettableTime time = new(new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
    private readonly ServiceFixture service;
    private readonly HttpClient client;

    public SigningKeysTests()
    {
        service = new() { Also = services => services.AddSingleton<TimeProvider>(time) };
        service.KeyServer.Keys = [Old];
        client = service.CreateClient().SignedOut();
    }

    public void Dispose()
    {
        client.Dispose();
        service.Dispose();
    }

    [Fact]
    public async Task However_many_come_first_the_keys_are_fetched_once_and_from_the_authority()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => StatusAsync(Old)));
        await StatusAsync(Old);

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal([new Uri($"https://login.microsoftonline.com/{service.Tenant.Id}/discovery/v2.0/keys")], service.KeyServer.Asked);
    }

    [Fact]
    public async Task A_new_key_is_fetched_when_it_is_first_used()
    {
        await StatusAsync(Old);
        service.KeyServer.Keys = [Old, New];
        time.Now += BetweenRefreshes;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(New));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Old));
        Assert.Equal(2, service.KeyServer.Asked.Count);
    }

    [Fact]
    public async Task A_key_that_is_new_since_the_first_ones_came_is_fetched_after_a_moment()
    {
        await StatusAsync(Old);
        service.KeyServer.Keys = [Old, New];
        time.Now += FetchedKeys.BetweenFirstTries;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(New));
        Assert.Equal(2, service.KeyServer.Asked.Count);
    }

    [Fact]
    public async Task A_key_that_is_withdrawn_lets_nobody_in_any_more()
    {
        await StatusAsync(Old);
        service.KeyServer.Keys = [New];
        time.Now += BetweenRefreshes;
        await StatusAsync(New);

        using var response = await GetAsync(Old);

        await response.RefusedAsync(401, "token_key_unknown");
    }

    [Fact]
    public async Task A_storm_of_unknown_keys_asks_once_in_five_minutes()
    {
        await StatusAsync(Old);
        await StormAsync();
        Assert.Single(service.KeyServer.Asked);

        time.Now += FetchedKeys.BetweenFirstTries;
        await StormAsync();
        Assert.Equal(2, service.KeyServer.Asked.Count);

        time.Now += BetweenRefreshes - Moment;
        await StormAsync();
        Assert.Equal(2, service.KeyServer.Asked.Count);

        time.Now += Moment;
        await StormAsync();
        Assert.Equal(3, service.KeyServer.Asked.Count);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Old));
    }

    [Fact]
    public async Task Who_has_a_known_key_does_not_wait_for_an_unknown_one()
    {
        await StatusAsync(Old);
        time.Now += BetweenRefreshes;
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        service.KeyServer.Answer = (_, _) => answer.Task;
        var waiting = GetAsync(New);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Old));
        Assert.False(waiting.IsCompleted);

        answer.SetResult(KeyServerStandIn.Json(KeyServerStandIn.SetOf(New)));
        using var response = await waiting;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Before_there_are_keys_nobody_is_let_in_and_all_are_told_when_to_come_again()
    {
        service.KeyServer.Answer = (_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError);

        using var first = await GetAsync(Old);
        time.Now += TimeSpan.FromSeconds(4);
        using var second = await GetAsync(Old);

        await first.RefusedAsync(503, "sign_in_unavailable");
        await second.RefusedAsync(503, "sign_in_unavailable");
        Assert.Equal((BetweenFirstTries, TimeSpan.FromSeconds(6)), (first.Headers.RetryAfter!.Delta, second.Headers.RetryAfter!.Delta));
        Assert.Empty(first.Headers.WwwAuthenticate);
        Assert.Single(service.KeyServer.Asked);
    }

    [Fact]
    public async Task When_the_authority_is_back_people_are_let_in()
    {
        service.KeyServer.Answer = (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        await StatusAsync(Old);
        service.KeyServer.Answer = (_, _) => Task.FromResult(KeyServerStandIn.Json(KeyServerStandIn.SetOf(Old)));
        time.Now += BetweenFirstTries;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Old));
    }

    [Fact]
    public async Task The_last_good_keys_survive_an_outage_of_days_and_what_they_do_not_know_is_not_decided()
    {
        await StatusAsync(Old);
        service.KeyServer.Answer = (_, _) => throw new HttpRequestException(HttpRequestError.NameResolutionError);
        time.Now += TimeSpan.FromDays(3);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Old));
        using var unknown = await GetAsync(New);

        await unknown.RefusedAsync(503, "sign_in_unavailable");
        Assert.Equal(BetweenRefreshes, unknown.Headers.RetryAfter!.Delta);
        Assert.Equal(2, service.KeyServer.Asked.Count);
    }

    [Fact]
    public async Task Keys_that_are_a_day_old_are_fetched_again_while_they_are_used()
    {
        await StatusAsync(Old);
        service.KeyServer.Keys = [New];
        time.Now += TimeSpan.FromHours(24) - Moment;
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Old));
        Assert.Single(service.KeyServer.Asked);

        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        service.KeyServer.Answer = (_, _) => answer.Task;
        time.Now += Moment;
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Old)); // nobody waits for the new ones
        Assert.Equal(2, service.KeyServer.Asked.Count);

        answer.SetResult(KeyServerStandIn.Json(KeyServerStandIn.SetOf(New)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(New));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Old));
        Assert.Equal(2, service.KeyServer.Asked.Count);
    }

    [Fact]
    public async Task A_refused_token_asks_for_no_keys_unless_it_names_one()
    {
        foreach (var token in (string[])["x", "a.b.c", TestKey.Usual.Sign("""{"alg":"RS256"}""", "{}"), TestKey.Usual.Sign("""{"alg":"none","kid":"a"}""", "{}")])
        {
            using var response = await client.SignedInWith(token).GetAsync("/api/ladders");
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        Assert.Empty(service.KeyServer.Asked);
    }

    private async Task StormAsync()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => SendAsync(Old.Sign(
            new JsonObject { ["alg"] = "RS256", ["kid"] = $"unknown-{number}" }, service.Tenant.Claims("Ada", TestTenant.OwnerId)))));
        foreach (var response in answers)
        {
            using (response) { await response.RefusedAsync(401, "token_key_unknown"); }
        }
    }

    private async Task<HttpStatusCode> StatusAsync(TestKey key)
    {
        using var response = await GetAsync(key);
        return response.StatusCode;
    }

    private Task<HttpResponseMessage> GetAsync(TestKey key) => SendAsync(key.Sign(service.Tenant.Claims("Ada", TestTenant.OwnerId)));

    private async Task<HttpResponseMessage> SendAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/ladders");
        request.Headers.Authorization = new("Bearer", token);
        return await client.SendAsync(request);
    }
}
