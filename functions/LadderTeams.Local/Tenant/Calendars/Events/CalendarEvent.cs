using System.Collections.Immutable;
using LadderTeams.Local.Tenant.Calendars.Recurring;

namespace LadderTeams.Local.Tenant.Calendars.Events;

/// <summary>A series, or an event that takes place once, as it stands in one person's calendar.</summary>
/// <param name="Key">Of this copy; those of others who attend have keys of their own.</param>
/// <param name="UniqueId">Equal in all copies.</param>
internal sealed record CalendarEvent(Guid Key, string UniqueId, Recipient Organizer)
{
    public bool IsOrganizer { get; init; }

    public required string Subject { get; init; }

    public required EventBody Body { get; init; }

    /// <summary>Of the first occurrence, in <see cref="Zone"/>.</summary>
    public required DateTime Start { get; init; }

    public required TimeSpan Length { get; init; }

    public required EventTimeZone Zone { get; init; }

    /// <summary>Null for what takes place once.</summary>
    public Recurrence? Recurrence { get; init; }

    public ImmutableList<Attendee> Attendees { get; init; } = [];

    /// <summary>By the day on which they would be otherwise.</summary>
    public ImmutableSortedDictionary<DateOnly, EventException> Exceptions { get; init; } = ImmutableSortedDictionary<DateOnly, EventException>.Empty;

    public ImmutableSortedSet<DateOnly> CancelledDates { get; init; } = [];

    /// <summary>Null when it is no online meeting.</summary>
    public string? JoinUrl { get; init; }

    public Sensitivity Sensitivity { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Single-value extended properties, by their ids.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    public DateTimeOffset Created { get; init; }

    public DateTimeOffset Modified { get; init; }

    /// <summary>Counts its changes.</summary>
    public int Revision { get; init; }

    /// <summary>Counts how often it was put into another folder, which is what ids that are not immutable change with.</summary>
    public int Filing { get; init; }

    /// <summary>The copy of somebody who attends, when she is invited.</summary>
    public CalendarEvent ForAttendee(Guid key) => this with { Key = key, IsOrganizer = false, Properties = Properties.Clear(), Revision = 0, Filing = 0 };

    /// <summary>This copy of somebody who attends, with what the organizer has decided since.</summary>
    public CalendarEvent As(CalendarEvent organizers) =>
        organizers.ForAttendee(Key) with { Properties = Properties, Created = Created, Revision = Revision + 1, Filing = Filing };
}
