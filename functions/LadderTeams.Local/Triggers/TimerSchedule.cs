using NCrontab;

namespace LadderTeams.Local.Triggers;

/// <summary>An NCRONTAB expression of six fields, in UTC, read by the parser that the Functions host reads it with.</summary>
internal sealed class TimerSchedule
{
    /// <summary>29 February is at most 8 years away.</summary>
    private const int FarthestYears = 9;

    private static readonly CrontabSchedule.ParseOptions WithSeconds = new() { IncludingSeconds = true };
    private readonly CrontabSchedule schedule;

    private TimerSchedule(CrontabSchedule schedule) => this.schedule = schedule;

    /// <summary>Null for text that is no such expression.</summary>
    public static TimerSchedule? From(string text) => CrontabSchedule.TryParse(text, WithSeconds) is { } schedule ? new(schedule) : null;

    /// <summary>The first due time after <paramref name="time"/>; null when there is none, as on 30 February.</summary>
    public DateTimeOffset? Next(DateTimeOffset time)
    {
        var end = time.UtcDateTime.AddYears(FarthestYears);
        var next = schedule.GetNextOccurrence(time.UtcDateTime, end);
        return next < end ? new(next, TimeSpan.Zero) : null;
    }
}
