using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using LadderTeams.Local.Tests.Tenant.Connector;

namespace LadderTeams.Local.Tests.Tenant;

/// <summary>The tenant of a whole run.</summary>
public sealed class BesideTheServiceTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Whoever_is_chosen_comes_to_the_tab_of_the_service()
    {
        await using var run = await LocalProgram.StartAsync(["--port", "0", "--data", data.Path]);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var choice = new HttpRequestMessage(HttpMethod.Post, run.Tenant)
        {
            Content = new FormUrlEncodedContent([new("person", "bjorn@tidewater.example")]),
            Headers = { { "Origin", run.Tenant.GetLeftPart(UriPartial.Authority) } },
        };

        using var response = await browser.SendAsync(choice);

        Assert.Equal(run.Page, response.Headers.Location);
    }

    [Fact]
    public async Task What_comes_by_way_of_the_Connector_is_answered_by_the_service()
    {
        await using var run = await LocalProgram.StartAsync(["--port", "0", "--data", data.Path]);
        using var client = new HttpClient { BaseAddress = run.Tenant };
        var pasted = ChannelActivity.Of("composeExtension/queryLink", new() { ["url"] = $"{run.Page}ladders/engineering" });

        using var response = await client.PostAsJsonAsync("/connector/messages", pasted);

        var card = (await response.JsonAsync()).GetProperty("composeExtension").GetProperty("attachments")[0].GetProperty("content");
        Assert.Equal(run.Page.AbsoluteUri.TrimEnd('/'), card.GetProperty("actions")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_one_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var ending = await LocalProgram.RunAsync(["--data", data.Path, "--port", "0", "--tenant-port", port.ToString(CultureInfo.InvariantCulture)]);

        Assert.Equal(
            (2, $"error: port {port} is taken by another program; choose another one with --tenant-port (make run ARGS=\"--tenant-port {port + 1}\").\n"),
            (ending.ExitCode, ending.Errors));
    }

    [Fact]
    public async Task The_settings_of_the_service_do_not_move_the_tenant()
    {
        await using var run = await LocalProgram.StartAsync(
            ["--port", "0", "--data", data.Path], new Dictionary<string, string> { ["ASPNETCORE_URLS"] = "http://127.0.0.1:1" });
        using var browser = new HttpClient();

        using var response = await browser.GetAsync(run.Tenant);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEqual(run.Page.Port, run.Tenant.Port);
    }
}
