using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Keeping;

/// <param name="Event">As it is now, or was before it went.</param>
internal sealed record CalendarChange(Person Owner, CalendarEvent Event, ChangeKind Kind);

internal enum ChangeKind
{
    Created,
    Updated,
    Deleted,
}
