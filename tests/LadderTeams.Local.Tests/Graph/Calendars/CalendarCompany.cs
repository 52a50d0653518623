using LadderTeams.Core.Assessments;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tests.Tenant;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;
using Event = LadderTeams.Service.Graph.Calendars.CalendarEvent;

namespace LadderTeams.Local.Tests.Graph.Calendars;

/// <summary>A manager whose calendar is empty, and the service before it. All that is sent is held to Graph's description.</summary>
internal sealed class CalendarCompany : IAsyncDisposable
{
    private CalendarCompany(GraphCompany company)
    {
        Company = company;
        Empty(Manager);
    }

    /// <summary>Monday after the day on which tests begin.</summary>
    public static DateOnly Monday { get; } = new(2026, 11, 23);

    public static DateTimeOffset From { get; } = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Until { get; } = From.AddDays(28);

    public GraphCompany Company { get; }

    public ICalendars Calendars => Company.Calendars;

    public SentRequests Sent => Company.Sent;

    public RunningTenant Running => Company.Running;

    public FaultSwitches Faults => Company.Tenant.Faults;

    public Person Manager => Company.PersonOf(RunningTenant.Manager);

    public PersonCalendar Calendar => Company.Tenant.Calendars.Of(Manager);

    public Outlook Outlook => Company.Tenant.Calendars.OutlookOf(Manager);

    public SentMails Mails => Company.Tenant.Calendars.Mails;

    /// <summary>Half an hour from ten o'clock in Berlin, each Monday, in Teams.</summary>
    public EventPlan OneOnOne => new("1:1", Monday.ToDateTime(new(10, 0)))
    {
        Zone = EventTimeZone.Of("W. Europe Standard Time"),
        Pattern = RecurrencePattern.Weekly(1, DayOfWeek.Monday),
        Attendees = [Attendee.Of(Company.Tenant.People.ReportsOf(Manager)[0])],
        Body = new("<html><head></head><body><p>Hello</p></body></html>"),
        Online = OnlineMeetingKind.Teams,
    };

    public static Task<CalendarCompany> StartAsync(GraphLimits? limits = null, TimeProvider? time = null) => StartAsync(new TenantOptions(), limits, time);

    public static async Task<CalendarCompany> StartAsync(TenantOptions options, GraphLimits? limits = null, TimeProvider? time = null) =>
        new(await GraphCompany.StartAsync(options, null, limits ?? Hasty, time));

    /// <summary>Waits hardly where Graph does not ask for it.</summary>
    public static GraphLimits Hasty { get; } = GraphLimits.Default with { FirstDelay = TimeSpan.FromMilliseconds(1) };

    public async Task<Mailbox> MailboxAsync(string actor) => actor switch
    {
        "her own" => Mailbox.Own(await Company.AsAsync(RunningTenant.Manager)),
        _ => Of(Manager),
    };

    public Mailbox Of(Person person) => Mailbox.Of($"{Company.Tenant.Id}", PersonId.From($"{person.Id}")!);

    public static string EventsOf(Person person) => $"/v1.0/users/{person.Id}/events*";

    public void Empty(Person person)
    {
        var outlook = Company.Tenant.Calendars.OutlookOf(person);
        foreach (var found in outlook.Events.ToList()) { outlook.Delete(found.Key); }

        Mails.Clear();
    }

    /// <summary>The key in the calendar, and the event as the client reads it.</summary>
    public async Task<(Guid Key, Event Event)> AddAsync(EventPlan plan, Mailbox? mailbox = null)
    {
        var key = Outlook.Add(plan).Key;
        Mails.Clear();
        var series = await Calendars.ListSeriesAsync(mailbox ?? Of(Manager), default);
        var added = await Calendars.ReadAsync(mailbox ?? Of(Manager), series.Value!.Single(one => one.ICalUId == Outlook[key].UniqueId).Id, default);
        Sent.Clear();
        return (key, added.Value!);
    }

    public async ValueTask DisposeAsync()
    {
        await Company.DisposeAsync();
        Description.AssertDescribed(Sent.All);
    }
}
