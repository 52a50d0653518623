using System.Net;
using System.Text.Json;
using LadderTeams.Published.Host;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Published;

/// <summary>The libraries that exchange tokens read much by name. What is published is trimmed, and they work in it.</summary>
[Collection(HostedApp.Collection)]
public sealed class OnBehalfOfTests(HostedApp published) : IAsyncLifetime
{
    private AzuriteProcess azurite = null!;
    private MicrosoftStandIn microsoft = null!;
    private HandlerProcess handler = null!;
    private HttpClient client = null!;
    private string token = "";

    public async Task InitializeAsync()
    {
        azurite = await AzuriteProcess.StartAsync();
        microsoft = await MicrosoftStandIn.StartAsync();
        var tenant = new TestTenant(Guid.NewGuid().ToString(), microsoft.Address);
        handler = await HandlerProcess.StartAsync(published.App, new Dictionary<string, string>(tenant.Environment)
        {
            ["Storage__ConnectionString"] = AzuriteProcess.ConnectionString(azurite.Endpoint.Port),
            ["Graph__Endpoint"] = microsoft.Address,
            ["IDENTITY_ENDPOINT"] = $"{microsoft.Address}/identity",
            ["IDENTITY_HEADER"] = MicrosoftStandIn.Header,
        });
        token = tenant.OwnerToken;
        client = new HttpClient { BaseAddress = handler.Address }.SignedInWith(token);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await handler.DisposeAsync();
        await microsoft.DisposeAsync();
        await azurite.DisposeAsync();
    }

    [Fact]
    public async Task A_person_is_looked_up_in_her_own_name_and_without_a_secret()
    {
        using var response = await client.GetAsync(new Uri("api/people/me", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var me = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(("As Graph has her", false), (me.RootElement.GetProperty("name").GetString(), me.RootElement.GetProperty("isStale").GetBoolean()));
        Assert.Equal(
            (TestTenant.ClientId, MicrosoftStandIn.Proof, token, "on_behalf_of"),
            (microsoft.Exchange!["client_id"].ToString(), microsoft.Exchange["client_assertion"].ToString(), microsoft.Exchange["assertion"].ToString(), microsoft.Exchange["requested_token_use"].ToString()));
        Assert.Contains("https://graph.microsoft.com/.default", microsoft.Exchange["scope"].ToString().Split(' '));
        Assert.False(microsoft.Exchange.ContainsKey("client_secret"));
    }

    [Fact]
    public async Task Missing_consent_is_told_with_the_claims_to_ask_for()
    {
        microsoft.IsConsented = false;

        using var response = await client.GetAsync(new Uri("api/people/me/reports", UriKind.Relative));

        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(
            (403, "consent_required", MicrosoftStandIn.Claims),
            ((int)response.StatusCode, problem.RootElement.GetProperty("code").GetString(), problem.RootElement.GetProperty("claims").GetString()));
    }
}
