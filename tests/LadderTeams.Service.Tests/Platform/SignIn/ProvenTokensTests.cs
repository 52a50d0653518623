using System.Text;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.SignIn;

/// <summary>A signature is checked once; whether the token lets in, each time.</summary>
public sealed class ProvenTokensTests : IDisposable
{
    private readonly SettableTime time = new(new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
    private readonly ServiceFixture service;
    private readonly string token;

    public ProvenTokensTests()
    {
        service = new() { Tenant = HostileTokens.Tenant, Also = services => services.AddSingleton<TimeProvider>(time) };
        var claims = service.Tenant.Claims("Ada", TestTenant.OwnerId);
        claims["exp"] = time.Now.ToUnixTimeSeconds() + 3600;
        token = TestKey.Usual.Sign(claims);
    }

    private ProvenTokens Proven => service.Services.GetRequiredService<ProvenTokens>();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task A_token_that_let_in_is_refused_when_it_has_expired()
    {
        using var client = service.CreateClient().SignedInWith(token);
        await client.JsonAsync("/api/ladders");
        await client.JsonAsync("/api/ladders");
        time.Now += TimeSpan.FromSeconds(3600 + 120);

        using var response = await client.GetAsync("/api/ladders");

        Assert.NotNull(Proven.Find(Encoding.ASCII.GetBytes(token)));
        await response.RefusedAsync(401, "token_expired");
    }

    [Fact]
    public async Task A_token_that_let_in_is_refused_when_its_key_is_withdrawn()
    {
        using var client = service.CreateClient().SignedInWith(token);
        await client.JsonAsync("/api/ladders");
        service.KeyServer.Keys = [new TestKey(TestKey.Usual.Id)];
        time.Now += TimeSpan.FromMinutes(5);
        using var stranger = service.CreateClient();
        using var asksForKeys = await stranger.SignedInWith(new TestKey("unknown").Sign(service.Tenant.Claims("Eve", TestTenant.OwnerId))).GetAsync("/api/ladders");

        using var response = await client.GetAsync("/api/ladders");

        await response.RefusedAsync(401, "token_key_unknown");
    }

    [Fact]
    public async Task A_token_that_let_in_lets_in_no_other_text()
    {
        using var client = service.CreateClient().SignedInWith(token);
        await client.JsonAsync("/api/ladders");

        foreach (var other in (string[])[token[..^1], $"{token}A", token.ToLowerInvariant(), $"{token[..10]}{(token[10] == 'a' ? 'b' : 'a')}{token[11..]}"])
        {
            using var response = await client.SignedInWith(other).GetAsync("/api/ladders");
            Assert.Equal(401, (int)response.StatusCode);
        }

        await client.SignedInWith(token).JsonAsync("/api/ladders");
    }

    [Fact]
    public async Task Each_of_two_tokens_is_its_own_persons()
    {
        var other = TestKey.Usual.Sign(service.Tenant.Claims("Grace", "99999999-2222-4333-8444-555555555555"));
        using var mine = service.CreateClient().SignedInWith(token);
        using var theirs = service.CreateClient().SignedInWith(other);
        foreach (var client in new[] { mine, theirs, mine, theirs }) { await client.JsonAsync("/api/ladders"); }

        var (one, two) = (Proven.Find(Encoding.ASCII.GetBytes(token))!.Person, Proven.Find(Encoding.ASCII.GetBytes(other))!.Person);

        Assert.Equal((TestTenant.OwnerId, "Ada"), (one.PersonId, one.DisplayName));
        Assert.Equal(("99999999-2222-4333-8444-555555555555", "Grace"), (two.PersonId, two.DisplayName));
    }

    [Fact]
    public void There_is_room_for_ten_thousand_people()
    {
        using var usual = new ProvenTokens(ProvenTokens.UsualSize);
        var tokens = Enumerable.Range(0, 10_000).Select(number => Encoding.ASCII.GetBytes($"token {number}")).ToList();

        foreach (var one in tokens)
        {
            var claims = Encoding.UTF8.GetBytes(service.Tenant.Claims("Ada Lovelace", Guid.NewGuid().ToString()).ToJsonString());
            usual.Add(one, new(TokenClaims.Read(claims)!, null!));
        }

        Assert.All(tokens, one => Assert.NotNull(usual.Find(one)));
    }

    [Fact]
    public async Task What_is_refused_is_not_kept()
    {
        using var client = service.CreateClient();
        foreach (var name in HostileTokens.All.Keys)
        {
            using var response = await client.SignedInWith(HostileTokens.All[name].Token()).GetAsync("/api/health");
        }

        Assert.Equal(0, Proven.Size);
    }

    [Fact]
    public void What_is_kept_is_bounded()
    {
        using var few = new ProvenTokens(sizeLimit: 100_000);

        for (var number = 0; number < 5_000; number++) { few.Add(Encoding.ASCII.GetBytes($"token {number}"), new(new(), null!)); }

        Assert.InRange(few.Size, 1, 100_000);
    }
}
