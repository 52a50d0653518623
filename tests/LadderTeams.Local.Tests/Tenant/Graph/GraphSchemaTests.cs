using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Faults;

namespace LadderTeams.Local.Tests.Tenant.Graph;

/// <summary>Answers are shaped like Graph's own.</summary>
public sealed class GraphSchemaTests : TenantTest
{
    private const string All = "accountEnabled,deletedDateTime,department,displayName,givenName,id,jobTitle,mail,preferredLanguage,surname,userPrincipalName,userType";

    protected override string[] GraphPermissions => ["User.Read.All"];

    [Theory]
    [InlineData("/me", "/v1.0/me", 200)]
    [InlineData("/me", "/v1.0/me?$select=" + All, 200)]
    [InlineData("/me", "/v1.0/me?$select=salary", 400)]
    [InlineData("/me/manager", "/v1.0/me/manager", 200)]
    [InlineData("/me/manager", "/v1.0/me/manager?$select=" + All, 200)]
    [InlineData("/me/directReports", "/v1.0/me/directReports?$top=2", 200)]
    [InlineData("/me/directReports/graph.user", "/v1.0/me/directReports/graph.user", 200)]
    [InlineData("/users", "/v1.0/users?$top=5", 200)]
    [InlineData("/users", "/v1.0/users?$filter=id eq '1'", 400)]
    [InlineData("/users/{user-id}", "/v1.0/users/bjorn@tidewater.example", 200)]
    [InlineData("/users/{user-id}", "/v1.0/users/nobody@tidewater.example", 404)]
    [InlineData("/users/{user-id}/manager", "/v1.0/users/bjorn@tidewater.example/manager", 200)]
    [InlineData("/users/{user-id}/manager", "/v1.0/users/ingrid@tidewater.example/manager", 404)]
    [InlineData("/users/{user-id}/directReports", "/v1.0/users/ingrid@tidewater.example/directReports", 200)]
    [InlineData("/users/{user-id}/directReports/graph.user", "/v1.0/users/ingrid@tidewater.example/directReports/graph.user?$select=" + All, 200)]
    public async Task An_answer_fits(string path, string address, int status)
    {
        using var response = await Running.GraphAsync(address, await Running.GraphTokenAsync(RunningTenant.Manager));

        Assert.Equal(status, (int)response.StatusCode);
        AssertFits(path, "get", status, await response.JsonAsync());
    }

    [Fact]
    public async Task A_refusal_without_a_token_fits()
    {
        using var response = await Running.GraphAsync("/v1.0/me", token: null);

        AssertFits("/me", "get", 401, await response.JsonAsync());
    }

    [Fact]
    public async Task A_fault_fits()
    {
        var token = await Running.GraphTokenAsync(RunningTenant.Manager);
        Running.Tenant.Faults.Add("/v1.0/me", new Fault.Throttled(TimeSpan.FromSeconds(1)));
        Running.Tenant.Faults.Add("/v1.0/me", new Fault.Unavailable());

        foreach (var status in (int[])[429, 503])
        {
            using var response = await Running.GraphAsync("/v1.0/me", token);

            Assert.Equal(status, (int)response.StatusCode);
            AssertFits("/me", "get", status, await response.JsonAsync());
        }
    }

    [Fact]
    public async Task A_batch_and_what_is_in_it_fit()
    {
        Running.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Running.GraphTokenAsync(RunningTenant.Manager));

        using var response = await Running.Http.PostAsJsonAsync("/v1.0/$batch", new { requests = new[] { new { id = "1", method = "GET", url = "/me" }, new { id = "2", method = "GET", url = "/me?$select=salary" } } });

        var batch = await response.JsonAsync();
        AssertFits("/$batch", "post", 200, batch);
        foreach (var answer in batch.GetProperty("responses").EnumerateArray()) { AssertFits("/me", "get", answer.GetProperty("status").GetInt32(), answer.GetProperty("body")); }
    }

    /// <summary>The description at hand has no delta of users; what is in one is a user, but for the link to the manager.</summary>
    [Fact]
    public async Task What_is_in_a_delta_fits()
    {
        var token = await Running.GraphTokenAsync(RunningTenant.Manager);
        var link = (await Running.GraphJsonAsync("/v1.0/users/delta?$deltatoken=latest", token)).GetProperty("@odata.deltaLink").GetString()!;
        Running.Tenant.People.Remove(Running.Tenant.People.Find(RunningTenant.Engineer)!.Id);

        foreach (var round in (string[])["/v1.0/users/delta?$select=displayName,manager", link])
        {
            var page = JsonNode.Parse($"{await Running.GraphJsonAsync(round, token)}")!.AsObject();
            foreach (var user in page["value"]!.AsArray()) { user!.AsObject().Remove("manager@delta"); }

            page.Remove("@odata.deltaLink");
            AssertFits("/users", "get", 200, JsonSerializer.SerializeToElement(page));
        }
    }

    [Theory]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":"1","salary":1}""")]
    [InlineData("""{"id":"1","deletedDateTime":"yesterday"}""")]
    [InlineData("""[]""")]
    public void What_does_not_fit_is_found(string answer)
    {
        using var document = JsonDocument.Parse(answer);

        Assert.Single(GraphSchema.AtHand.Misfits("/me", "get", 200, document.RootElement));
        Assert.NotEmpty(GraphSchema.OfOurOwn.Misfits("/me", "get", 200, document.RootElement));
    }

    private static void AssertFits(string path, string method, int status, JsonElement answer)
    {
        Assert.Empty(GraphSchema.AtHand.Misfits(path, method, status, answer));
        Assert.Empty(GraphSchema.OfOurOwn.Misfits(path, method, status, answer));
    }
}
