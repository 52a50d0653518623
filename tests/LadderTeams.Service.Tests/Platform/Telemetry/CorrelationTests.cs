using System.Text.Json;
using LadderTeams.Service.Platform.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Service.Tests.Platform.Telemetry;

/// <summary>A request goes on with the trace that it names, and with none that a stranger could make harm with.</summary>
public sealed class CorrelationTests : IDisposable
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    private readonly FormattedLines lines = new();
    private readonly ServiceFixture service;

    public CorrelationTests() => service = new() { Also = services => services.AddSingleton<ILoggerProvider>(lines) };

    public void Dispose()
    {
        service.Dispose();
        lines.Dispose();
    }

    [Fact]
    public async Task The_answer_the_problem_and_the_log_have_the_trace_of_the_request()
    {
        service.Fail();
        using var client = service.CreateClient();

        using var response = await SendAsync(client, $"00-{Trace}-00f067aa0ba902b7-01");

        Assert.Equal(500, (int)response.StatusCode);
        Assert.Equal(Trace, Assert.Single(response.Headers.GetValues(Correlation.Header)));
        Assert.Equal(Trace, (await response.JsonAsync()).GetProperty("traceId").GetString());
        Assert.Contains(lines.All, line => JsonDocument.Parse(line).RootElement.GetProperty("traceId").GetString() == Trace);
    }

    [Fact]
    public async Task A_request_that_names_none_has_one_of_its_own()
    {
        using var client = service.CreateClient();
        using var first = await client.GetAsync("/api/nothing");
        using var second = await client.GetAsync("/api/health");

        string[] traces = [first.Headers.GetValues(Correlation.Header).Single(), second.Headers.GetValues(Correlation.Header).Single()];
        Assert.All(traces, trace => Assert.Matches("^[0-9a-f]{32}$", trace));
        Assert.NotEqual(traces[0], traces[1]);
        Assert.Equal(traces[0], (await first.JsonAsync()).GetProperty("traceId").GetString());
    }

    [Theory]
    [InlineData("PrivateWords")]
    [InlineData("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01 PrivateWords")]
    [InlineData("00-00000000000000000000000000000000-00f067aa0ba902b7-01")]
    [InlineData("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01")]
    [InlineData("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")]
    [InlineData("|4bf92f3577b34da6a3ce929d0e0e4736.1.")]
    [InlineData("00-4bf92f3577b34da6a3ce929d0e0e473\u0661-00f067aa0ba902b7-01")]
    [InlineData("")]
    public async Task What_is_no_trace_is_left_alone(string hostile)
    {
        using var client = service.CreateClient();

        await LeftAloneAsync(await SendAsync(client, hostile));
    }

    [Fact]
    public async Task Nor_is_a_huge_one_or_one_of_several_or_baggage_taken()
    {
        using var client = service.CreateClient();

        await LeftAloneAsync(await SendAsync(client, $"00-{new string('a', 8_000)}-00f067aa0ba902b7-01"));
        await LeftAloneAsync(await SendAsync(client, $"00-{Trace}-00f067aa0ba902b7-01", $"00-{Trace}-00f067aa0ba902b7-01"));

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/nothing");
        request.Headers.Add("Request-Id", $"|{Trace}.PrivateWords");
        request.Headers.Add("baggage", "name=PrivateWords");
        request.Headers.Add("tracestate", "name=PrivateWords");
        await LeftAloneAsync(await client.SendAsync(request));
    }

    private async Task LeftAloneAsync(HttpResponseMessage answer)
    {
        using var response = answer;
        var trace = Assert.Single(response.Headers.GetValues(Correlation.Header));
        Assert.Matches("^[0-9a-f]{32}$", trace);
        Assert.NotEqual(Trace, trace);
        Assert.Equal(trace, (await response.JsonAsync()).GetProperty("traceId").GetString());
        Assert.DoesNotContain(lines.All, line => line.Contains("PrivateWords", StringComparison.Ordinal));
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, params string[] traces)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, traces is ["00-" + Trace + "-00f067aa0ba902b7-01"] ? "/api/search?q=code" : "/api/nothing");
        foreach (var trace in traces) { request.Headers.TryAddWithoutValidation("traceparent", trace); }

        return client.SendAsync(request);
    }
}
