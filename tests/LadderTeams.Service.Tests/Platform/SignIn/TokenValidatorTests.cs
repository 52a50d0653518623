using System.Text.Json.Nodes;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.SignIn;

/// <summary>Whom a token lets in, told over HTTP.</summary>
public sealed class TokenValidatorTests(TokenValidatorTests.Service service) : IClassFixture<TokenValidatorTests.Service>
{
    private const string Person = "11111111-2222-4333-8444-555555555555";
    private static readonly TestTenant Tenant = HostileTokens.Tenant;

    public static TheoryData<string> Hostile => [.. HostileTokens.All.Keys];

    public static TheoryData<string, Action<JsonObject>> Right => new()
    {
        { "as it is", _ => { } },
        { "for an address of ours", claims => claims["aud"] = $"api://{TestTenant.ClientId}" },
        { "for an address of ours with a host", claims => claims["aud"] = $"api://ladder.example.com/{TestTenant.ClientId}" },
        { "for an address of ours with a host and a port", claims => claims["aud"] = $"api://localhost:3000/{TestTenant.ClientId}" },
        {
            "of version 1", claims =>
            {
                claims["ver"] = "1.0";
                claims["iss"] = $"https://sts.windows.net/{Tenant.Id}/";
                claims["aud"] = $"api://ladder.example.com/{TestTenant.ClientId}";
            }
        },
        { "of version 1 for our id", claims => (claims["ver"], claims["iss"]) = ("1.0", $"https://sts.windows.net/{Tenant.Id}/") },
        { "with more scopes", claims => claims["scp"] = "User.Read access_as_user openid" },
        { "that says it is a person's", claims => claims["idtyp"] = "user" },
        { "without roles", claims => claims.Remove("roles") },
        { "without a begin", claims => claims.Remove("nbf") },
        { "without a name", claims => claims.Remove("name") },
        { "that has just expired", claims => claims["exp"] = HostileTokens.Time.Now.ToUnixTimeSeconds() - 119 },
        { "that is valid in a moment", claims => claims["nbf"] = HostileTokens.Time.Now.ToUnixTimeSeconds() + 120 },
        { "with claims that nobody asks for", claims => claims["xms_st"] = new JsonObject { ["sub"] = new JsonArray(1, "two", null) } },
        { "with a name in any script", claims => claims["name"] = "آدا لافليس 🦄" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_token_that_is_wrong_is_refused(string what)
    {
        var (code, token) = HostileTokens.All[what];

        using var response = await service.GetAsync($"Bearer {token()}");

        Assert.Null(await response.RefusedAsync(401, code));
        Assert.Equal("Bearer error=\"invalid_token\"", response.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task A_token_that_is_right_lets_in(string what, Action<JsonObject> change)
    {
        var claims = Tenant.Claims("Ada", Person);
        change(claims);

        using var response = await service.GetAsync($"Bearer {TestKey.Usual.Sign(claims)}");

        Assert.True(response.IsSuccessStatusCode, $"{what}: {await response.Content.ReadAsStringAsync()}");
    }

    [Theory]
    [InlineData(null, "token_missing")]
    [InlineData("Bearer", "token_missing")]
    [InlineData("Basic YWRhOmFkYQ==", "token_missing")]
    [InlineData("Bearer ", "token_missing")]
    [InlineData("Bearer: x", "token_missing")]
    public async Task Without_a_bearer_token_nobody_is_let_in(string? header, string code)
    {
        using var response = await service.GetAsync(header);

        await response.RefusedAsync(401, code);
    }

    [Fact]
    public async Task Of_two_tokens_none_is_taken()
    {
        var token = $"Bearer {TestKey.Usual.Sign(Tenant.Claims("Ada", Person))}";

        using var response = await service.GetAsync(token, token);

        await response.RefusedAsync(401, "token_malformed");
    }

    [Fact]
    public async Task A_token_in_the_address_is_no_token()
    {
        using var client = service.CreateClient().SignedOut();

        using var response = await client.GetAsync($"/api/ladders?access_token={TestKey.Usual.Sign(Tenant.Claims("Ada", Person))}");

        await response.RefusedAsync(401, "token_missing");
    }

    [Fact]
    public async Task The_word_before_the_token_has_no_case()
    {
        using var response = await service.GetAsync($"bEARER {TestKey.Usual.Sign(Tenant.Claims("Ada", Person))}");

        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task No_byte_of_a_token_can_be_changed()
    {
        var token = TestKey.Usual.Sign(Tenant.Claims("Ada", Person));
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            var changed = token.ToCharArray();
            changed[random.Next(changed.Length)] = (char)random.Next(0x21, 0x7F);
            if (token.AsSpan().SequenceEqual(changed)) { continue; }

            using var response = await service.GetAsync($"Bearer {new string(changed)}");

            Assert.Equal(401, (int)response.StatusCode);
        }
    }

    [Fact]
    public async Task Nothing_is_made_of_the_claims_of_a_token_that_is_wrongly_signed()
    {
        var claims = Tenant.Claims(new string('a', 8_000), Person);
        var (first, wrong) = (TestKey.Usual.Sign(claims), new TestKey(TestKey.Usual.Id).Sign(claims));
        claims["sub"] = "another";
        var right = TestKey.Usual.Sign(claims);

        await service.MadeForAsync(first); // the keys are there, and the code is compiled
        await service.MadeForAsync(wrong);

        Assert.InRange(await service.MadeForAsync(right), 16_000, long.MaxValue);
        Assert.InRange(await service.MadeForAsync(wrong), 0, 2_000);
    }

    public sealed class Service : IDisposable
    {
        private readonly ServiceFixture fixture = new()
        {
            Tenant = Tenant,
            Also = services => services.AddSingleton<TimeProvider>(HostileTokens.Time),
        };

        internal HttpClient CreateClient() => fixture.CreateClient();

        internal async Task<HttpResponseMessage> GetAsync(params string?[] authorization)
        {
            using var client = fixture.CreateClient().SignedOut();
            foreach (var header in authorization.OfType<string>()) { client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header); }

            return await client.GetAsync("/api/ladders");
        }

        /// <summary>The bytes that are allocated to look at the token.</summary>
        internal async Task<long> MadeForAsync(string token)
        {
            var validator = fixture.Services.GetRequiredService<TokenValidator>();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var validated = validator.ValidateAsync(token.AsMemory(), CancellationToken.None);
            var made = GC.GetAllocatedBytesForCurrentThread() - before;
            await validated;
            return made;
        }

        public void Dispose() => fixture.Dispose();
    }
}
