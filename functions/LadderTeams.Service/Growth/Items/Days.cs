using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Growth.Items;

/// <summary>Which day it is. People say theirs, because it is not the same one everywhere.</summary>
internal static class Days
{
    private static readonly TimeSpan MostBehind = TimeSpan.FromHours(12), MostAhead = TimeSpan.FromHours(14);

    /// <summary>The latest day that has begun anywhere on earth.</summary>
    public static DateOnly Latest(this TimeProvider time) => DayAt(time.GetUtcNow() + MostAhead);

    /// <summary>The earliest day that has not ended everywhere on earth.</summary>
    public static DateOnly Earliest(this TimeProvider time) => DayAt(time.GetUtcNow() - MostBehind);

    public static DateOnly Today(this TimeProvider time) => DayAt(time.GetUtcNow());

    /// <summary>The day that a person says it is; the day in UTC when she says none.</summary>
    public static (DateOnly Day, Refusal? Refused) TodayBy(this TimeProvider time, DateOnly? said) =>
        said is not { } day ? (time.Today(), null)
        : day < time.Earliest() || day > time.Latest() ? (day, new(RefusalCodes.NotToday))
        : (day, null);

    private static DateOnly DayAt(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
