namespace LadderTeams.Service.Graph.Calendars;

/// <summary>One meeting at its time.</summary>
/// <param name="Series">Null for what does not recur.</param>
/// <param name="Type">Null for a type that is not known.</param>
internal sealed record CalendarMeeting(string Id, string? Series, EventType? Type, DateTimeOffset Start, DateTimeOffset End, bool IsCancelled);
