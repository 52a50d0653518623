using System.Text.Json;
using System.Text.RegularExpressions;
using LadderTeams.Infra.Tests.Compiling;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.SignIn.Tokens;
using LadderTeams.Service.Tests;

namespace LadderTeams.Infra.Tests;

/// <summary>What people sign in to, and what the app may do.</summary>
[Collection(CompiledInfra.Collection)]
public sealed partial class EntraTests(CompiledInfra infra)
{
    private const string Applications = "Microsoft.Graph/applications@v1.0";
    private static readonly string ByHand = File.ReadAllText(Repository.File("docs/install-by-hand.md"));
    private static readonly string Permissions = File.ReadAllText(Repository.File("docs/permissions.md"));

    private JsonElement App => Registered(infra.Standard);

    [Fact]
    public void The_scope_is_the_one_that_tokens_must_have()
    {
        var scope = Assert.Single(App.GetProperty("api").GetProperty("oauth2PermissionScopes").EnumerateArray());

        Assert.Equal(ClaimRules.Scope, scope.GetProperty("value").GetString());
        Assert.Equal(2, App.GetProperty("api").GetProperty("requestedAccessTokenVersion").GetInt32());
        Assert.Equal("AzureADMyOrg", App.GetProperty("signInAudience").GetString());
    }

    [Fact]
    public void The_roles_are_those_that_the_service_knows()
    {
        var roles = App.GetProperty("appRoles").EnumerateArray().Select(role => AppRole.From(role.GetProperty("value").GetString()!));

        Assert.Equal(Enum.GetValues<AppRoles>().Where(role => role != AppRoles.None), roles.Order());
    }

    [Fact]
    public void The_clients_are_those_of_the_page_and_have_the_scope()
    {
        var scope = App.GetProperty("api").GetProperty("oauth2PermissionScopes")[0].GetProperty("id").GetString();
        var clients = App.GetProperty("api").GetProperty("preAuthorizedApplications").EnumerateArray().ToList();

        Assert.Equal(ClientRow().Matches(ByHand).Select(row => row.Groups["id"].Value).Order(), clients.Select(client => client.GetProperty("appId").GetString()).Order());
        Assert.All(clients, client => Assert.Equal([scope], client.GetProperty("delegatedPermissionIds").EnumerateArray().Select(id => id.GetString())));
    }

    [Fact]
    public void Its_address_and_where_it_is_opened_have_the_host()
    {
        var app = Registered(infra.Full);

        Assert.Equal("[format('api://{0}/{1}', 'ladder.contoso.com', reference('named').appId)]", Assert.Single(app.GetProperty("identifierUris").EnumerateArray()).GetString());
        Assert.Equal(
            ["brk-multihub://ladder.contoso.com", "https://ladder.contoso.com/tab/", "https://ladder.contoso.com/tab/outlook.html"],
            app.GetProperty("spa").GetProperty("redirectUris").EnumerateArray().Select(uri => uri.GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_trusts_the_identity_of_the_service_and_nobody_else()
    {
        var trust = infra.Standard.Properties("Microsoft.Graph/applications/federatedIdentityCredentials@v1.0");

        Assert.EndsWith(".principalId]", trust.GetProperty("subject").GetString());
        Assert.Contains(CompiledInfra.Tenant, trust.GetProperty("issuer").GetString());
        Assert.Equal(["api://AzureADTokenExchange"], trust.GetProperty("audiences").EnumerateArray().Select(audience => audience.GetString()));
    }

    [Fact]
    public void What_it_is_let_do_in_a_persons_name_is_on_the_page_of_permissions()
    {
        var granted = infra.Standard.All("Microsoft.Graph/oauth2PermissionGrants@v1.0").Select(grant => grant.GetProperty("properties").GetProperty("scope").GetString()!)
            .SelectMany(scope => scope.Split(' ')).ToList();

        Assert.Contains(ClaimRules.Scope, granted);
        Assert.All(granted, permission => Assert.Contains($"| `{permission}` |", Permissions));
    }

    [Fact]
    public void In_its_own_name_it_may_do_nothing_unless_calendars_are_followed()
    {
        Assert.Equal(["Ladder.Owner"], Given(infra.Standard));
        Assert.Equal(["Ladder.Owner", "Graph"], Given(infra.Full));
        Assert.DoesNotContain("Calendars", infra.Modules["entra"].GetProperty("variables").GetProperty("applicationPermission").GetString());
    }

    [Fact]
    public void Who_deploys_owns_the_ladders_unless_somebody_else_is_named()
    {
        Assert.Equal("[deployer().objectId]", Owner(infra.Standard));
        Assert.Equal("bbbbbbbb-2222-4222-8222-222222222222", Owner(infra.Full));
    }

    [Fact]
    public void The_bot_is_the_app_and_is_asked_where_the_service_is()
    {
        var bot = infra.Full.Properties("Microsoft.BotService/botServices");

        Assert.Equal("SingleTenant", bot.GetProperty("msaAppType").GetString());
        Assert.Equal(CompiledInfra.Tenant, bot.GetProperty("msaAppTenantId").GetString());
        Assert.Equal(infra.Full.Outputs["LADDER_APP_ID"], bot.GetProperty("msaAppId").GetString());
        Assert.Equal("https://ladder.contoso.com/api/messages", bot.GetProperty("endpoint").GetString());
        Assert.Equal(["M365Extensions", "MsTeamsChannel"], infra.Full.Names("Microsoft.BotService/botServices/channels"));
    }

    private static JsonElement Registered(Deployment deployment) =>
        Assert.Single(deployment.All(Applications), app => app.GetProperty("properties").TryGetProperty("api", out _)).GetProperty("properties");

    private static IEnumerable<string> Given(Deployment deployment)
    {
        var owner = Registered(deployment).GetProperty("appRoles")[0].GetProperty("id").GetString();
        return deployment.All("Microsoft.Graph/appRoleAssignedTo@v1.0").Select(given => given.GetProperty("properties"))
            .Select(given => given.GetProperty("appRoleId").GetString() == owner ? "Ladder.Owner" : given.GetProperty("resourceId").GetString() == "[reference('graph').id]" ? "Graph" : "?");
    }

    private static string? Owner(Deployment deployment) => deployment.All("Microsoft.Graph/appRoleAssignedTo@v1.0")[0].GetProperty("properties").GetProperty("principalId").GetString();

    [GeneratedRegex(@"^ *\| `(?<id>[0-9a-f-]{36})` \|", RegexOptions.Multiline)]
    private static partial Regex ClientRow();
}
