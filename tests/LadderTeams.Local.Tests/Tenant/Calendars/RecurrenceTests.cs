using System.Globalization;
using LadderTeams.Local.Tenant.Calendars.Recurring;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

public sealed class RecurrenceTests
{
    private static readonly DateOnly Friday = new(2026, 1, 2);

    [Fact]
    public void Every_third_day() => AssertDates(RecurrencePattern.Daily(3), Friday, "2026-01-02", "2026-01-05", "2026-01-08");

    [Fact]
    public void Days_of_a_week_before_the_first_day_are_passed_over() =>
        AssertDates(RecurrencePattern.Weekly(1, DayOfWeek.Monday, DayOfWeek.Friday), Friday, "2026-01-02", "2026-01-05", "2026-01-09");

    [Theory]
    [InlineData(DayOfWeek.Sunday, "2026-01-11", "2026-01-16", "2026-01-25")]
    [InlineData(DayOfWeek.Monday, "2026-01-04", "2026-01-16", "2026-01-18")]
    public void What_a_week_begins_with_matters_every_second_week(DayOfWeek first, params string[] then) =>
        AssertDates(RecurrencePattern.Weekly(2, DayOfWeek.Friday, DayOfWeek.Sunday) with { FirstDayOfWeek = first }, Friday, ["2026-01-02", .. then]);

    [Fact]
    public void A_short_month_has_its_last_day() => AssertDates(RecurrencePattern.Monthly(1, 31), Friday, "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");

    [Theory]
    [InlineData("First", "2026-02-03", "2026-04-07")]
    [InlineData("Third", "2026-02-17", "2026-04-21")]
    [InlineData("Last", "2026-02-24", "2026-04-28")]
    public void A_named_day_every_second_month(string index, params string[] dates) =>
        AssertDates(RecurrencePattern.Monthly(2, Enum.Parse<WeekIndex>(index), DayOfWeek.Tuesday), new(2026, 2, 1), dates);

    [Fact]
    public void A_month_whose_day_is_over_is_passed_over() => AssertDates(RecurrencePattern.Monthly(1, WeekIndex.First, DayOfWeek.Thursday), Friday, "2026-02-05", "2026-03-05");

    [Fact]
    public void It_ends_on_its_last_day_or_after_so_many()
    {
        var daily = new Recurrence(RecurrencePattern.Daily(), Friday);

        Assert.Equal(4, daily.DatesUntil(Friday.AddDays(3)).Count());
        Assert.Equal(3, (daily with { End = Friday.AddDays(2) }).DatesUntil(DateOnly.MaxValue).Count());
        Assert.Equal(5, (daily with { Count = 5 }).DatesUntil(DateOnly.MaxValue).Count());
    }

    [Theory]
    [InlineData("2026-03-28T10:00", "2026-03-28T09:00")]
    [InlineData("2026-03-29T10:00", "2026-03-29T08:00")]
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30")] // is passed over, and is half past three
    [InlineData("2026-10-25T02:30", "2026-10-25T01:30")] // comes twice
    public void A_local_time_is_what_the_clock_shows(string local, string utc) => Assert.Equal(
        DateTimeOffset.Parse($"{utc}Z", CultureInfo.InvariantCulture),
        EventTimeZone.Of("W. Europe Standard Time").AtLocal(DateTime.Parse(local, CultureInfo.InvariantCulture)));

    private static void AssertDates(RecurrencePattern pattern, DateOnly first, params string[] dates) =>
        Assert.Equal(dates, pattern.DatesFrom(first).Take(dates.Length).Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
