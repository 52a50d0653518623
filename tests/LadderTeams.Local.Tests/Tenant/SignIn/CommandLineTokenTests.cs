using System.Net;
using System.Net.Http.Headers;
using LadderTeams.Local.Tests.People;

namespace LadderTeams.Local.Tests.Tenant.SignIn;

/// <summary>A token for the command line, of the whole run: the service takes it, and asks Graph with it as it does in Azure.</summary>
public sealed class CommandLineTokenTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_shell_gets_one_that_the_service_takes()
    {
        await using var run = await LocalProgram.StartAsync(["--port", "0", "--data", data.Path]);
        using var shell = new HttpClient();
        var token = await shell.GetStringAsync(new Uri(run.Tenant, $"/token/{RunningTenant.Manager}"));
        shell.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        using var me = await shell.GetAsync(new Uri(run.Page, "/api/people/me"));
        using var reports = await shell.GetAsync(new Uri(run.Page, "/api/people/me/reports"));

        Assert.Equal(("Folasade Adeyemi", RunningTenant.Manager), ((await me.JsonAsync()).Text("name"), (await me.JsonAsync()).Text("mail")));
        Assert.NotEqual(0, (await reports.JsonAsync()).GetProperty("reports").GetArrayLength());
    }

    [Theory]
    [InlineData("Sec-Fetch-Mode", "cors")]
    [InlineData("Origin", "http://localhost:7071")]
    public async Task A_page_in_a_browser_gets_none(string header, string value)
    {
        await using var running = await RunningTenant.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/token/{RunningTenant.Manager}") { Headers = { { header, value } } };

        using var response = await running.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Nobody_else_has_one()
    {
        await using var running = await RunningTenant.StartAsync();

        using var response = await running.Http.GetAsync(new Uri("/token/nobody@tidewater.example", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NotFound, "no-store"), (response.StatusCode, response.Headers.CacheControl?.ToString()));
    }
}
