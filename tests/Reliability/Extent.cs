using System.Globalization;

namespace LadderTeams.Reliability;

/// <summary>How much of a worst day is played: a short form by default, the whole of it with <c>LADDER_SOAK=1</c>, which <c>make soak</c> sets.</summary>
internal static class Extent
{
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("LADDER_SOAK") == "1";

    public static int Of(int inShort, int whole) => IsWhole ? whole : inShort;

    /// <summary>Over when it has been played long enough: in short, after something was done so many times; else, after minutes.</summary>
    /// <param name="done">How often it was done so far.</param>
    public static async Task PlayAsync(Func<int> done, int inShort, int minutes)
    {
        var end = TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(minutes);
        var beginning = done();
        while (IsWhole ? TimeProvider.System.GetUtcNow() < end : done() - beginning < inShort) { await Task.Delay(TimeSpan.FromMilliseconds(20)); }
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
