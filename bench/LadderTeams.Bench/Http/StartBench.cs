using System.Globalization;

namespace LadderTeams.Bench.Http;

/// <summary>
/// From the start of the published program to its first answer, and the memory it holds then, beside a bare Kestrel that is
/// published alike; and the same up to the first answer of the API, which makes the routes.
/// </summary>
internal static class StartBench
{
    private const int Rounds = 10;

    public static async Task RunAsync(Programs programs, IReadOnlyDictionary<string, string> environment)
    {
        Console.WriteLine("| | bare Kestrel: median, min, max | service: median, min, max | ratio of medians |\n|---|---:|---:|---:|");
        await CompareAsync(programs, environment, "/", "first answer");
        await CompareAsync(programs, environment, "/api/sign-in", "first answer of the API");
    }

    private static async Task CompareAsync(Programs programs, IReadOnlyDictionary<string, string> environment, string probe, string name)
    {
        var (bare, service) = (new List<(double Time, double Memory)>(), new List<(double Time, double Memory)>());
        for (var round = 0; round <= Rounds; round++)
        {
            var (one, other) = (await MeasureAsync(programs.Bare, new Dictionary<string, string>(), probe), await MeasureAsync(programs.Service, environment, probe));
            if (round == 0) { continue; } // the files were not in memory yet

            bare.Add(one);
            service.Add(other);
        }

        Print($"start to {name}, ms", bare.Select(one => one.Time), service.Select(one => one.Time));
        Print($"resident memory after the {name}, MiB", bare.Select(one => one.Memory), service.Select(one => one.Memory));
    }

    private static async Task<(double Time, double Memory)> MeasureAsync(string program, IReadOnlyDictionary<string, string> environment, string probe)
    {
        using var server = await Server.StartAsync(program, [], environment, probe);
        return (server.UntilFirstAnswer.TotalMilliseconds, server.ResidentMemory);
    }

    private static void Print(string what, IEnumerable<double> bare, IEnumerable<double> service)
    {
        var (one, other) = (Spread.Of(bare), Spread.Of(service));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {one} | {other} | {other.Median / one.Median:F2} |"));
    }
}
