using System.Globalization;
using LadderTeams.Local.Triggers;

namespace LadderTeams.Local.Tests.Triggers;

/// <summary>21 November 2026 is a Saturday.</summary>
public sealed class TimerScheduleTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2026-11-21T10:00:00", "2026-11-21T10:05:00")]
    [InlineData("0 */5 * * * *", "2026-11-21T10:04:59", "2026-11-21T10:05:00")]
    [InlineData("30 * * * * *", "2026-11-21T10:00:00", "2026-11-21T10:00:30")]
    [InlineData("30 * * * * *", "2026-11-21T10:00:30", "2026-11-21T10:01:30")]
    [InlineData("0 0 3 * * *", "2026-11-21T10:00:00", "2026-11-22T03:00:00")]
    [InlineData("0 0 9-17 * * 1-5", "2026-11-21T10:00:00", "2026-11-23T09:00:00")]
    [InlineData("0 0 9-17/4 * * *", "2026-11-21T10:00:00", "2026-11-21T13:00:00")]
    [InlineData("0 15,45 * * * *", "2026-11-21T10:20:00", "2026-11-21T10:45:00")]
    [InlineData("0 0 8 * * Mon", "2026-11-21T10:00:00", "2026-11-23T08:00:00")]
    [InlineData("0 0 8 * * SUN,WED", "2026-11-23T00:00:00", "2026-11-25T08:00:00")]
    [InlineData("0 0 8 1 Jan-Mar *", "2026-11-21T10:00:00", "2027-01-01T08:00:00")]
    [InlineData("0 0 0 31 * *", "2026-11-21T10:00:00", "2026-12-31T00:00:00")]
    [InlineData("0 0 0 29 2 *", "2026-11-21T10:00:00", "2028-02-29T00:00:00")]
    [InlineData("59 59 23 31 12 *", "2026-12-31T23:59:59", "2027-12-31T23:59:59")]
    public void The_next_due_time(string expression, string now, string due) => Assert.Equal(At(due), TimerSchedule.From(expression)!.Next(At(now)));

    [Fact]
    public void The_next_due_time_is_in_utc() => Assert.Equal(
        At("2026-11-22T03:00:00"),
        TimerSchedule.From("0 0 3 * * *")!.Next(new(2026, 11, 21, 22, 0, 0, TimeSpan.FromHours(-3))));

    [Fact]
    public void A_day_that_never_comes_has_no_due_time() => Assert.Null(TimerSchedule.From("0 0 0 30 2 *")!.Next(At("2026-11-21T10:00:00")));

    [Theory]
    [InlineData("")]
    [InlineData("*/5 * * * *")]
    [InlineData("0 0 0 0 * * *")]
    [InlineData("60 * * * * *")]
    [InlineData("0 0 24 * * *")]
    [InlineData("0 0 0 * 13 *")]
    [InlineData("0 0 0 * * Someday")]
    [InlineData("00:05:00")]
    public void Text_that_is_no_schedule(string text) => Assert.Null(TimerSchedule.From(text));

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
