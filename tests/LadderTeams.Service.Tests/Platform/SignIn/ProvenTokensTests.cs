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
