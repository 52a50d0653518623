using System.Text.Json;
using System.Text.RegularExpressions;
using LadderTeams.Service.Platform.Telemetry;
using LadderTeams.Service.Platform.Telemetry.Calls;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using LadderTeams.Service.Platform.Triggers;
using LadderTeams.Service.Tests.Platform.Telemetry;
using LadderTeams.Service.Tests.Platform.Triggers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Service.Tests.Docs;

/// <summary>The queries of infra/queries ask for what the service logs, and the workbook shows the queries.</summary>
public sealed partial class QueriesTests : IAsyncLifetime
{
    private readonly List<JsonElement> logged = [];

    public static TheoryData<string> Queries => [.. Directory.EnumerateFiles(Folder, "*.kql").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.File("infra/queries");

    /// <summary>Has the service log one line of each kind, and reads them.</summary>
    public async Task InitializeAsync()
    {
        var minutes = new Minutes();
        using var lines = new FormattedLines();
        using var service = new ServiceFixture
        {
            Settings = { [HostedService.Port] = "7071" },
            Also = services => services.AddTimer<HostedService.Tick>().AddSingleton<ILoggerProvider>(lines).AddSingleton<TimeProvider>(minutes),
        };
        using var client = service.CreateClient();
        using var refused = await client.GetAsync($"/api/search?q={new string('x', 300)}");
        using var ran = await client.PostAsync($"/{nameof(HostedService.Tick)}", """{"Data":{"timer":{}}}""");
        var calls = service.Services.GetRequiredService<OutsideCalls>();
        calls.Retry(Dependency.Graph, CallOutcome.Throttled, TimeSpan.FromSeconds(1));
        service.Services.GetRequiredService<PoisonMessages>().GiveUp("calendar-sync", new("800ae4b3", 5, default));
        service.Fail();
        using var failed = await client.GetAsync("/api/search?q=code");
        minutes.Pass();
        logged.AddRange(lines.All.Select(line => JsonDocument.Parse(line).RootElement));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_asks_for_what_is_logged(string name)
    {
        var query = File.ReadAllText(Path.Combine(Folder, name));
        var isOfLines = LinesOf(query).ToList();

        Assert.StartsWith("// ", query, StringComparison.Ordinal);
        Assert.Contains("?", query.Split('\n')[0], StringComparison.Ordinal); // the question that it answers
        Assert.NotEmpty(isOfLines);
        Assert.All(Names(Top(), query), field => Assert.Contains(isOfLines, line => line.TryGetProperty(field, out _)));
        Assert.All(Names(State(), query), field => Assert.Contains(isOfLines, line => line.TryGetProperty("state", out var state) && (state.TryGetProperty(field, out _) || MayBeThere(field, line))));
        Assert.All(Names(JourneyName(), query), journey => Assert.Contains(journey, Enum.GetValues<Journey>().Select(JourneyMeter.NameOf)));
        Assert.All(Names(DependencyNames(), query).SelectMany(list => list.Split(", ")), dependency => Assert.Contains(dependency.Trim('\''), Enum.GetValues<Dependency>().Select(OutsideCalls.NameOf)));
    }

    [Fact]
    public void The_bounds_of_the_buckets_are_those_that_are_counted_by()
    {
        var bounds = Bounds().Match(File.ReadAllText(Path.Combine(Folder, "p95-by-journey.kql"))).Groups[1].Value;

        Assert.Equal(TelemetryMeter.Bounds, JsonSerializer.Deserialize<double[]>($"[{bounds}]"));
    }

    [Fact]
    public void The_workbook_shows_each_query_as_it_is()
    {
        var items = JsonDocument.Parse(File.ReadAllText(Repository.File("infra/workbook.json"))).RootElement.GetProperty("items").EnumerateArray();
        var shown = items.Where(item => item.GetProperty("type").GetInt32() == 3).ToDictionary(item => $"{item.GetProperty("name").GetString()}.kql", item => item.GetProperty("content").GetProperty("query").GetString());
        var files = Directory.EnumerateFiles(Folder, "*.kql").Where(file => !file.EndsWith("one-request.kql", StringComparison.Ordinal)) // which has to be told an id
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

        Assert.Equal(files.OrderBy(file => file.Key, StringComparer.Ordinal), shown.OrderBy(item => item.Key, StringComparer.Ordinal)!);
    }

    /// <summary>What the lines are that a query is about.</summary>
    private IEnumerable<JsonElement> LinesOf(string query)
    {
        var instruments = Names(Instrument(), query).ToList();
        var events = Names(Event(), query).ToList();
        return logged.Where(line => (events.Count == 0 || events.Contains(line.GetProperty("event").GetString()!))
            && (instruments.Count == 0 || instruments.Contains(line.GetProperty("state").GetProperty("instrument").GetString()!)));
    }

    /// <summary>Which of the tags that a measurement has only where something went wrong.</summary>
    private static bool MayBeThere(string field, JsonElement line) => field is "error.type" && line.GetProperty("state").GetProperty("instrument").GetString() is TriggerMeter.Instrument;

    private static IEnumerable<string> Names(Regex pattern, string query) => pattern.Matches(query).Select(match => match.Groups.Values.Skip(1).First(group => group.Success).Value).Distinct();

    [GeneratedRegex(@"\bline\.(\w+)")]
    private static partial Regex Top();

    [GeneratedRegex(@"\bline\.state(?:\.(\w+)|\['([^']+)'\])")]
    private static partial Regex State();

    [GeneratedRegex(@"line\.state\.instrument\) == '([^']+)'")]
    private static partial Regex Instrument();

    [GeneratedRegex(@"line\.event\) == '([^']+)'")]
    private static partial Regex Event();

    [GeneratedRegex(@"line\.state\.journey\) == '([^']+)'")]
    private static partial Regex JourneyName();

    [GeneratedRegex(@"line\.state\.dependency\) in \(([^)]+)\)")]
    private static partial Regex DependencyNames();

    [GeneratedRegex(@"let bounds = dynamic\(\[([^\]]+)\]\)")]
    private static partial Regex Bounds();
}
