using System.Net;

namespace LadderTeams.Local.Tests.Tenant.SignIn;

public sealed class AuthorizeTests : TenantTest
{
    [Theory]
    [InlineData("redirect_uri", "http://localhost:7071/tab", "AADSTS50011")]
    [InlineData("redirect_uri", "http://localhost:7071/tab/x", "AADSTS50011")]
    [InlineData("redirect_uri", "http://localhost:7071/tab/?x=1", "AADSTS50011")]
    [InlineData("redirect_uri", "http://localhost:7071/TAB/", "AADSTS50011")]
    [InlineData("redirect_uri", "http://127.0.0.1:7071/tab/", "AADSTS50011")]
    [InlineData("redirect_uri", "http://localhost:7071@elsewhere.example/tab/", "AADSTS50011")]
    [InlineData("redirect_uri", null, "AADSTS50011")]
    [InlineData("client_id", "11111111-1111-1111-1111-111111111111", "AADSTS700016")]
    [InlineData("client_id", null, "AADSTS700016")]
    public async Task An_address_that_is_not_registered_is_sent_nothing(string parameter, string? value, string number)
    {
        using var response = await Running.Http.GetAsync(Running.AuthorizeAddress([("login_hint", RunningTenant.Engineer), (parameter, value)]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Null(response.Headers.Location);
        Assert.Contains(number, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_that_is_there_twice_is_sent_nothing()
    {
        using var response = await Running.Http.GetAsync($"{Running.AuthorizeAddress(("login_hint", RunningTenant.Engineer))}&redirect_uri=http://elsewhere.example/");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("response_type", "token", "unsupported_response_type")]
    [InlineData("response_type", null, "unsupported_response_type")]
    [InlineData("response_mode", "form_post", "invalid_request")]
    [InlineData("code_challenge", null, "invalid_request")]
    [InlineData("code_challenge", "short", "invalid_request")]
    [InlineData("code_challenge_method", "plain", "invalid_request")]
    [InlineData("code_challenge_method", null, "invalid_request")]
    [InlineData("scope", null, "invalid_scope")]
    [InlineData("scope", "openid", "invalid_scope")]
    [InlineData("scope", "https://graph.microsoft.com/User.Read", "invalid_scope")]
    [InlineData("scope", "api://elsewhere.example/efdeed7f-9f6f-4756-a0cd-a0172bac7c60/access_as_user", "invalid_scope")]
    public async Task What_it_does_not_do_is_told_to_the_tab(string parameter, string? value, string error)
    {
        var sent = await Running.AuthorizeAsync(("login_hint", RunningTenant.Engineer), (parameter, value));

        Assert.Equal((error, RunningTenant.State), (sent["error"], sent["state"]));
        Assert.False(sent.ContainsKey("code"));
    }

    [Theory]
    [InlineData("api://localhost:7071/efdeed7f-9f6f-4756-a0cd-a0172bac7c60/access_as_user")]
    [InlineData("api://localhost/efdeed7f-9f6f-4756-a0cd-a0172bac7c60/access_as_user")]
    [InlineData("api://efdeed7f-9f6f-4756-a0cd-a0172bac7c60/.default")]
    [InlineData("api://efdeed7f-9f6f-4756-a0cd-a0172bac7c60/access_as_user")]
    public async Task The_service_has_these_names_too(string scope) =>
        Assert.Contains("code", await Running.AuthorizeAsync(("login_hint", RunningTenant.Engineer), ("scope", scope)));

    [Fact]
    public async Task A_silent_request_without_a_session_is_told_so() =>
        Assert.Equal("login_required", (await Running.AuthorizeAsync(("prompt", "none")))["error"]);

    [Fact]
    public async Task A_session_signs_in_silently()
    {
        await Running.CodeAsync(RunningTenant.Manager);

        var sent = await Running.AuthorizeAsync(("prompt", "none"));

        var answer = await Running.RequestTokenAsync(Running.CodeForm(sent["code"]));
        Assert.Equal(RunningTenant.Manager, (await PublishedKeys.ReadAsync(Running)).Verify(answer.Text("access_token")).GetProperty("preferred_username").GetString());
    }

    [Theory]
    [InlineData("select_account")]
    [InlineData("login")]
    public async Task Who_wants_to_choose_may_although_there_is_a_session(string prompt)
    {
        await Running.CodeAsync(RunningTenant.Manager);

        using var response = await Running.Http.GetAsync(Running.AuthorizeAddress(("prompt", prompt), ("login_hint", RunningTenant.Manager)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Who are you today?", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_chosen_on_the_page_is_signed_in()
    {
        var owner = Running.Tenant.People.Find(RunningTenant.Owner)!;
        using var choice = new HttpRequestMessage(HttpMethod.Post, Running.AuthorizeAddress())
        {
            Content = new FormUrlEncodedContent([new("person", $"{owner.Id}")]),
            Headers = { { "Origin", Running.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) } },
        };

        using var response = await Running.Http.SendAsync(choice);

        var answer = await Running.RequestTokenAsync(Running.CodeForm(RunningTenant.Sent(response)["code"]));
        Assert.Equal($"{owner.Id}", (await PublishedKeys.ReadAsync(Running)).Verify(answer.Text("access_token")).GetProperty("oid").GetString());
    }

    [Fact]
    public async Task A_sign_out_ends_the_session_and_leads_to_registered_addresses_alone()
    {
        await Running.CodeAsync(RunningTenant.Manager);

        using var elsewhere = await Running.Http.GetAsync(Running.At("oauth2/v2.0/logout?post_logout_redirect_uri=http://elsewhere.example/"));
        using var back = await Running.Http.GetAsync(Running.At($"oauth2/v2.0/logout?post_logout_redirect_uri={RunningTenant.Page}"));

        Assert.Equal(HttpStatusCode.OK, elsewhere.StatusCode);
        Assert.Equal(RunningTenant.Page, back.Headers.Location?.AbsoluteUri);
        Assert.Equal("login_required", (await Running.AuthorizeAsync(("prompt", "none")))["error"]);
    }
}
