using System.Globalization;
using LadderTeams.Bench.Http;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Bench.Messaging;

/// <summary>The published service as the Bot Connector asks it: from its start to the first answer, and under a steady load beside a bare Kestrel that sends the same bytes.</summary>
internal static class MessagingBench
{
    private const int PerSecond = 200;
    private const int Starts = 9;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(30);
    private static readonly int[] LadderCounts = [1, 50];

    public static async Task RunAsync()
    {
        var programs = Programs.Published();
        await using var azurite = await AzuriteProcess.StartAsync();
        await using var authority = await LoopbackKeyServer.StartAsync(also: Connector.MapKeys);
        var tenant = new TestTenant(Guid.NewGuid().ToString(), authority.Address);
        var environment = new Dictionary<string, string>(tenant.Environment.Concat(Connector.Environment(authority.Address))) { ["Storage__ConnectionString"] = AzuriteProcess.ConnectionString(azurite.Endpoint.Port) };
        Console.WriteLine("| from the start to the first answer of a query, the ladders read from the store, ms | bare Kestrel: median, lowest, highest | service, at most 1000: median, lowest, highest | ratio of medians |\n|---|---:|---:|---:|");
        var (published, starts) = (0, new List<double>());
        foreach (var ladders in LadderCounts)
        {
            published = await PublishAsync(programs, environment, tenant, published, ladders);
            var (bare, service) = await StartAsync(programs, environment, tenant);
            starts.Add(service.Median);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| of {ladders} | {bare} | {service} | {service.Median / bare.Median:F2} |"));
        }

        Bar.Tell("From the start to the first answer, ms", 1000, [starts.Max()], "A query is answered from all ladders of the tenant, so the first one waits until each has been fetched and read.");

        await LoadAsync(programs, environment, Asked.All(tenant.Id, published));
    }

    /// <summary>How many there are then.</summary>
    private static async Task<int> PublishAsync(Programs programs, Dictionary<string, string> environment, TestTenant tenant, int from, int to)
    {
        using var service = await Server.StartAsync(programs.Service, [], environment, "/");
        using var publisher = new HttpClient { BaseAddress = service.Address }.SignedInWith(tenant.OwnerToken);
        for (var ladder = from; ladder < to; ladder++) { await Upload.PublishAsync(publisher, ladder, 1); }

        return to;
    }

    private static async Task<(Spread Bare, Spread Service)> StartAsync(Programs programs, Dictionary<string, string> environment, TestTenant tenant)
    {
        var (query, token) = (Asked.All(tenant.Id, 1).First(asked => asked.Kind.EndsWith("a level and a capability", StringComparison.Ordinal)), Connector.Token);
        var times = new List<(double Bare, double Service)>();
        for (var round = 0; round <= Starts; round++)
        {
            var one = (await TimeAsync(programs.Bare, new Dictionary<string, string>()), await TimeAsync(programs.Service, environment));
            if (round > 0) { times.Add(one); } // in the first the files were not in memory yet
        }

        return (Spread.Of(times.Select(one => one.Bare)), Spread.Of(times.Select(one => one.Service)));

        async Task<double> TimeAsync(string program, IReadOnlyDictionary<string, string> settings)
        {
            using var server = await Server.StartAsync(program, [], settings, address => OpenLoad.Request(address, token, query));
            return server.UntilFirstAnswer.TotalMilliseconds;
        }
    }

    private static async Task LoadAsync(Programs programs, Dictionary<string, string> environment, IReadOnlyList<Asked> all)
    {
        using var service = await Server.StartAsync(programs.Service, [], environment, "/");
        using var asking = new OpenLoad(service.Address, Connector.Token);
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var files = new List<string>();
            foreach (var asked in all)
            {
                files.Add(Path.Combine(folder.FullName, files.Count.ToString(CultureInfo.InvariantCulture)));
                await File.WriteAllBytesAsync(files[^1], await asking.FetchAsync(asked));
            }

            var times = await MeasureAsync(asking, all);
            using var bare = await Server.StartAsync(programs.Bare, files, new Dictionary<string, string>(), "/");
            using var sending = new OpenLoad(bare.Address, Connector.Token);
            Print(all, times, Percentiles.Of(await MeasureAsync(sending, all)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double[]> MeasureAsync(OpenLoad load, IReadOnlyList<Asked> all)
    {
        await load.RunAsync(all, PerSecond, Warm);
        return await load.RunAsync(all, PerSecond, Measured);
    }

    private static void Print(IReadOnlyList<Asked> all, double[] times, Percentiles bare)
    {
        var service = Percentiles.Of(times);
        Console.WriteLine($"\n| {PerSecond} queries/s of {LadderCounts[^1]} ladders, ms from when each was due | p50 | p95 | p99, at most 20 | highest |\n|---|---:|---:|---:|---:|");
        Console.WriteLine($"| bare Kestrel | {bare} |\n| service | {service} |\n| ratio | {service / bare} |");
        foreach (var kind in times.Index().GroupBy(time => all[time.Index % all.Count].Kind, time => time.Item).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"| {kind.Key} | {Percentiles.Of(kind)} |");
        }

        Bar.Tell("99 in 100 answers of the service, ms", 20, [service.Of99], "");
    }
}
