using LadderTeams.Local.Tenant.Calendars.Answering.Forms;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

/// <summary>What is in the demo company's calendars.</summary>
public sealed class DemoCalendarTests : TenantTest
{
    private PeopleDirectory People => Running.Tenant.People;

    private IEnumerable<Person> Managers => People.Everyone.Where(person => People.ReportsOf(person).Count > 0);

    [Fact]
    public void Each_manager_has_a_one_on_one_with_each_of_her_reports()
    {
        foreach (var manager in Managers)
        {
            var with = EventsOf(manager).Where(found => found.IsOrganizer && found.Subject.StartsWith("1:1", StringComparison.Ordinal))
                .Select(found => Assert.Single(found.Attendees, attendee => attendee.Type is AttendeeType.Required).Who.Address.ToUpperInvariant());

            Assert.Equal(People.ReportsOf(manager).Select(report => report.Mail.ToUpperInvariant()).Order(), with.Order());
        }
    }

    [Fact]
    public void Each_manager_has_all_that_only_looks_like_one()
    {
        foreach (var manager in Managers)
        {
            var events = EventsOf(manager).ToList();

            Assert.Contains(events, found => found.Attendees.Count == 2 && found.Attendees.TrueForAll(attendee => attendee.Type is AttendeeType.Required) && found.IsOrganizer);
            Assert.Contains(events, found => found.Sensitivity is Sensitivity.Private);
            Assert.Contains(events, found => found.IsCancelled && found.IsOrganizer);
            Assert.Contains(events, found => found.Recurrence?.End < DateOnly.FromDateTime(Running.Time.GetUtcNow().UtcDateTime));
            Assert.Contains(events, found => !found.IsOrganizer && found.Attendees.Count == 2);
            Assert.Contains(events, found => found.Recurrence is null && found.Attendees.Count == 1);
            Assert.True(events.Count(found => found.Recurrence is not null && found.Sensitivity is Sensitivity.Normal && found.Attendees is [var only] && only.Who.IsAt(People.ReportsOf(manager)[0].Mail)) >= 2);
        }
    }

    [Fact]
    public void Some_meet_in_a_room_some_online_and_some_after_levels()
    {
        var events = Managers.SelectMany(EventsOf).ToList();

        Assert.Contains(events, found => found.Attendees.Exists(attendee => attendee.Type is AttendeeType.Resource));
        Assert.Contains(events, found => found.Subject.StartsWith("Skip-level", StringComparison.Ordinal));
        Assert.Contains(events, found => found.JoinUrl is { } url && found.Body.Content.Contains(url, StringComparison.Ordinal));
        Assert.Contains(events, found => found.JoinUrl is { } url && !found.Body.Content.Contains(url, StringComparison.Ordinal));
        Assert.Contains(events, found => found.Subject.StartsWith("1:1", StringComparison.Ordinal) && found.JoinUrl is null);
        Assert.Contains(events, found => !found.Body.IsHtml);
        Assert.Contains(events, found => found.Exceptions.Count > 0 && found.CancelledDates.Count > 0);
        Assert.Contains(events, found => found.Zone.Name == "tzone://Microsoft/Custom");
        Assert.Empty(Running.Tenant.Calendars.Mails.All);
    }

    [Fact]
    public async Task They_are_the_same_each_time_on_the_same_day()
    {
        await using var other = await RunningTenant.StartAsync();

        Assert.Equal(Ids(Running), Ids(other));
    }

    private static IEnumerable<(string, string, DateTime)> Ids(RunningTenant running) => running.Tenant.People.Everyone
        .SelectMany(person => running.Tenant.Calendars.Of(person).Current.Events)
        .Select(found => (EventIds.Of(new EventInstance(found), immutable: true), found.Subject, found.Start));

    private IEnumerable<CalendarEvent> EventsOf(Person person) => Running.Tenant.Calendars.Of(person).Current.Events;
}
