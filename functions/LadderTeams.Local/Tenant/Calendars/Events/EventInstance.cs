namespace LadderTeams.Local.Tenant.Calendars.Events;

/// <summary>A series or a single event as a whole, or one occurrence of a series.</summary>
/// <param name="Date">Of the occurrence, if nobody had moved it; null for the whole.</param>
internal sealed record EventInstance(CalendarEvent Event, DateOnly? Date = null)
{
    /// <summary>Null for the whole, and for an occurrence that is as the series says.</summary>
    public EventException? Exception => Date is { } date ? Event.Exceptions.GetValueOrDefault(date) : null;

    public string Type => (Date, Event.Recurrence) switch
    {
        (null, null) => "singleInstance",
        (null, _) => "seriesMaster",
        _ => Exception is null ? "occurrence" : "exception",
    };

    public string Subject => Exception?.Subject ?? Event.Subject;

    public EventBody Body => Exception?.Body ?? Event.Body;

    public DateTimeOffset Start => Event.Zone.AtLocal(Exception?.Start ?? LocalStart);

    public DateTimeOffset End => Event.Zone.AtLocal((Exception?.Start ?? LocalStart) + (Exception?.Length ?? Event.Length));

    public DateTimeOffset OriginalStart => Event.Zone.AtLocal(LocalStart);

    private DateTime LocalStart => Date is { } date ? date.ToDateTime(TimeOnly.FromDateTime(Event.Start)) : Event.Start;

    /// <summary>What takes place of it between these times, in its order. A series as a whole takes place never.</summary>
    public static IEnumerable<EventInstance> Within(CalendarEvent whole, DateTimeOffset from, DateTimeOffset until)
    {
        if (whole.Recurrence is null) { return new EventInstance(whole) is var single && single.Overlaps(from, until) ? [single] : []; }

        // A day more, because days begin elsewhere at another time; whatever was moved may come from any day.
        var dates = whole.Recurrence.DatesUntil(DateOnly.FromDateTime(until.UtcDateTime).AddDays(1)).Union(whole.Exceptions.Keys).Except(whole.CancelledDates);
        return dates.Select(date => new EventInstance(whole, date)).Where(instance => instance.Overlaps(from, until)).OrderBy(instance => instance.Start);
    }

    /// <summary>Whether there is such an occurrence.</summary>
    public static bool Exists(CalendarEvent whole, DateOnly date) =>
        whole.Recurrence is not null && !whole.CancelledDates.Contains(date) && (whole.Exceptions.ContainsKey(date) || whole.Recurrence.DatesUntil(date).LastOrDefault() == date);

    private bool Overlaps(DateTimeOffset from, DateTimeOffset until) => Start < until && End > from;
}
