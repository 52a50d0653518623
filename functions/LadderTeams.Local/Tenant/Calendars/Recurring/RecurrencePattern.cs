namespace LadderTeams.Local.Tenant.Calendars.Recurring;

/// <summary>On which days something takes place, from some first one on.</summary>
internal sealed record RecurrencePattern
{
    private const int LastYear = 9000;

    private RecurrencePattern(PatternType type, int interval) =>
        (Type, Interval) = (type, interval >= 1 ? interval : throw new ArgumentOutOfRangeException(nameof(interval)));

    public PatternType Type { get; }

    /// <summary>In days, weeks or months.</summary>
    public int Interval { get; }

    /// <summary>Empty where the day's name does not matter.</summary>
    public IReadOnlyList<DayOfWeek> DaysOfWeek { get; private init; } = [];

    /// <summary>What a week begins with, which matters where an interval is of several weeks.</summary>
    public DayOfWeek FirstDayOfWeek { get; init; } = DayOfWeek.Sunday;

    /// <summary>0 where it does not matter.</summary>
    public int DayOfMonth { get; private init; }

    public WeekIndex Index { get; private init; }

    public static RecurrencePattern Daily(int interval = 1) => new(PatternType.Daily, interval);

    public static RecurrencePattern Weekly(int interval, params DayOfWeek[] days) => new(PatternType.Weekly, interval) { DaysOfWeek = days };

    /// <summary>In a month that is too short, its last day.</summary>
    public static RecurrencePattern Monthly(int interval, int dayOfMonth) => new(PatternType.AbsoluteMonthly, interval) { DayOfMonth = dayOfMonth };

    public static RecurrencePattern Monthly(int interval, WeekIndex index, params DayOfWeek[] days) =>
        new(PatternType.RelativeMonthly, interval) { Index = index, DaysOfWeek = days };

    /// <summary>Without an end, in their order.</summary>
    public IEnumerable<DateOnly> DatesFrom(DateOnly first) => Type switch
    {
        PatternType.Daily => Every(first, (from, count) => from.AddDays(count * Interval)),
        PatternType.Weekly => Every(StartOfWeek(first), (week, count) => week.AddDays(7 * count * Interval)).SelectMany(DaysOfWeekFrom).Where(date => date >= first),
        _ => Every(new DateOnly(first.Year, first.Month, 1), (month, count) => month.AddMonths(count * Interval)).Select(DateIn).Where(date => date >= first),
    };

    private static IEnumerable<DateOnly> Every(DateOnly first, Func<DateOnly, int, DateOnly> step) =>
        Enumerable.Range(0, int.MaxValue).Select(count => step(first, count)).TakeWhile(date => date.Year < LastYear);

    private DateOnly StartOfWeek(DateOnly date) => date.AddDays(-((date.DayOfWeek - FirstDayOfWeek + 7) % 7));

    private IEnumerable<DateOnly> DaysOfWeekFrom(DateOnly week) => Enumerable.Range(0, 7).Select(week.AddDays).Where(date => DaysOfWeek.Contains(date.DayOfWeek));

    private DateOnly DateIn(DateOnly month)
    {
        var days = DateTime.DaysInMonth(month.Year, month.Month);
        if (Type is PatternType.AbsoluteMonthly) { return month.AddDays(Math.Min(DayOfMonth, days) - 1); }

        var named = Enumerable.Range(0, days).Select(month.AddDays).Where(date => DaysOfWeek.Contains(date.DayOfWeek)).ToList();
        return Index is WeekIndex.Last ? named[^1] : named[(int)Index];
    }
}
