using System.Diagnostics;
using System.Globalization;

namespace LadderTeams.Bench;

/// <summary>Times several actions side by side: interleaved, so that what disturbs one disturbs all, and as medians.</summary>
internal static class Stopwatches
{
    private const int FewestRuns = 7;
    private const int MostRuns = 200;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(3);

    /// <summary>Milliseconds of each action.</summary>
    public static double[] Medians(params Func<object>[] actions)
    {
        foreach (var action in actions) { RunFor(Warm, action); }

        var runs = actions.Select(_ => new List<double>()).ToArray();
        var all = Stopwatch.StartNew();
        while (runs[0].Count < FewestRuns || (runs[0].Count < MostRuns && all.Elapsed < Enough))
        {
            for (var index = 0; index < actions.Length; index++) { runs[index].Add(Time(actions[index])); }
        }

        return [.. runs.Select(times => times.Order().ElementAt(times.Count / 2))];
    }

    public static void RunFor(TimeSpan duration, Func<object> action)
    {
        var watch = Stopwatch.StartNew();
        do { GC.KeepAlive(action()); } while (watch.Elapsed < duration);
    }

    /// <summary>Runs for a while, so that a profiler can look on, and says what the action costs in time and memory.</summary>
    public static string Profile(TimeSpan duration, Func<object> action)
    {
        RunFor(Warm, action);
        var (runs, allocated, paused, watch) = (0, GC.GetAllocatedBytesForCurrentThread(), GC.GetTotalPauseDuration(), Stopwatch.StartNew());
        for (; watch.Elapsed < duration; runs++) { GC.KeepAlive(action()); }

        var (bytes, pause) = (GC.GetAllocatedBytesForCurrentThread() - allocated, GC.GetTotalPauseDuration() - paused);
        return string.Create(CultureInfo.InvariantCulture,
            $"{runs} runs, {watch.Elapsed.TotalMilliseconds / runs:F2} ms each, {bytes / runs / 1024} KiB allocated each, {pause / watch.Elapsed:P0} of the time collecting garbage");
    }

    private static double Time(Func<object> action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(action());
        return watch.Elapsed.TotalMilliseconds;
    }
}
