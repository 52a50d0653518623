using System.Net;
using LadderTeams.Local.Tenant.Tokens;

namespace LadderTeams.Local.Tests.Tenant.SignIn;

/// <summary>What a code and a refresh token are good for, and how often.</summary>
public sealed class RedeemTests : TenantTest
{
    [Theory]
    [InlineData("code_verifier", "another-verifier-of-more-than-forty-three-characters", "invalid_grant", 501481)]
    [InlineData("redirect_uri", "http://localhost:7071/tab", "invalid_grant", 500112)]
    [InlineData("client_id", "11111111-1111-1111-1111-111111111111", "unauthorized_client", 700016)]
    [InlineData("code", "guessed", "invalid_grant", 70000)]
    [InlineData("scope", "https://graph.microsoft.com/User.Read", "invalid_scope", 70011)]
    [InlineData("code_verifier", "", "invalid_request", 900144)]
    [InlineData("grant_type", "password", "unsupported_grant_type", 70003)]
    [InlineData("grant_type", "", "invalid_request", 900144)]
    public async Task A_code_is_bound_to_what_it_was_asked_for_with(string field, string value, string error, int number)
    {
        var form = Running.CodeForm(await Running.CodeAsync(RunningTenant.Engineer));
        form[field] = value;

        (await Running.RequestTokenAsync(form)).AssertRefused(error, number);
    }

    [Fact]
    public async Task A_wrong_verifier_has_no_second_try()
    {
        var form = Running.CodeForm(await Running.CodeAsync(RunningTenant.Engineer));
        await Running.RequestTokenAsync(new Dictionary<string, string>(form) { ["code_verifier"] = "wrong" });

        (await Running.RequestTokenAsync(form)).AssertRefused("invalid_grant", 54005);
    }

    [Fact]
    public async Task A_code_is_good_once_and_a_replay_revokes_what_came_of_it()
    {
        var form = Running.CodeForm(await Running.CodeAsync(RunningTenant.Engineer));
        var first = await Running.RequestTokenAsync(form);

        (await Running.RequestTokenAsync(form)).AssertRefused("invalid_grant", 54005);

        (await Running.RequestTokenAsync(Running.RefreshForm(first.Text("refresh_token")))).AssertRefused("invalid_grant", 70000);
    }

    [Fact]
    public async Task A_code_expires()
    {
        var form = Running.CodeForm(await Running.CodeAsync(RunningTenant.Engineer));
        Running.Time.Advance(AuthorizationCodes.Lifetime);

        (await Running.RequestTokenAsync(form)).AssertRefused("invalid_grant", 70008);
    }

    [Fact]
    public async Task A_refresh_token_brings_the_next_one()
    {
        var first = await Running.SignInAsync(RunningTenant.Engineer);
        Running.Time.Advance(TokenIssuer.Lifetime);

        var second = await Running.RequestTokenAsync(Running.RefreshForm(first.Text("refresh_token")));

        var claims = (await PublishedKeys.ReadAsync(Running)).Verify(second.Text("access_token"));
        Assert.Equal(RunningTenant.Engineer, claims.GetProperty("preferred_username").GetString());
        Assert.True(claims.GetProperty("exp").GetInt64() > Running.Time.GetUtcNow().ToUnixTimeSeconds());
        Assert.NotEqual(first.Text("refresh_token"), second.Text("refresh_token"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("api://efdeed7f-9f6f-4756-a0cd-a0172bac7c60/access_as_user offline_access")]
    public async Task An_application_renews_a_token_for_itself_under_its_id_alone(string scope)
    {
        var form = Running.RefreshForm((await Running.SignInAsync(RunningTenant.Engineer)).Text("refresh_token"));

        (await Running.RequestTokenAsync(new Dictionary<string, string>(form) { ["scope"] = scope })).AssertRefused("invalid_request", 90009);

        Assert.Equal(HttpStatusCode.OK, (await Running.RequestTokenAsync(form)).Status);
    }

    [Fact]
    public async Task A_refresh_token_that_is_used_twice_ends_all_of_its_family()
    {
        var first = await Running.SignInAsync(RunningTenant.Engineer);
        var second = await Running.RequestTokenAsync(Running.RefreshForm(first.Text("refresh_token")));

        (await Running.RequestTokenAsync(Running.RefreshForm(first.Text("refresh_token")))).AssertRefused("invalid_grant", 70000);

        (await Running.RequestTokenAsync(Running.RefreshForm(second.Text("refresh_token")))).AssertRefused("invalid_grant", 70000);
    }

    [Fact]
    public async Task Another_sign_in_is_another_family()
    {
        var first = await Running.SignInAsync(RunningTenant.Engineer);
        var other = await Running.SignInAsync(RunningTenant.Engineer);
        await Running.RequestTokenAsync(Running.RefreshForm(first.Text("refresh_token")));
        await Running.RequestTokenAsync(Running.RefreshForm(first.Text("refresh_token")));

        Assert.Equal(HttpStatusCode.OK, (await Running.RequestTokenAsync(Running.RefreshForm(other.Text("refresh_token")))).Status);
    }

    [Fact]
    public async Task Refreshing_does_not_make_a_sign_in_last_longer()
    {
        var first = await Running.SignInAsync(RunningTenant.Engineer);
        Running.Time.Advance(RefreshTokens.Lifetime - TimeSpan.FromMinutes(1));
        var second = await Running.RequestTokenAsync(Running.RefreshForm(first.Text("refresh_token")));
        Running.Time.Advance(TimeSpan.FromMinutes(1));

        (await Running.RequestTokenAsync(Running.RefreshForm(second.Text("refresh_token")))).AssertRefused("invalid_grant", 700084);
    }

    [Fact]
    public async Task Who_has_left_gets_no_token()
    {
        var form = Running.CodeForm(await Running.CodeAsync(RunningTenant.Engineer));
        Running.Tenant.People.Remove(Running.Tenant.People.Find(RunningTenant.Engineer)!.Id);

        (await Running.RequestTokenAsync(form)).AssertRefused("invalid_grant", 50034);
    }

    [Theory]
    [InlineData(null, 9002327)]
    [InlineData("http://elsewhere.example", 9002326)]
    [InlineData("http://localhost:7072", 9002326)]
    public async Task Codes_are_redeemed_by_the_tab_alone(string? origin, int number)
    {
        var form = Running.CodeForm(await Running.CodeAsync(RunningTenant.Engineer));

        (await Running.RequestTokenAsync(form, origin)).AssertRefused("invalid_request", number);
    }

    [Theory]
    [InlineData("http://localhost:7071", true)]
    [InlineData("http://localhost:7072", false)]
    [InlineData("https://localhost:7071", false)]
    [InlineData("http://elsewhere.example", false)]
    [InlineData("null", false)]
    public async Task The_pages_of_no_other_origin_may_read_an_answer(string origin, bool isAllowed)
    {
        foreach (var (method, path) in ((string, string)[])[("POST", "oauth2/v2.0/token"), ("GET", "discovery/v2.0/keys"), ("GET", "v2.0/.well-known/openid-configuration")])
        {
            using var request = new HttpRequestMessage(HttpMethod.Options, Running.At(path)) { Headers = { { "Origin", origin }, { "Access-Control-Request-Method", method } } };
            using var response = await Running.Http.SendAsync(request);

            Assert.Equal(isAllowed ? [origin] : [], response.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed : []);
        }
    }
}
