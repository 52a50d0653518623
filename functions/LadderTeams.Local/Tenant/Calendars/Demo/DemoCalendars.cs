using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Demo;

/// <summary>
/// What the demo company has in its calendars: each manager a 1:1 with each of her reports, and what only looks like one
/// (<see cref="DemoTraps"/>). The same for the same day.
/// </summary>
internal sealed class DemoCalendars(CalendarDirectory calendars, PeopleDirectory people, TimeProvider time)
{
    private const int WeeksBefore = 26;

    public void Fill()
    {
        var monday = MondayOf(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)).AddDays(-7 * WeeksBefore);
        foreach (var manager in people.Everyone)
        {
            var reports = people.ReportsOf(manager);
            if (reports.Count == 0) { continue; }

            foreach (var (index, report) in reports.Index()) { AddOneOnOne(manager, report, index, monday); }

            new DemoTraps(calendars, people, manager, reports, monday).Fill();
        }

        calendars.Mails.Clear();
    }

    private static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));

    private void AddOneOnOne(Person manager, Person report, int index, DateOnly monday)
    {
        var zone = MailboxZone.Of(manager);
        var outlook = calendars.OutlookOf(manager);
        var start = monday.AddDays(index % 5).ToDateTime(new(9 + (index / 5), 30));
        var series = outlook.Add(new($"1:1 {manager.GivenName} / {report.GivenName}", start)
        {
            Length = TimeSpan.FromMinutes(index % 2 == 0 ? 30 : 45),
            Zone = index == 3 ? zone.AsCustom() : zone,
            Pattern = RecurrencePattern.Weekly(interval: 1 + (index % 2), start.DayOfWeek),
            Attendees = AttendeesOf(report, index),
            Body = DemoBodies.OfOneOnOnes[index % DemoBodies.OfOneOnOnes.Count],
            Online = index % 3 == 2 ? OnlineMeetingKind.None : OnlineMeetingKind.Teams,
        });
        if (index == 0) { HaveExceptions(outlook, series, monday.AddDays(7 * WeeksBefore)); }
    }

    /// <summary>Some with a room, some under the address that the person's letterhead has.</summary>
    private static IReadOnlyList<Attendee> AttendeesOf(Person report, int index) => index switch
    {
        1 => [Attendee.Of(report), Attendee.Room("Harbour room", "room-harbour@tidewater.example")],
        2 => [new(new Recipient(report.DisplayName, $"{char.ToUpperInvariant(report.Mail[0])}{report.Mail[1..]}"))],
        _ => [Attendee.Of(report)],
    };

    private static void HaveExceptions(Outlook outlook, CalendarEvent series, DateOnly thisWeek)
    {
        var moved = thisWeek.AddDays(7);
        outlook.ChangeOccurrence(series.Key, moved, new() { Start = moved.AddDays(2).ToDateTime(new(15, 0)) });
        outlook.CancelOccurrence(series.Key, thisWeek.AddDays(14));
    }
}
