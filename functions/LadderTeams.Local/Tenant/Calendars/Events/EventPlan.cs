using LadderTeams.Local.Tenant.Calendars.Recurring;

namespace LadderTeams.Local.Tenant.Calendars.Events;

/// <summary>What somebody writes who makes an event.</summary>
/// <param name="Start">In <see cref="Zone"/>.</param>
internal sealed record EventPlan(string Subject, DateTime Start)
{
    public TimeSpan Length { get; init; } = TimeSpan.FromMinutes(30);

    public EventTimeZone Zone { get; init; } = EventTimeZone.Utc;

    /// <summary>Null for what takes place once.</summary>
    public RecurrencePattern? Pattern { get; init; }

    /// <summary>The last day of a series; null for one without an end.</summary>
    public DateOnly? End { get; init; }

    /// <summary>How often a series takes place; null for one that is not numbered.</summary>
    public int? Count { get; init; }

    public IReadOnlyList<Attendee> Attendees { get; init; } = [];

    /// <summary>What the organizer writes, without what Teams adds.</summary>
    public EventBody Body { get; init; } = new("<html><head></head><body></body></html>");

    public OnlineMeetingKind Online { get; init; }

    public Sensitivity Sensitivity { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Somebody outside of the company who invited the calendar's owner; null when the owner organizes it herself.</summary>
    public Recipient? Organizer { get; init; }
}

internal enum OnlineMeetingKind
{
    None,

    /// <summary>With the block that Teams writes into the body.</summary>
    Teams,

    /// <summary>With a link to join, and nothing in the body that leads to it.</summary>
    TeamsWithoutBlock,
}
