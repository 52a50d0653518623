namespace LadderTeams.Core.OneOnOnes.Recognition;

public enum RecurrenceUnit
{
    Day,
    Week,
    Month,
    Year,
}

/// <summary>How often a series meets, and until when.</summary>
/// <param name="Interval">1 for each unit, 2 for every other.</param>
/// <param name="TimesAUnit">2 for Monday and Thursday of a week.</param>
public sealed record Recurrence(RecurrenceUnit Unit, int Interval, int TimesAUnit, DateOnly First)
{
    public DateOnly? Until { get; init; }

    /// <summary>How many meetings there are, where the series ends by their number.</summary>
    public int? Count { get; init; }

    public double MeetingsAYear => Times / (DaysAUnit * Every) * 366;

    /// <summary>No meeting is later; null when the series has no end. By a number of meetings it may be some days late.</summary>
    public DateOnly? LastDay => Until ?? (Count is { } count ? After(count) : null);

    private double Times => Math.Max(TimesAUnit, 1);

    private double Every => Math.Max(Interval, 1);

    private double DaysAUnit => Unit switch
    {
        RecurrenceUnit.Day => 1,
        RecurrenceUnit.Week => 7,
        RecurrenceUnit.Month => 31,
        _ => 366,
    };

    private DateOnly After(int count)
    {
        var units = Times > 1 ? Math.Ceiling(count / Times) : count - 1; // several in a unit: the first one may be cut short
        var days = Math.Max(units, 0) * Every * DaysAUnit;
        return days < DateOnly.MaxValue.DayNumber - First.DayNumber ? First.AddDays((int)days) : DateOnly.MaxValue;
    }
}
