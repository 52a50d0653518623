using System.Diagnostics;
using System.Globalization;

namespace LadderTeams.Bench;

/// <summary>Times two actions side by side: in turns, so that what disturbs one disturbs the other.</summary>
internal static class Stopwatches
{
    private const int FewestRounds = 9;
    private const int MostRounds = 100;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(5);

    /// <summary>An action that is over sooner is timed several times in a row, so that its share of collecting garbage counts.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(200);

    /// <summary>The medians in milliseconds, and how many times as long as <paramref name="one"/> <paramref name="other"/> takes, round by round.</summary>
    public static (double One, double Other, Spread Ratio) Compare(Func<object> one, Func<object> other)
    {
        var (timesOne, timesOther) = (Repeats(one), Repeats(other));
        var rounds = new List<(double One, double Other)>();
        for (var all = Stopwatch.StartNew(); rounds.Count < FewestRounds || (rounds.Count < MostRounds && all.Elapsed < Enough);)
        {
            rounds.Add((Time(one, timesOne), Time(other, timesOther)));
        }

        return (Spread.Of(rounds.Select(round => round.One)).Median, Spread.Of(rounds.Select(round => round.Other)).Median, Spread.Of(rounds.Select(round => round.Other / round.One)));
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

    private static int Repeats(Func<object> action)
    {
        RunFor(Warm, action);
        return (int)Math.Ceiling(Shortest.TotalMilliseconds / Time(action, 1));
    }

    private static double Time(Func<object> action, int repeats)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var watch = Stopwatch.StartNew();
        for (var run = 0; run < repeats; run++) { GC.KeepAlive(action()); }

        return watch.Elapsed.TotalMilliseconds / repeats;
    }
}
