using System.Net;
using System.Text.Json;
using LadderTeams.Local.Tenant.Keys;
using LadderTeams.Local.Tenant.Tokens;

namespace LadderTeams.Local.Tests.Tenant.Graph;

public sealed class GraphUsersTests : TenantTest
{
    protected override string[] GraphPermissions => ["User.Read", "User.ReadBasic.All", "User.Read.All"];

    [Fact]
    public async Task Me_is_who_signed_in()
    {
        var me = await GetAsync("/v1.0/me");

        Assert.Equal(
            ["@odata.context", "displayName", "givenName", "id", "jobTitle", "mail", "preferredLanguage", "surname", "userPrincipalName"],
            me.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("Folasade Adeyemi", RunningTenant.Manager), (me.GetProperty("displayName").GetString(), me.GetProperty("mail").GetString()));
    }

    [Fact]
    public async Task Others_are_found_by_id_and_by_name()
    {
        var engineer = Running.Tenant.People.Find(RunningTenant.Engineer)!;

        Assert.Equal("Björn Þórarinsson", (await GetAsync($"/v1.0/users/{engineer.Id}")).GetProperty("displayName").GetString());
        Assert.Equal($"{engineer.Id}", (await GetAsync("/v1.0/users/Bjorn@tidewater.example")).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Only_the_properties_that_are_selected_are_answered()
    {
        var me = await GetAsync("/v1.0/me?$select=id,accountEnabled");

        Assert.Equal(["@odata.context", "id", "accountEnabled"], me.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task A_manager_is_answered_with_her_type()
    {
        var manager = await GetAsync("/v1.0/me/manager?$select=id,displayName");

        Assert.Equal(("#microsoft.graph.user", "Ingrid Solheim"), (manager.GetProperty("@odata.type").GetString(), manager.GetProperty("displayName").GetString()));
        Assert.Equal("Priya Raghunathan", (await GetAsync($"/v1.0/users/{RunningTenant.Engineer}/manager")).GetProperty("displayName").GetString());
    }

    [Fact]
    public async Task Who_has_no_manager_is_told_as_Graph_tells_it()
    {
        using var response = await Running.GraphAsync("/v1.0/me/manager", await Running.GraphTokenAsync(RunningTenant.Boss));

        await response.AssertGraphErrorAsync(HttpStatusCode.NotFound, "Request_ResourceNotFound");
        Assert.Equal(
            "Resource 'manager' does not exist or one of its queried reference-property objects are not present.",
            (await response.JsonAsync()).GetProperty("error").GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("/v1.0/me/directReports")]
    [InlineData("/v1.0/me/directReports/graph.user")]
    [InlineData("/v1.0/users/folasade@tidewater.example/directReports")]
    [InlineData("/v1.0/users/folasade@tidewater.example/directReports/graph.user")]
    public async Task The_pages_of_direct_reports_hold_each_of_them_once(string address)
    {
        var token = await Running.GraphTokenAsync(RunningTenant.Manager);
        var names = new List<string?>();
        var pages = 0;
        for (var next = $"{address}?$select=displayName&$top=2"; next is not null; pages++)
        {
            var page = await Running.GraphJsonAsync(next, token);
            names.AddRange(page.GetProperty("value").EnumerateArray().Select(person => person.GetProperty("displayName").GetString()));
            Assert.All(page.GetProperty("value").EnumerateArray(), person => Assert.False(person.TryGetProperty("mail", out _)));
            next = page.TryGetProperty("@odata.nextLink", out var link) ? link.GetString() : null;
        }

        Assert.Equal(["Dmytro Kovalenko", "Priya Raghunathan", "Mateusz Wiśniewski"], names);
        Assert.Equal(2, pages);
    }

    [Fact]
    public async Task Who_manages_nobody_has_no_reports()
    {
        var reports = await Running.GraphJsonAsync("/v1.0/me/directReports", await Running.GraphTokenAsync(RunningTenant.Engineer));

        Assert.Equal((0, false), (reports.GetProperty("value").GetArrayLength(), reports.TryGetProperty("@odata.nextLink", out _)));
    }

    [Fact]
    public async Task A_page_of_everyone_ends_where_the_next_begins_although_somebody_leaves_between()
    {
        var first = await GetAsync("/v1.0/users?$top=30");
        Running.Tenant.People.Remove(Id(first.GetProperty("value")[3]));

        var second = await GetAsync(first.GetProperty("@odata.nextLink").GetString()!);

        Assert.Equal(40, first.GetProperty("value").EnumerateArray().Concat(second.GetProperty("value").EnumerateArray()).Select(Id).Distinct().Count());
    }

    [Fact]
    public async Task A_report_who_moves_is_a_report_of_the_new_manager_at_once()
    {
        var people = Running.Tenant.People;
        people.Move(people.Find(RunningTenant.Engineer)!.Id, people.Find(RunningTenant.Manager)!.Id);

        var reports = await GetAsync("/v1.0/me/directReports");

        Assert.Contains(people.Find(RunningTenant.Engineer)!.Id, reports.GetProperty("value").EnumerateArray().Select(Id));
    }

    [Theory]
    [InlineData("/v1.0/users/11111111-1111-1111-1111-111111111111", HttpStatusCode.NotFound, "Request_ResourceNotFound")]
    [InlineData("/v1.0/users/nobody@tidewater.example/manager", HttpStatusCode.NotFound, "Request_ResourceNotFound")]
    [InlineData("/v1.0/me/mailFolders", HttpStatusCode.BadRequest, "BadRequest")]
    [InlineData("/v1.0/me/directReports/graph.device", HttpStatusCode.BadRequest, "BadRequest")]
    [InlineData("/v1.0/me?$select=salary", HttpStatusCode.BadRequest, "BadRequest")]
    [InlineData("/v1.0/me?$select=id&$select=mail", HttpStatusCode.BadRequest, "BadRequest")]
    [InlineData("/v1.0/users?$filter=startswith(mail,'a')", HttpStatusCode.BadRequest, "Request_UnsupportedQuery")]
    [InlineData("/v1.0/users?$top=0", HttpStatusCode.BadRequest, "Request_UnsupportedQuery")]
    [InlineData("/v1.0/users?$top=1000", HttpStatusCode.BadRequest, "Request_UnsupportedQuery")]
    [InlineData("/v1.0/users?$skiptoken=guessed", HttpStatusCode.BadRequest, "BadRequest")]
    public async Task What_it_cannot_answer_is_refused_in_Graphs_form(string address, HttpStatusCode status, string code)
    {
        using var response = await Running.GraphAsync(address, await Running.GraphTokenAsync(RunningTenant.Manager));

        await response.AssertGraphErrorAsync(status, code);
    }

    [Fact]
    public async Task Only_tokens_of_its_own_exchange_open_it()
    {
        var answer = await Running.SignInAsync(RunningTenant.Manager);
        var expired = await Running.GraphTokenAsync(RunningTenant.Manager);
        Running.Time.Advance(TokenIssuer.Lifetime);
        using var key = new SigningKey();
        var forged = Jwt.Sign(new() { ["aud"] = "https://graph.microsoft.com", ["scp"] = "User.Read.All" }, key);

        foreach (var token in (string?[])[null, "", "guessed", answer.Text("access_token"), answer.Text("id_token"), expired, forged])
        {
            using var response = await Running.GraphAsync("/v1.0/me", token);

            await response.AssertGraphErrorAsync(HttpStatusCode.Unauthorized, "InvalidAuthenticationToken");
            Assert.Equal("Bearer", $"{response.Headers.WwwAuthenticate}");
        }
    }

    private static Guid Id(JsonElement person) => person.GetProperty("id").GetGuid();

    private async Task<JsonElement> GetAsync(string address) => await Running.GraphJsonAsync(address, await Running.GraphTokenAsync(RunningTenant.Manager));
}
