using System.Diagnostics;
using System.Globalization;
using LadderTeams.Bench.Http;

namespace LadderTeams.Bench.People;

/// <summary>What one person waits for when few and when many people's rounds are kept, in turns, over a store that finds rows by their keys.</summary>
internal static class PeopleBench
{
    private const int Rounds = 5;
    private const int AtOnce = 4;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(4);
    private static readonly string[] Steps = ["read a growth page", "save a draft", "submit"];
    private static readonly int[] Counts = [100, 10_000];

    public static async Task RunAsync()
    {
        var programs = Programs.Published();
        await using var authority = await LoopbackKeyServer.StartAsync();
        var tenant = new TestTenant(Guid.NewGuid().ToString(), authority.Address);
        await using var few = await FilledCompany.StartAsync(programs, tenant, Counts[0]);
        await using var many = await FilledCompany.StartAsync(programs, tenant, Counts[1]);
        await RunAsync(few);
        await RunAsync(many);
        var rounds = new List<(double[][] Few, double[][] Many)>();
        while (rounds.Count < Rounds) { rounds.Add((await RunAsync(few), await RunAsync(many))); }

        PrintTimes(rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n| requests to the store, of {Counts[1]} people | somebody new to the process | asked again |\n|---|---:|---:|"));
        var (first, again) = (await CountAsync(many), await CountAsync(many));
        foreach (var (step, index) in Steps.Select((step, index) => (step, index))) { Console.WriteLine($"| {step} | {first[index]} | {again[index]} |"); }
    }

    private static void PrintTimes(IReadOnlyCollection<(double[][] Few, double[][] Many)> rounds)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| | p99, ms, of {Counts[0]} people | of {Counts[1]} people | ratio |\n|---|---:|---:|---:|"));
        foreach (var (step, index) in Steps.Select((step, index) => (step, index)))
        {
            var (one, other) = (rounds.Select(round => Slowest(round.Few[index])), rounds.Select(round => Slowest(round.Many[index])));
            Console.WriteLine($"| {step} | {Spread.Of(one)} | {Spread.Of(other)} | {Spread.Of(one.Zip(other, (before, after) => after / before))} |");
        }
    }

    /// <summary>The times of each step, in milliseconds.</summary>
    private static async Task<double[][]> RunAsync(FilledCompany company)
    {
        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(lane => Task.Run(async () =>
        {
            var own = new List<double[]>();
            while (watch.Elapsed < RoundTime) { own.Add(await company.NextPerson(lane, AtOnce).GrowAsync().ToArrayAsync()); }

            return own;
        })));
        return [.. Steps.Select((_, step) => times.SelectMany(own => own).Select(one => one[step]).ToArray())];
    }

    /// <summary>How many requests each step of the last person makes to the store.</summary>
    private static async Task<long[]> CountAsync(FilledCompany company)
    {
        var counts = new List<long>();
        var before = company.StoreRequests;
        await foreach (var _ in company.LastPerson.GrowAsync())
        {
            counts.Add(company.StoreRequests - before);
            before = company.StoreRequests;
        }

        return [.. counts];
    }

    private static double Slowest(double[] times)
    {
        Array.Sort(times);
        return times[(int)(times.Length * 0.99)];
    }
}
