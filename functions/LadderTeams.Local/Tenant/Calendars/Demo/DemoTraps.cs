using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Demo;

/// <summary>What a manager has in her calendar that is like a 1:1 with a report and is none, or not the one.</summary>
internal sealed class DemoTraps(CalendarDirectory calendars, PeopleDirectory people, Person manager, IReadOnlyList<Person> reports, DateOnly monday)
{
    private readonly EventTimeZone zone = MailboxZone.Of(manager);

    public void Fill()
    {
        var own = calendars.OutlookOf(manager);
        own.Add(Weekly($"{manager.Department} team", DayOfWeek.Monday, 14, reports));
        own.Add(Weekly($"Planning {manager.GivenName} / {reports[0].GivenName} / {reports[^1].GivenName}", DayOfWeek.Tuesday, 14, [reports[0], people.Everyone[1]]));
        own.Add(Weekly($"Coffee {reports[0].GivenName}", DayOfWeek.Wednesday, 14, [reports[0]]) with { Sensitivity = Sensitivity.Private });
        own.Add(Weekly($"Old 1:1 {manager.GivenName} / {reports[0].GivenName}", DayOfWeek.Thursday, 14, [reports[0]]) with { IsCancelled = true });
        own.Add(Weekly($"Onboarding {reports[^1].GivenName}", DayOfWeek.Friday, 14, [reports[^1]]) with { End = monday.AddDays(7 * 8) });
        own.Add(Weekly("Catch-up", DayOfWeek.Monday, 16, []) with { Organizer = new("Partner", "partner@elsewhere.example"), Attendees = [Attendee.Of(manager), Attendee.Of(reports[0])] });
        own.Add(new($"Promotion talk {reports[0].GivenName}", monday.ToDateTime(new(11, 0))) { Zone = zone, Attendees = [Attendee.Of(reports[0])] });
        AddSecondSeries(own);
        AddSkipLevel(own);
        AddByDelegate();
    }

    /// <summary>Another one with somebody who has a 1:1 already, on the first weekday of that name in a month.</summary>
    private void AddSecondSeries(Outlook own) => own.Add(new($"Career {reports[0].GivenName}", monday.ToDateTime(new(13, 0)))
    {
        Zone = zone,
        Pattern = RecurrencePattern.Monthly(1, WeekIndex.First, DayOfWeek.Monday),
        Attendees = [Attendee.Of(reports[0])],
        Online = OnlineMeetingKind.TeamsWithoutBlock,
    });

    private void AddSkipLevel(Outlook own)
    {
        if (reports.SelectMany(people.ReportsOf).FirstOrDefault() is { } below) { own.Add(Weekly($"Skip-level {below.GivenName}", DayOfWeek.Tuesday, 16, [below])); }
    }

    /// <summary>Somebody else invites the two of them.</summary>
    private void AddByDelegate()
    {
        if (people.Everyone.FirstOrDefault(person => person.Roles.Contains("Ladder.Owner") && person.Id != manager.Id && !reports.Contains(person)) is not { } assistant) { return; }

        calendars.OutlookOf(assistant).Add(Weekly($"{manager.GivenName} / {reports[0].GivenName}", DayOfWeek.Wednesday, 16, [manager, reports[0]]));
    }

    private EventPlan Weekly(string subject, DayOfWeek day, int hour, IEnumerable<Person> with) => new(subject, monday.AddDays((int)day - 1).ToDateTime(new(hour, 0)))
    {
        Zone = zone,
        Pattern = RecurrencePattern.Weekly(1, day),
        Attendees = [.. with.Select(Attendee.Of)],
        Body = DemoBodies.Empty,
    };
}
