using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.SignIn;

/// <summary>An answer that is no set of keys for us gives nobody access, and takes it from nobody.</summary>
public sealed class LyingKeyServerTests
{
    private static readonly TestKey Small = new("usual", 1024);
    private static readonly TestKey Large = new("usual", 4096 + 512);

    public static TheoryData<string, string> Lies => new()
    {
        { "nothing", "" },
        { "no JSON", "<!doctype html><title>Sign in to the network</title>" },
        { "half of it", KeyServerStandIn.SetOf(TestKey.Usual)[..200] },
        { "no object", "[]" },
        { "no keys", "{}" },
        { "keys that are null", """{"keys":null}""" },
        { "an empty set", """{"keys":[]}""" },
        { "keys that are none", """{"keys":[1,"two",null,[],{}]}""" },
        { "keys twice", $$"""{"keys":[],{{KeyServerStandIn.SetOf(TestKey.Usual)[1..]}}""" },
        { "deep nesting", $$"""{"keys":{{new string('[', 1_000)}}{{new string(']', 1_000)}}}""" },
        { "a small key", KeyServerStandIn.SetOf(Small) },
        { "a key that is too large", KeyServerStandIn.SetOf(Large) },
        { "a small key in much space", Changed(Small, key => key["n"] = "AAAA" + string.Concat(Enumerable.Repeat("AAAA", 42)) + key["n"]) },
        { "an elliptic curve", """{"keys":[{"kty":"EC","use":"sig","kid":"usual","crv":"P-256","x":"WKn-ZIGevcwGIyyrzFoZNBdaq9_TsqzGl96oc0CWuis","y":"y77t-RvAHRKTsSGdIYUfweuOvwrvDD-Q3Hv5J0fSKbE"}]}""" },
        { "a secret", """{"keys":[{"kty":"oct","use":"sig","kid":"usual","k":"c2VjcmV0"}]}""" },
        { "a key to encrypt", Changed(TestKey.Usual, key => key["use"] = "enc") },
        { "a key for anything", Changed(TestKey.Usual, key => key.Remove("use")) },
        { "a key of another algorithm", Changed(TestKey.Usual, key => key["alg"] = "PS256") },
        { "a key without an id", Changed(TestKey.Usual, key => key.Remove("kid")) },
        { "a key without a modulus", Changed(TestKey.Usual, key => key.Remove("n")) },
        { "a modulus that is no base64url", Changed(TestKey.Usual, key => key["n"] = "+++" + key["n"]) },
        { "a modulus that is half a character", KeyServerStandIn.SetOf(TestKey.Usual).Replace("\"n\":\"", "\"n\":\"\\uD800", StringComparison.Ordinal) },
        { "an exponent of one", Changed(TestKey.Usual, key => key["e"] = "AQ") },
        { "an exponent of three", Changed(TestKey.Usual, key => key["e"] = "Aw") },
        { "an exponent that is empty", Changed(TestKey.Usual, key => key["e"] = "") },
    };

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task A_lie_before_there_are_keys_lets_nobody_in(string what, string lie)
    {
        using var service = new ServiceFixture();
        service.KeyServer.Answer = (_, _) => Task.FromResult(KeyServerStandIn.Json(lie));
        using var client = service.CreateClient();

        foreach (var key in (TestKey[])[TestKey.Usual, Small])
        {
            using var response = await client.SignedInWith(key.Sign(service.Tenant.Claims(what, TestTenant.OwnerId))).GetAsync("/api/ladders");
            await response.RefusedAsync(503, "sign_in_unavailable");
        }
    }

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task A_lie_when_there_are_keys_takes_them_from_nobody(string what, string lie)
    {
        var time = new SettableTime(new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
        using var service = new ServiceFixture { Also = services => services.AddSingleton<TimeProvider>(time) };
        using var client = service.CreateClient();
        await client.JsonAsync("/api/ladders");
        service.KeyServer.Answer = (_, _) => Task.FromResult(KeyServerStandIn.Json(lie));
        time.Now += TimeSpan.FromDays(1);

        await client.JsonAsync($"/api/search?q={Uri.EscapeDataString(what)}");
        await client.JsonAsync("/api/ladders");

        Assert.Equal(2, service.KeyServer.Asked.Count);
    }

    [Fact]
    public async Task What_cannot_be_used_in_a_set_does_not_spoil_the_rest()
    {
        using var service = new ServiceFixture();
        var set = JsonNode.Parse(KeyServerStandIn.SetOf(TestKey.Usual))!;
        set["keys"]!.AsArray().Insert(0, Small.Jwk.DeepClone().AsObject());
        set["keys"]!.AsArray().Insert(0, JsonNode.Parse("""{"kty":"EC","use":"sig","kid":"other"}"""));
        service.KeyServer.Answer = (_, _) => Task.FromResult(KeyServerStandIn.Json(set.ToJsonString()));
        using var client = service.CreateClient();

        await client.JsonAsync("/api/ladders");
        using var small = await client.SignedInWith(Small.Sign(service.Tenant.Claims("Ada", TestTenant.OwnerId))).GetAsync("/api/ladders");

        await small.RefusedAsync(401, "token_signature");
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.NoContent)]
    [InlineData(HttpStatusCode.NotModified)]
    public async Task An_answer_of_another_kind_is_none(HttpStatusCode status)
    {
        using var service = new ServiceFixture();
        service.KeyServer.Answer = (_, _) => Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(KeyServerStandIn.SetOf(TestKey.Usual)) });
        using var client = service.CreateClient();

        using var response = await client.GetAsync("/api/ladders");

        await response.RefusedAsync(503, "sign_in_unavailable");
    }

    [Fact]
    public async Task Who_does_not_answer_is_not_waited_for()
    {
        using var service = new ServiceFixture { Also = services => services.AddSingleton<TimeProvider>(new SkippingTime()) };
        service.KeyServer.Answer = static async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("It was waited for.");
        };
        using var client = service.CreateClient();

        using var response = await client.GetAsync("/api/ladders");

        await response.RefusedAsync(503, "sign_in_unavailable");
    }

    [Fact]
    public async Task Nobody_whom_the_answer_points_to_is_asked()
    {
        var elsewhere = 0;
        await using var other = await LoopbackKeyServer.StartAsync(context =>
        {
            Interlocked.Increment(ref elsewhere);
            return context.Response.WriteAsync(KeyServerStandIn.SetOf(TestKey.Usual));
        });
        await using var authority = await LoopbackKeyServer.StartAsync(context =>
        {
            context.Response.Redirect(other.Address + context.Request.Path);
            return Task.CompletedTask;
        });

        await AssertNobodyAsync(authority);

        Assert.Equal(0, elsewhere);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_of_ten_megabytes_is_not_read(bool announced)
    {
        var sent = 0L;
        await using var authority = await LoopbackKeyServer.StartAsync(async context =>
        {
            var part = Encoding.UTF8.GetBytes(new string(' ', 64 * 1024));
            var whole = 160 * part.Length;
            if (announced) { context.Response.ContentLength = whole; }

            for (; sent < whole && !context.RequestAborted.IsCancellationRequested; sent += part.Length) { await context.Response.Body.WriteAsync(part); }
        });

        await AssertNobodyAsync(authority);
    }

    /// <summary>Over a socket, with the client that the service has.</summary>
    private static async Task AssertNobodyAsync(LoopbackKeyServer authority)
    {
        var tenant = new TestTenant(Guid.NewGuid().ToString(), authority.Address);
        using var service = new ServiceFixture { Tenant = tenant, AsksForKeysOverSockets = true };
        using var client = service.CreateClient();

        using var response = await client.GetAsync("/api/ladders");

        await response.RefusedAsync(503, "sign_in_unavailable");
    }

    private static string Changed(TestKey key, Action<JsonObject> change)
    {
        var jwk = key.Jwk;
        change(jwk);
        return new JsonObject { ["keys"] = new JsonArray(jwk) }.ToJsonString();
    }
}
