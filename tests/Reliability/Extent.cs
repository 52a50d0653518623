using System.Globalization;

namespace LadderTeams.Reliability;

/// <summary>How much of a worst day is played: a short form by default, the whole of it with <c>LADDER_SOAK=1</c>, which <c>make soak</c> sets.</summary>
internal static class Extent
{
    /// <summary>Longer than the short form of any day takes; what takes so long has stopped.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromMinutes(2);

    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("LADDER_SOAK") == "1";

    public static int Of(int inShort, int whole) => IsWhole ? whole : inShort;

    /// <summary>Over when it has been played long enough: in short, after something was done so many times; else, after minutes.</summary>
    /// <param name="done">How often it was done so far.</param>
    public static async Task PlayAsync(Func<int> done, int inShort, int minutes)
    {
        if (!IsWhole)
        {
            var beginning = done();
            await UntilAsync(() => done() - beginning >= inShort);
            return;
        }

        await Task.Delay(TimeSpan.FromMinutes(minutes));
    }

    /// <exception cref="TimeoutException">It never came.</exception>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        using var end = new CancellationTokenSource(Longest);
        while (!isSo())
        {
            if (end.IsCancellationRequested) { throw new TimeoutException($"What was waited for did not come within {Longest.TotalMinutes:F0} minutes."); }

            await Task.Delay(TimeSpan.FromMilliseconds(5), CancellationToken.None);
        }
    }

    /// <summary>Leaves a line for docs/reliability.md, which tells of whole days alone.</summary>
    /// <param name="day">Which of the worst days it tells of, as its heading says it.</param>
    public static void Tell(string day, FormattableString what)
    {
        if (!IsWhole) { return; }

        var folder = Path.Combine(LadderTeams.Service.Tests.Repository.File("artifacts"), "soak");
        Directory.CreateDirectory(folder);
        File.AppendAllText(Path.Combine(folder, $"{day}.md"), $"- {what.ToString(CultureInfo.InvariantCulture)}\n");
    }
}
