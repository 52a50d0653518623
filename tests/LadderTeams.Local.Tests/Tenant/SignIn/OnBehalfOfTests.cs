using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Local.Tenant.Keys;
using LadderTeams.Local.Tenant.Tokens;

namespace LadderTeams.Local.Tests.Tenant.SignIn;

/// <summary>The service exchanges a person's token for one for Graph.</summary>
public sealed class OnBehalfOfTests : TenantTest
{
    [Fact]
    public async Task It_brings_a_token_for_Graph_in_the_persons_name()
    {
        var person = Running.Tenant.People.Find(RunningTenant.Engineer)!;
        var answer = await ExchangeAsync();

        var claims = (await PublishedKeys.ReadAsync(Running)).Verify(answer.Text("access_token"));
        Assert.Equal("https://graph.microsoft.com", claims.GetProperty("aud").GetString());
        Assert.Equal($"{person.Id}", claims.GetProperty("oid").GetString());
        Assert.Equal("Calendars.ReadWrite User.Read User.ReadBasic.All", claims.GetProperty("scp").GetString());
        Assert.False(answer.Has("refresh_token"));
    }

    [Theory]
    [InlineData("scope", "User.Read", "User.Read")]
    [InlineData("scope", "https://graph.microsoft.com/User.Read offline_access", "User.Read")]
    public async Task Less_can_be_asked_for(string field, string value, string granted) =>
        Assert.Equal(granted, (await ExchangeAsync((field, value))).Text("scope"));

    [Theory]
    [InlineData("client_assertion", "", "invalid_client", 7000218, HttpStatusCode.Unauthorized)]
    [InlineData("client_assertion", "guessed", "invalid_client", 700027, HttpStatusCode.Unauthorized)]
    [InlineData("client_assertion_type", "password", "invalid_client", 7000218, HttpStatusCode.Unauthorized)]
    [InlineData("client_id", "11111111-1111-1111-1111-111111111111", "unauthorized_client", 700016, HttpStatusCode.BadRequest)]
    [InlineData("requested_token_use", "", "invalid_request", 900144, HttpStatusCode.BadRequest)]
    [InlineData("requested_token_use", "other", "invalid_request", 9002313, HttpStatusCode.BadRequest)]
    [InlineData("assertion", "a.b.c", "invalid_grant", 50013, HttpStatusCode.BadRequest)]
    [InlineData("scope", "api://elsewhere/read", "invalid_scope", 70011, HttpStatusCode.BadRequest)]
    [InlineData("scope", "https://graph.microsoft.com/Mail.Read", "invalid_grant", 65001, HttpStatusCode.BadRequest)]
    public async Task Nothing_is_taken_on_trust(string field, string value, string error, int number, HttpStatusCode status) =>
        (await ExchangeAsync((field, value))).AssertRefused(error, number, status);

    [Fact]
    public async Task A_token_for_another_audience_is_refused() =>
        (await ExchangeAsync(("assertion", await Running.GraphTokenAsync(RunningTenant.Engineer)))).AssertRefused("invalid_grant", 500131);

    [Fact]
    public async Task An_id_token_is_refused() =>
        (await ExchangeAsync(("assertion", (await Running.SignInAsync(RunningTenant.Engineer)).Text("id_token")))).AssertRefused("invalid_grant", 240002);

    [Fact]
    public async Task A_persons_token_is_no_proof_of_the_service()
    {
        var token = (await Running.SignInAsync(RunningTenant.Engineer)).Text("access_token");

        (await ExchangeAsync(("client_assertion", token))).AssertRefused("invalid_client", 700212, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        var token = (await Running.SignInAsync(RunningTenant.Engineer)).Text("access_token");
        Running.Time.Advance(TokenIssuer.Lifetime);

        (await ExchangeAsync(("assertion", token))).AssertRefused("invalid_grant", 500133);
    }

    [Fact]
    public async Task A_token_that_another_key_has_signed_is_refused()
    {
        using var key = new SigningKey();
        var forged = Jwt.Sign(new JsonObject { ["aud"] = $"{Running.Tenant.Client.Id}", ["scp"] = "access_as_user" }, key);

        (await ExchangeAsync(("assertion", forged))).AssertRefused("invalid_grant", 50013);
    }

    [Fact]
    public async Task The_services_proof_is_given_to_nobody_who_does_not_know_the_header()
    {
        using var response = await Running.Http.GetAsync($"{Running.Tenant.ServiceIdentity.Endpoint}?api-version=2019-08-01&resource=api://AzureADTokenExchange");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Missing_consent_is_told_with_the_claims_to_ask_for()
    {
        Running.Tenant.Faults.Add("*/oauth2/v2.0/token", new Fault.ConsentMissing());

        var refused = await ExchangeAsync();

        refused.AssertRefused("invalid_grant", 65001);
        Assert.Equal("consent_required", refused.Text("suberror"));
        Assert.NotNull(JsonNode.Parse(refused.Text("claims"))?["access_token"]);
        Assert.Equal(HttpStatusCode.OK, (await ExchangeAsync()).Status);
    }

    private async Task<TokenAnswer> ExchangeAsync(params (string Field, string Value)[] changes)
    {
        var form = await Running.OnBehalfOfFormAsync((await Running.SignInAsync(RunningTenant.Engineer)).Text("access_token"));
        foreach (var (field, value) in changes) { form[field] = value; }

        return await Running.RequestTokenAsync(form, origin: null);
    }
}
