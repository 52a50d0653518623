using LadderTeams.Local.Tenant.Calendars.Bodies;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Keeping;

/// <summary>Makes of what somebody wrote what stands in her calendar.</summary>
internal sealed class PlannedEvent(EventPlan plan, Person owner, Guid tenant)
{
    public CalendarEvent As(Guid key, DateTimeOffset now)
    {
        var organizer = plan.Organizer ?? new Recipient(owner.DisplayName, owner.Mail);
        var joinUrl = plan.Online is OnlineMeetingKind.None ? null : TeamsBlock.JoinUrl(key, tenant, owner.Id);
        return new(key, $"040000008200E00074C5B7101A82E00800000000{key:N}".ToUpperInvariant(), organizer)
        {
            IsOrganizer = plan.Organizer is null,
            Subject = plan.Subject,
            Body = plan.Online is OnlineMeetingKind.Teams ? TeamsBlock.AddTo(plan.Body, joinUrl!) : plan.Body,
            Start = plan.Start,
            Length = plan.Length,
            Zone = plan.Zone,
            Recurrence = plan.Pattern is { } pattern ? new Recurrence(pattern, DateOnly.FromDateTime(plan.Start)) { End = plan.End, Count = plan.Count } : null,
            Attendees = [.. plan.Attendees],
            JoinUrl = joinUrl,
            Sensitivity = plan.Sensitivity,
            IsCancelled = plan.IsCancelled,
            Created = now,
            Modified = now,
        };
    }
}
