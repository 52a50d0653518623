using LadderTeams.Local.Tenant.Calendars.Bodies;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Keeping;

/// <summary>Everyone's calendars. What an organizer changes reaches the calendars of who attends, and sends mails.</summary>
internal sealed class CalendarDirectory(PeopleDirectory people, TenantOptions options, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, PersonCalendar> calendars = [];

    /// <summary>Told within the change, so it has to be brief.</summary>
    public event Action<CalendarChange>? Changed;

    public SentMails Mails { get; } = new();

    public PersonCalendar Of(Person owner)
    {
        lock (gate)
        {
            if (!calendars.TryGetValue(owner.Id, out var calendar)) { calendars.Add(owner.Id, calendar = new(owner)); }

            return calendar;
        }
    }

    /// <summary>What this person can do to her calendar with her own hands.</summary>
    public Outlook OutlookOf(Person owner) => new(this, Of(owner));

    public CalendarEvent Add(PersonCalendar calendar, EventPlan plan)
    {
        lock (gate)
        {
            var made = new PlannedEvent(plan, calendar.Owner, options.TenantId).As(calendar.NextKey(), time.GetUtcNow());
            Put(calendar, made, ChangeKind.Created);
            Spread(made);
            Mails.Add(MailsAbout(made, MailKind.Invitation, byProgram: false));
            return made;
        }
    }

    /// <param name="change">Null answers keep all as it is.</param>
    /// <param name="mail">What an organizer's change is told with; null for one that is nobody else's business.</param>
    /// <returns>The event as it is then; null when it is not there, or is kept as it is.</returns>
    public CalendarEvent? Change(PersonCalendar calendar, Guid key, Func<CalendarEvent, CalendarEvent?> change, Func<CalendarEvent, IEnumerable<SentMail>>? mail)
    {
        lock (gate)
        {
            if (calendar.Current.Find(key) is not { } before || change(before) is not { } after) { return null; }

            after = after with { Revision = before.Revision + 1, Modified = time.GetUtcNow() };
            Put(calendar, after, ChangeKind.Updated);
            if (!after.IsOrganizer || mail is null) { return after; }

            Withdraw(before, after);
            Spread(after);
            Mails.Add(mail(after));
            return after;
        }
    }

    /// <summary>As it is once it takes place in Teams.</summary>
    public CalendarEvent Online(CalendarEvent before)
    {
        var joinUrl = TeamsBlock.JoinUrl(before.Key, options.TenantId, people.Find(before.Organizer.Address)!.Id);
        return before with { JoinUrl = joinUrl, Body = TeamsBlock.AddTo(before.Body, joinUrl) };
    }

    /// <summary>Takes it out of the calendar. An organizer thereby cancels it for all.</summary>
    public void Remove(PersonCalendar calendar, Guid key)
    {
        lock (gate)
        {
            if (calendar.Current.Find(key) is not { } gone) { return; }

            calendar.Become(calendar.Current.Without(key));
            Changed?.Invoke(new(calendar.Owner, gone, ChangeKind.Deleted));
            if (!gone.IsOrganizer) { return; }

            Withdraw(gone, gone with { Attendees = [] });
            Mails.Add(MailsAbout(gone, MailKind.Cancellation, byProgram: false));
        }
    }

    public static IEnumerable<SentMail> MailsAbout(CalendarEvent whole, MailKind kind, bool byProgram, DateOnly? date = null) =>
        whole.Attendees.Select(attendee => new SentMail(attendee.Who.Address, kind, whole.UniqueId, whole.Subject, date, byProgram));

    /// <summary>One about the whole and one about each occurrence that is different, to each who attends.</summary>
    public static IEnumerable<SentMail> MailsAboutAll(CalendarEvent whole, bool byProgram) =>
        whole.Exceptions.Keys.Select(date => (DateOnly?)date).Prepend(null).SelectMany(date => MailsAbout(whole, MailKind.Update, byProgram, date));

    private void Put(PersonCalendar calendar, CalendarEvent changed, ChangeKind kind)
    {
        calendar.Become(calendar.Current.With(changed));
        Changed?.Invoke(new(calendar.Owner, changed, kind));
    }

    private void Spread(CalendarEvent organizers)
    {
        if (!organizers.IsOrganizer) { return; }

        foreach (var calendar in CalendarsOf(organizers.Attendees))
        {
            if (calendar.Current.Find(organizers.UniqueId) is { } copy) { Put(calendar, copy.As(organizers), ChangeKind.Updated); }
            else { Put(calendar, organizers.ForAttendee(calendar.NextKey()), ChangeKind.Created); }
        }
    }

    /// <summary>Tells those who attend no more that it is cancelled.</summary>
    private void Withdraw(CalendarEvent before, CalendarEvent after)
    {
        foreach (var calendar in CalendarsOf(before.Attendees.Where(attendee => !after.Attendees.Exists(other => other.Who.IsAt(attendee.Who.Address)))))
        {
            if (calendar.Current.Find(before.UniqueId) is { } copy) { Put(calendar, copy with { IsCancelled = true, Revision = copy.Revision + 1 }, ChangeKind.Updated); }
        }
    }

    private IEnumerable<PersonCalendar> CalendarsOf(IEnumerable<Attendee> attendees) =>
        attendees.Select(attendee => people.Find(attendee.Who.Address)).OfType<Person>().Select(Of);
}
