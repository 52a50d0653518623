using System.Text.Json;

namespace LadderTeams.Published;

/// <summary>What an operator has of the program as it is deployed: trimmed, and started by the host.</summary>
[Collection(HostedApp.Collection)]
public sealed class TelemetryTests(HostedApp published)
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public void All_that_it_says_is_lines_of_JSON() => Assert.All(
        published.Host.Handler.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        line => Assert.Equal(["time", "level", "category", "event", "traceId", "message"], JsonDocument.Parse(line).RootElement.EnumerateObject().Select(property => property.Name).Take(6)));

    [Fact]
    public async Task It_goes_on_with_the_trace_of_a_request()
    {
        using var client = new HttpClient { BaseAddress = published.Host.Handler.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/nothing");
        request.Headers.Add("traceparent", $"00-{Trace}-00f067aa0ba902b7-01");

        using var response = await client.SendAsync(request);

        Assert.Equal(Trace, response.Headers.GetValues("X-Request-Id").Single());
        Assert.Equal(Trace, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("traceId").GetString());
    }

    [Fact]
    public async Task It_tells_a_monitor_how_those_do_that_it_depends_on()
    {
        using var client = new HttpClient { BaseAddress = published.Host.Handler.Address };

        using var response = await client.GetAsync("/api/health/ready");

        var ready = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(200, (int)response.StatusCode);
        Assert.All(["storage", "signInKeys"], name => Assert.Equal("healthy", WordOf(name))); // the queues have had poison from other tests

        string? WordOf(string name) =>
            ready.GetProperty("dependencies").EnumerateArray().Single(dependency => dependency.GetProperty("name").GetString() == name).GetProperty("status").GetString();
    }
}
