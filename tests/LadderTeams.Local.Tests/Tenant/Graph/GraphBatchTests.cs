using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LadderTeams.Local.Tenant.Faults;

namespace LadderTeams.Local.Tests.Tenant.Graph;

public sealed class GraphBatchTests : TenantTest
{
    [Fact]
    public async Task Each_item_has_a_status_of_its_own()
    {
        var answers = await AnswersAsync(
            new { id = "1", method = "GET", url = "/me?$select=displayName" },
            new { id = "2", method = "GET", url = "/users/nobody@tidewater.example" },
            new { id = "3", method = "GET", url = "me/directReports?$top=1" },
            new { id = "4", method = "GET", url = "/me/manager" },
            new { id = "5", method = "DELETE", url = "/me" });

        Assert.Equal([200, 404, 200, 403, 405], answers.Values.Select(answer => answer.GetProperty("status").GetInt32()));
        Assert.Equal("Folasade Adeyemi", answers["1"].GetProperty("body").GetProperty("displayName").GetString());
        Assert.Equal("Request_ResourceNotFound", answers["2"].GetProperty("body").GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_item_is_throttled_alone()
    {
        Running.Tenant.Faults.Add("/v1.0/me/directReports", new Fault.Throttled(TimeSpan.FromSeconds(7)));
        Running.Tenant.Faults.Add("/v1.0/users/*", new Fault.Unavailable());

        var answers = await AnswersAsync(
            new { id = "1", method = "GET", url = "/me" },
            new { id = "2", method = "GET", url = "/me/directReports" },
            new { id = "3", method = "GET", url = "/users/bjorn@tidewater.example" });

        Assert.Equal([200, 429, 503], answers.Values.Select(answer => answer.GetProperty("status").GetInt32()));
        Assert.Equal("7", answers["2"].GetProperty("headers").GetProperty("Retry-After").GetString());
    }

    [Fact]
    public async Task What_depends_on_a_failure_is_not_tried()
    {
        var answers = await AnswersAsync(
            new { id = "1", method = "GET", url = "/users/nobody@tidewater.example" },
            new { id = "2", method = "GET", url = "/me", dependsOn = (string[])["1"] },
            new { id = "3", method = "GET", url = "/me" });

        Assert.Equal([404, 424, 200], answers.Values.Select(answer => answer.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task Twenty_are_taken_and_no_more()
    {
        object Item(int id) => new { id = $"{id}", method = "GET", url = "/me" };

        Assert.Equal(20, (await AnswersAsync([.. Enumerable.Range(1, 20).Select(Item)])).Count);
        using var response = await SendAsync(JsonContent.Create(new { requests = Enumerable.Range(1, 21).Select(Item) }));

        await response.AssertGraphErrorAsync(HttpStatusCode.BadRequest, "BadRequest");
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"requests":[]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"GET"}]}""")]
    [InlineData("""{"requests":[{"id":1,"method":"GET","url":"/me"}]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"GET","url":"/me"},{"id":"1","method":"GET","url":"/me"}]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"GET","url":"https://elsewhere.example/me"}]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"GET","url":"/me","dependsOn":["2"]},{"id":"2","method":"GET","url":"/me"}]}""")]
    public async Task What_is_no_batch_is_refused(string body)
    {
        using var response = await SendAsync(new StringContent(body, Encoding.UTF8, "application/json"));

        await response.AssertGraphErrorAsync(HttpStatusCode.BadRequest, "BadRequest");
    }

    [Fact]
    public async Task A_batch_in_a_batch_is_refused()
    {
        var answers = await AnswersAsync(new { id = "1", method = "POST", url = "/$batch" });

        Assert.Equal(405, answers["1"].GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task It_takes_a_token_too()
    {
        using var response = await Running.Http.PostAsJsonAsync("/v1.0/$batch", new { requests = new[] { new { id = "1", method = "GET", url = "/me" } } });

        await response.AssertGraphErrorAsync(HttpStatusCode.Unauthorized, "InvalidAuthenticationToken");
    }

    private async Task<IReadOnlyDictionary<string, JsonElement>> AnswersAsync(params object[] requests)
    {
        using var response = await SendAsync(JsonContent.Create(new { requests }));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.JsonAsync()).GetProperty("responses").EnumerateArray().ToDictionary(answer => answer.GetProperty("id").GetString()!);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1.0/$batch") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await Running.GraphTokenAsync(RunningTenant.Manager));
        return await Running.Http.SendAsync(request);
    }
}
