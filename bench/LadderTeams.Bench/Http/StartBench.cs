using System.Globalization;

namespace LadderTeams.Bench.Http;

/// <summary>From the start of the published program to its first answer, and the memory it holds then, beside a bare Kestrel that is published alike.</summary>
internal static class StartBench
{
    private const int Rounds = 10;

    public static async Task RunAsync(Programs programs, IReadOnlyDictionary<string, string> environment)
    {
        var (bare, service) = (new List<(double Time, double Memory)>(), new List<(double Time, double Memory)>());
        for (var round = 0; round <= Rounds; round++)
        {
            var (one, other) = (await MeasureAsync(programs.Bare, new Dictionary<string, string>()), await MeasureAsync(programs.Service, environment));
            if (round == 0) { continue; } // the files were not in memory yet

            bare.Add(one);
            service.Add(other);
        }

        Console.WriteLine("| | bare Kestrel: median, min, max | service: median, min, max | ratio of medians |\n|---|---:|---:|---:|");
        Print("start to first answer, ms", bare.Select(one => one.Time), service.Select(one => one.Time));
        Print("resident memory, MiB", bare.Select(one => one.Memory), service.Select(one => one.Memory));
    }

    private static async Task<(double Time, double Memory)> MeasureAsync(string program, IReadOnlyDictionary<string, string> environment)
    {
        using var server = await Server.StartAsync(program, [], environment, "/");
        return (server.UntilFirstAnswer.TotalMilliseconds, server.ResidentMemory);
    }

    private static void Print(string what, IEnumerable<double> bare, IEnumerable<double> service)
    {
        var (one, other) = (Spread.Of(bare), Spread.Of(service));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {one} | {other} | {other.Median / one.Median:F2} |"));
    }
}
