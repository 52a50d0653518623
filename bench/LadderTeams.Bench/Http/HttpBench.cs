using System.Globalization;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Bench.Http;

/// <summary>The published service beside a bare Kestrel that sends the same bytes, in turns.</summary>
internal static class HttpBench
{
    private const int Connections = 16;
    private const int ManyPeople = 10_000;
    private const int Rounds = 7;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(2);
    private static readonly int[] LadderCounts = [1, 50];

    public static async Task RunAsync()
    {
        var programs = Programs.Published();
        await using var azurite = await AzuriteProcess.StartAsync();
        await using var authority = await LoopbackKeyServer.StartAsync();
        var tenant = new TestTenant(Guid.NewGuid().ToString(), authority.Address);
        var environment = new Dictionary<string, string>(tenant.Environment) { ["Storage__ConnectionString"] = AzuriteProcess.ConnectionString(azurite.Endpoint.Port) };
        await StartBench.RunAsync(programs, environment);
        Console.WriteLine("\n| | ladders | people | connections | bare, answers/s | service, answers/s | ratio | bare p99, ms | service p99, ms | ratio |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        using var service = await Server.StartAsync(programs.Service, [], environment, "/");
        using var publisher = new HttpClient { BaseAddress = service.Address }.SignedInWith(tenant.OwnerToken);
        string[] owner = [tenant.OwnerToken];
        var people = Enumerable.Range(0, ManyPeople).Select(_ => TestKey.Usual.Sign(tenant.Claims("Somebody", Guid.NewGuid().ToString()))).ToArray();
        var published = 0;
        foreach (var count in LadderCounts)
        {
            for (; published < count; published++) { await Upload.PublishAsync(publisher, published, 1); }

            foreach (var tokens in new[] { owner, people })
            {
                await CompareAsync("read a level", count, Connections, programs, new(service.Address, "api/ladders/bench-0/levels/L2"), tokens);
            }

            foreach (var connections in new[] { 1, Connections })
            {
                await CompareAsync("search for two words", count, connections, programs, new(service.Address, "api/search?q=customer%20requests"), owner);
            }
        }
    }

    private static async Task CompareAsync(string what, int ladders, int connections, Programs programs, Uri address, string[] tokens)
    {
        using var asked = new Load(address, connections, tokens);
        var bytes = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(bytes, await asked.FetchAsync());
            using var bare = await Server.StartAsync(programs.Bare, [bytes], new Dictionary<string, string>(), "/");
            using var sent = new Load(bare.Address, connections, tokens);
            await sent.RunAsync(RoundTime);
            await asked.RunAsync(RoundTime);
            var rounds = new List<(Round Bare, Round Service)>();
            while (rounds.Count < Rounds) { rounds.Add((await sent.RunAsync(RoundTime), await asked.RunAsync(RoundTime))); }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {what} | {ladders} | {tokens.Length} | {connections} | {Of(rounds, one => one.Bare.PerSecond)} | {Of(rounds, one => one.Service.PerSecond)} | {Of(rounds, one => one.Service.PerSecond / one.Bare.PerSecond)} | {Of(rounds, one => one.Bare.Latency99)} | {Of(rounds, one => one.Service.Latency99)} | {Of(rounds, one => one.Service.Latency99 / one.Bare.Latency99)} |"));
        }
        finally
        {
            File.Delete(bytes);
        }
    }

    private static Spread Of(List<(Round Bare, Round Service)> rounds, Func<(Round Bare, Round Service), double> value) => Spread.Of(rounds.Select(value));
}
