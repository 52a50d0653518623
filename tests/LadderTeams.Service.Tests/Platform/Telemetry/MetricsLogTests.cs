using System.Text.Json;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using LadderTeams.Service.Platform.Telemetry.Metrics;
using LadderTeams.Service.Tests.Platform.Triggers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Service.Tests.Platform.Telemetry;

/// <summary>What was measured stands in the log, from where Application Insights has it.</summary>
public sealed class MetricsLogTests : IDisposable
{
    private readonly FormattedLines lines = new();
    private readonly Minutes minutes = new();
    private readonly ServiceFixture service;

    public MetricsLogTests() => service = new()
    {
        Settings = { [HostedService.Port] = "7071" },
        Also = services => services.AddSingleton<ILoggerProvider>(lines).AddSingleton<TimeProvider>(minutes),
    };

    public void Dispose()
    {
        service.Dispose();
        lines.Dispose();
    }

    [Fact]
    public async Task A_minute_is_a_line_for_each_instrument_and_its_tags()
    {
        using var client = service.CreateClient();
        var meter = service.Services.GetRequiredService<JourneyMeter>();
        for (var number = 1; number <= 100; number++) { meter.End(Journey.Searched, minutes.SecondsAgo(number / 100.0), JourneyOutcome.Done); }

        meter.End(Journey.Searched, minutes.SecondsAgo(2), JourneyOutcome.Refused, "query_too_long");

        minutes.Pass();

        var all = LinesOf(JourneyMeter.Instrument);
        Assert.Equal(["done", "refused"], all.Select(line => line.GetProperty("outcome").GetString()));
        var (done, refused) = (all[0], all[1]);
        Assert.Equal((100, 50.5, 1.0), (done.GetProperty("count").GetInt64(), Math.Round(done.GetProperty("sum").GetDouble(), 6), done.GetProperty("max").GetDouble()));
        Assert.Equal((0.5, 1.0, 1.0), (done.GetProperty("p50").GetDouble(), done.GetProperty("p95").GetDouble(), done.GetProperty("p99").GetDouble()));
        Assert.Equal(100, done.GetProperty("buckets").EnumerateArray().Sum(bucket => bucket.GetInt64()));
        Assert.Equal(("searched", "query_too_long", 2.0), (refused.GetProperty("journey").GetString(), refused.GetProperty("code").GetString(), refused.GetProperty("max").GetDouble()));

        minutes.Pass();

        Assert.Equal(2, LinesOf(JourneyMeter.Instrument).Count);
    }

    [Fact]
    public async Task Requests_are_there_by_route_and_not_by_address()
    {
        using var client = service.CreateClient();
        using var response = await client.GetAsync("/api/ladders/engineering/levels/L1?secret=PrivateWords");

        minutes.Pass();

        var line = Assert.Single(LinesOf("http.server.request.duration"));
        Assert.Equal("/api/ladders/{ladder}/levels/{level}", line.GetProperty("http.route").GetString());
        Assert.False(line.TryGetProperty("url.scheme", out _));
        Assert.DoesNotContain(lines.All, text => text.Contains("PrivateWords", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_left_at_the_end_is_told_too()
    {
        using var client = service.CreateClient();
        service.Services.GetRequiredService<JourneyMeter>().End(Journey.Searched, minutes.SecondsAgo(1), JourneyOutcome.Done);

        await service.Services.GetServices<IHostedService>().OfType<MetricsLog>().Single().StopAsync(CancellationToken.None);

        Assert.Single(LinesOf(JourneyMeter.Instrument));
    }

    [Fact]
    public async Task However_many_tags_there_are_the_lines_are_bounded()
    {
        using var client = service.CreateClient();
        var meter = service.Services.GetRequiredService<JourneyMeter>();
        for (var number = 0; number < 3_000; number++) { meter.End(Journey.Searched, minutes.SecondsAgo(1), JourneyOutcome.Refused, $"code{number}"); }

        minutes.Pass();

        var all = LinesOf(JourneyMeter.Instrument);
        Assert.Equal((1_001, 3_000), (all.Count, all.Sum(line => line.GetProperty("count").GetInt64())));
    }

    [Fact]
    public void Where_a_person_reads_the_console_it_stays_free_of_numbers()
    {
        using var local = new ServiceFixture();

        Assert.DoesNotContain(local.Services.GetServices<IHostedService>(), hosted => hosted is MetricsLog);
    }

    private List<JsonElement> LinesOf(string instrument) => lines.All.Select(line => JsonDocument.Parse(line).RootElement)
        .Where(line => line.GetProperty("event").GetString() == MetricsLog.EventName).Select(line => line.GetProperty("state"))
        .Where(state => state.GetProperty("instrument").GetString() == instrument).OrderBy(state => state.TryGetProperty("outcome", out var outcome) ? outcome.GetString() : "").ToList();
}
