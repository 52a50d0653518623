using System.Net;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static LadderTeams.Service.Tests.Upload;

namespace LadderTeams.Service.Tests.Platform.SignIn;

/// <summary>One service for the people of two tenants.</summary>
[Collection(Azurite.Collection)]
public sealed class TenantsTests : IDisposable
{
    private readonly TestTenant one = new();
    private readonly TestTenant other = new();
    private readonly KeyServerStandIn keyServer = new();
    private readonly StoredService service;

    public TenantsTests(Azurite azurite) => service = new(azurite, one)
    {
        Settings = { ["SignIn:Tenants"] = $"{one.Id},{other.Id}" },
        Replace = keyServer.AddTo,
    };

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task Neither_sees_what_the_other_has()
    {
        using var mine = service.CreateClient();
        using var theirs = service.CreateClient().SignedInWith(other.OwnerToken);
        await mine.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes secret code.")));
        await theirs.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes designs.")));
        await theirs.PublishedAsync("design", null, ("l1.md", Level("L1", "Draws.")));

        Assert.Equal(["ladder"], (await mine.JsonAsync("/api/ladders")).GetProperty("ladders").Strings("id"));
        Assert.Equal(["design", "ladder"], (await theirs.JsonAsync("/api/ladders")).GetProperty("ladders").Strings("id").Order());
        Assert.Equal(0, (await theirs.JsonAsync("/api/search?q=secret")).GetProperty("total").GetInt32());
        foreach (var address in (string[])["/api/ladders/design", "/api/ladders/design/versions", "/api/ladders/design/versions/1", "/api/ladders/design/versions/1/files/l1.md", "/api/ladders/design/levels/L1"])
        {
            using var hidden = await mine.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        }

        var asMine = await mine.GetStringAsync("/api/ladders/ladder/levels/L1");
        var asTheirs = await theirs.GetStringAsync("/api/ladders/ladder/levels/L1");
        Assert.Contains("secret", asMine);
        Assert.DoesNotContain("secret", asTheirs);
        Assert.Equal(asMine, await mine.GetStringAsync("/api/ladders/ladder/levels/L1"));
    }

    [Fact]
    public async Task What_the_one_has_read_before_tells_the_other_nothing()
    {
        using var mine = service.CreateClient();
        using var theirs = service.CreateClient().SignedInWith(other.OwnerToken);
        await mine.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        using var read = await mine.GetAsync("/api/ladders/ladder/levels/L1");

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/ladders/ladder/levels/L1");
        request.Headers.IfNoneMatch.Add(read.Headers.ETag!);
        using var response = await theirs.SendAsync(request);

        await response.RefusedAsync(404, "ladder_not_found");
    }

    [Fact]
    public async Task A_key_of_the_one_signs_nobody_of_the_other_in()
    {
        var ofOne = new TestKey("of-one");
        keyServer.Answer = (address, _) => Task.FromResult(KeyServerStandIn.Json(
            address.AbsolutePath.Contains(one.Id, StringComparison.Ordinal) ? KeyServerStandIn.SetOf(TestKey.Usual, ofOne) : KeyServerStandIn.SetOf(TestKey.Usual)));
        using var client = service.CreateClient();

        using var right = await client.SignedInWith(ofOne.Sign(one.Claims("Ada", TestTenant.OwnerId))).GetAsync("/api/ladders");
        using var wrong = await client.SignedInWith(ofOne.Sign(other.Claims("Ada", TestTenant.OwnerId))).GetAsync("/api/ladders");

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        await wrong.RefusedAsync(401, "token_key_unknown");
    }

    [Fact]
    public async Task Two_keys_of_one_name_are_two_keys()
    {
        var (ofOne, ofOther) = (new TestKey("same"), new TestKey("same"));
        keyServer.Answer = (address, _) => Task.FromResult(KeyServerStandIn.Json(
            KeyServerStandIn.SetOf(address.AbsolutePath.Contains(one.Id, StringComparison.Ordinal) ? ofOne : ofOther)));
        using var client = service.CreateClient();

        foreach (var (tenant, key, isIn) in new[] { (one, ofOne, true), (other, ofOther, true), (one, ofOther, false), (other, ofOne, false) })
        {
            using var response = await client.SignedInWith(key.Sign(tenant.Claims("Ada", TestTenant.OwnerId))).GetAsync("/api/ladders");
            Assert.Equal(isIn, response.IsSuccessStatusCode);
        }
    }

    [Fact]
    public async Task A_tenant_whose_keys_are_away_keeps_nobody_else_out()
    {
        keyServer.Answer = (address, _) => address.AbsolutePath.Contains(one.Id, StringComparison.Ordinal)
            ? Task.FromResult(KeyServerStandIn.Json(KeyServerStandIn.SetOf(TestKey.Usual)))
            : throw new HttpRequestException();
        using var client = service.CreateClient();

        await client.JsonAsync("/api/ladders");
        using var away = await client.SignedInWith(other.OwnerToken).GetAsync("/api/ladders");

        await away.RefusedAsync(503, "sign_in_unavailable");
    }

    [Fact]
    public async Task A_version_is_published_by_the_person_of_the_token()
    {
        using var client = service.CreateClient().SignedInWith(TestKey.Usual.Sign(one.Claims("Grace", "99999999-2222-4333-8444-555555555555", "Ladder.Owner")));
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));

        var by = (await client.JsonAsync("/api/ladders/ladder/versions/1")).GetProperty("publishedBy");

        Assert.Equal(("99999999-2222-4333-8444-555555555555", "Grace"), (by.GetProperty("id").GetString(), by.GetProperty("name").GetString()));
    }

    [Fact]
    public void A_token_is_written_nowhere_by_mistake()
    {
        var caller = new RequestCaller();
        caller.SignIn(new(one.Id, TestTenant.OwnerId, null, default), "the-token".AsMemory());

        Assert.Equal("the-token", caller.AccessToken.Reveal());
        Assert.DoesNotContain("the-token", $"{caller} {caller.AccessToken} {System.Text.Json.JsonSerializer.Serialize(caller.AccessToken)}");
        Assert.Equal(TestTenant.OwnerId, caller.DisplayName);
    }
}
