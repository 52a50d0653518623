namespace LadderTeams.Local.Tenant.Calendars.Recurring;

/// <summary>A pattern with its first day and, where <see cref="End"/> or <see cref="Count"/> is given, its last.</summary>
internal sealed record Recurrence(RecurrencePattern Pattern, DateOnly Start)
{
    /// <summary>A day that may still have one.</summary>
    public DateOnly? End { get; init; }

    public int? Count { get; init; }

    public IEnumerable<DateOnly> DatesUntil(DateOnly last)
    {
        var dates = Pattern.DatesFrom(Start);
        if (Count is { } count) { dates = dates.Take(count); }

        return dates.TakeWhile(date => date <= last && date <= (End ?? DateOnly.MaxValue));
    }
}
