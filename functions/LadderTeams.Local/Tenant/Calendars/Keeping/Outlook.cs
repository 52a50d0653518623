using LadderTeams.Local.Tenant.Calendars.Events;

namespace LadderTeams.Local.Tenant.Calendars.Keeping;

/// <summary>What a person does to her calendar with her own hands. An organizer's changes are mailed, as Outlook offers.</summary>
internal sealed class Outlook(CalendarDirectory directory, PersonCalendar calendar)
{
    public IEnumerable<CalendarEvent> Events => calendar.Current.Events;

    public CalendarEvent this[Guid key] => calendar.Current.Find(key) ?? throw new ArgumentException("It is not in this calendar.", nameof(key));

    public CalendarEvent Add(EventPlan plan) => directory.Add(calendar, plan);

    /// <summary>Has a series, or an event, begin at another time. What was different about single occurrences is so no more.</summary>
    public void Move(Guid key, DateTime start) => Change(key, before => before with
    {
        Start = start,
        Recurrence = before.Recurrence is { } recurrence ? recurrence with { Start = DateOnly.FromDateTime(start) } : null,
        Exceptions = before.Exceptions.Clear(),
        CancelledDates = before.CancelledDates.Clear(),
    });

    /// <param name="date">Of the occurrence, if nobody had moved it.</param>
    public void ChangeOccurrence(Guid key, DateOnly date, EventException how)
    {
        if (!EventInstance.Exists(this[key], date)) { throw new ArgumentException("There is no such occurrence.", nameof(date)); }

        directory.Change(
            calendar,
            key,
            before => before with { Exceptions = before.Exceptions.SetItem(date, how with { Revision = (before.Exceptions.GetValueOrDefault(date)?.Revision ?? 0) + 1 }) },
            after => CalendarDirectory.MailsAbout(after, MailKind.Update, byProgram: false, date));
    }

    public void CancelOccurrence(Guid key, DateOnly date)
    {
        if (!EventInstance.Exists(this[key], date)) { throw new ArgumentException("There is no such occurrence.", nameof(date)); }

        directory.Change(
            calendar,
            key,
            before => before with { CancelledDates = before.CancelledDates.Add(date), Exceptions = before.Exceptions.Remove(date) },
            after => CalendarDirectory.MailsAbout(after, MailKind.Cancellation, byProgram: false, date));
    }

    /// <summary>Ends a series.</summary>
    /// <param name="last">A day that may still have an occurrence.</param>
    public void End(Guid key, DateOnly last) => Change(key, before => before with
    {
        Recurrence = before.Recurrence! with { End = last, Count = null },
        Exceptions = before.Exceptions.RemoveRange(before.Exceptions.Keys.Where(date => date > last)),
    });

    /// <summary>Of the organizer, it is cancelled for all.</summary>
    public void Delete(Guid key) => directory.Remove(calendar, key);

    public void Invite(Guid key, Attendee attendee) => Change(key, before => before with { Attendees = before.Attendees.Add(attendee) });

    public void Uninvite(Guid key, string address) => Change(key, before => before with { Attendees = before.Attendees.RemoveAll(attendee => attendee.Who.IsAt(address)) });

    /// <summary>Puts this in the place of the body, as it is.</summary>
    public void Write(Guid key, EventBody body) => Change(key, before => before with { Body = body });

    /// <summary>Has it take place in Teams, which writes into the invite how to join.</summary>
    public void TakeOnline(Guid key) => Change(key, directory.Online);

    public void Rename(Guid key, string subject) => Change(key, before => before with { Subject = subject });

    public void Mark(Guid key, Sensitivity sensitivity) => Change(key, before => before with { Sensitivity = sensitivity });

    /// <summary>Puts it into another folder and back, after which it has another id unless that is immutable.</summary>
    public void Refile(Guid key) => directory.Change(calendar, key, before => before with { Filing = before.Filing + 1 }, mail: null);

    private void Change(Guid key, Func<CalendarEvent, CalendarEvent> change)
    {
        if (directory.Change(calendar, key, change, after => CalendarDirectory.MailsAboutAll(after, byProgram: false)) is null)
        {
            throw new ArgumentException("It is not in this calendar.", nameof(key));
        }
    }
}
