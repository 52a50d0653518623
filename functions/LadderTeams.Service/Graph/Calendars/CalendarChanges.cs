namespace LadderTeams.Service.Graph.Calendars;

internal sealed record CalendarWindow(DateTimeOffset From, DateTimeOffset Until);

/// <param name="Next">Where the next page is; null with the last one.</param>
/// <param name="Delta">Where later changes will be; null but with the last page.</param>
internal sealed record CalendarChanges(IReadOnlyList<ChangedEvent> Events, string? Next, string? Delta);

/// <summary>What it does not tell is as it was.</summary>
/// <param name="IsRemoved">It was deleted, or has left the window: only reading it tells which.</param>
internal sealed record ChangedEvent(string Id, bool IsRemoved)
{
    /// <summary>Null when it is not told, or not known.</summary>
    public EventType? Type { get; init; }

    public string? SeriesMasterId { get; init; }

    /// <summary>With its body and without its mark. Null for what was removed, and for an occurrence like all of its series.</summary>
    public CalendarEvent? Event { get; init; }
}
