namespace LadderTeams.Core.OneOnOnes.Recognition;

public enum Sensitivity
{
    Normal,
    Personal,
    Private,
    Confidential,
}

/// <summary>What of a calendar's event decides whether it is a 1:1. Its subject and its words do not.</summary>
/// <param name="Organizer">The address that the invite comes from.</param>
public sealed record CalendarSeries(string Id, string? Organizer, IReadOnlyList<Attendee> Attendees)
{
    /// <summary>Whether the calendar that it was read from is its organizer's.</summary>
    public bool IsOrganizer { get; init; }

    public bool IsCancelled { get; init; }

    public Sensitivity Sensitivity { get; init; }

    /// <summary>Null for an event that is once.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>The addresses of the places where it is: a room that somebody invited like a person is one of them.</summary>
    public IReadOnlyList<string> Rooms { get; init; } = [];

    /// <summary>Null when none is known to come.</summary>
    public DateTimeOffset? NextMeeting { get; init; }
}
