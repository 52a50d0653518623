using System.Net;

namespace LadderTeams.Local.Tests.Tenant.SignIn;

/// <summary>A tab signs a person in, with nothing but HTTP.</summary>
public sealed class CodeFlowTests : TenantTest
{
    [Fact]
    public async Task The_metadata_leads_to_every_address_of_the_flow()
    {
        using var response = await Running.Http.GetAsync(Running.At("v2.0/.well-known/openid-configuration"));
        var metadata = await response.JsonAsync();
        var root = $"{Running.Tenant.Address}{Running.Tenant.Id}";

        Assert.Equal($"{root}/v2.0", metadata.GetProperty("issuer").GetString());
        Assert.Equal($"{root}/oauth2/v2.0/authorize", metadata.GetProperty("authorization_endpoint").GetString());
        Assert.Equal($"{root}/oauth2/v2.0/token", metadata.GetProperty("token_endpoint").GetString());
        Assert.Equal($"{root}/oauth2/v2.0/logout", metadata.GetProperty("end_session_endpoint").GetString());
        Assert.Equal($"{root}/discovery/v2.0/keys", metadata.GetProperty("jwks_uri").GetString());
    }

    [Fact]
    public async Task A_code_brings_an_access_token_with_the_claims_of_Entra()
    {
        var owner = Running.Tenant.People.Find(RunningTenant.Owner)!;

        var answer = await Running.SignInAsync(RunningTenant.Owner);

        var claims = (await PublishedKeys.ReadAsync(Running)).Verify(answer.Text("access_token"));
        string Text(string claim) => claims.GetProperty(claim).GetString()!;
        long Number(string claim) => claims.GetProperty(claim).GetInt64();
        Assert.Equal(
            ["aud", "azp", "azpacr", "exp", "iat", "iss", "name", "nbf", "oid", "preferred_username", "rh", "roles", "scp", "sub", "tid", "uti", "ver"],
            claims.EnumerateObject().Select(claim => claim.Name).Order(StringComparer.Ordinal));
        Assert.Equal($"{Running.Tenant.Client.Id}", Text("aud"));
        Assert.Equal($"{Running.Tenant.Client.Id}", Text("azp"));
        Assert.Equal($"{Running.Tenant.Address}{Running.Tenant.Id}/v2.0", Text("iss"));
        Assert.Equal($"{owner.Id}", Text("oid"));
        Assert.Equal(("Marguerite Delacroix", RunningTenant.Owner), (Text("name"), Text("preferred_username")));
        Assert.Equal(["Ladder.Owner"], claims.GetProperty("roles").EnumerateArray().Select(role => role.GetString()));
        Assert.Equal(("access_as_user", "2.0", $"{Running.Tenant.Id}"), (Text("scp"), Text("ver"), Text("tid")));
        var now = Running.Time.GetUtcNow().ToUnixTimeSeconds();
        Assert.Equal((now, now, now + 3600), (Number("iat"), Number("nbf"), Number("exp")));
        Assert.Equal(("Bearer", 3600), (answer.Text("token_type"), answer.Body.GetProperty("expires_in").GetInt32()));
    }

    [Fact]
    public async Task Who_has_no_app_role_has_no_roles_claim()
    {
        var answer = await Running.SignInAsync(RunningTenant.Engineer);

        var claims = (await PublishedKeys.ReadAsync(Running)).Verify(answer.Text("access_token"));
        Assert.False(claims.TryGetProperty("roles", out _));
    }

    [Fact]
    public async Task An_id_token_is_for_the_tab_and_opens_nothing()
    {
        var answer = await Running.SignInAsync(RunningTenant.Engineer);

        var claims = (await PublishedKeys.ReadAsync(Running)).Verify(answer.Text("id_token"));
        Assert.Equal("a nonce", claims.GetProperty("nonce").GetString());
        Assert.False(claims.TryGetProperty("scp", out _));
    }

    [Fact]
    public async Task Only_what_was_asked_for_is_answered()
    {
        var code = (await Running.AuthorizeAsync(("login_hint", RunningTenant.Engineer), ("scope", Running.Scope)))["code"];

        var answer = await Running.RequestTokenAsync(Running.CodeForm(code));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal((false, false, Running.Scope), (answer.Has("id_token"), answer.Has("refresh_token"), answer.Text("scope")));
    }

    [Theory]
    [InlineData("query")]
    [InlineData("fragment")]
    public async Task The_state_comes_back_with_the_code(string mode)
    {
        var sent = await Running.AuthorizeAsync(("login_hint", RunningTenant.Engineer), ("response_mode", mode));

        Assert.Equal(RunningTenant.State, sent["state"]);
        Assert.Equal(["code", "state"], sent.Keys.Order());
    }

    [Fact]
    public async Task A_new_key_signs_from_then_on_and_what_was_signed_before_stays_valid()
    {
        var before = (await Running.SignInAsync(RunningTenant.Engineer)).Text("access_token");
        Running.Tenant.Keys.Rotate();

        var after = (await Running.SignInAsync(RunningTenant.Engineer)).Text("access_token");

        var keys = await PublishedKeys.ReadAsync(Running);
        Assert.Equal(2, keys.Ids.Count);
        keys.Verify(before);
        keys.Verify(after);
    }

    [Fact]
    public async Task A_key_that_is_dropped_is_published_no_more()
    {
        var before = (await Running.SignInAsync(RunningTenant.Engineer)).Text("access_token");

        Running.Tenant.Keys.Rotate(keepFormer: false);

        Assert.False((await PublishedKeys.ReadAsync(Running)).Knows(before));
    }
}
