using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tests.Tenant;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;
using EventBody = LadderTeams.Service.Graph.Calendars.EventBody;
using EventType = LadderTeams.Service.Graph.Calendars.EventType;
using Guest = LadderTeams.Local.Tenant.Calendars.Events.Attendee;
using Recurrence = LadderTeams.Core.OneOnOnes.Recognition.Recurrence;

namespace LadderTeams.Local.Tests.Graph.Calendars;

public sealed class CalendarReadsTests
{
    private static readonly string[] Preferred = ["IdType=\"ImmutableId\", outlook.timezone=\"UTC\""];

    [Theory]
    [InlineData("her own")]
    [InlineData("the service's")]
    public async Task Series_are_told_with_all_that_makes_them_a_one_on_one(string actor)
    {
        await using var company = await CalendarCompany.StartAsync();
        company.Outlook.Add(company.OneOnOne with { End = CalendarCompany.Monday.AddDays(70), Attendees = [.. company.OneOnOne.Attendees, Guest.Room("Harbour", "harbour@tidewater.example")] });
        company.Outlook.Add(company.OneOnOne with { Pattern = null, Subject = "Once" });

        var series = Assert.Single((await company.Calendars.ListSeriesAsync(await company.MailboxAsync(actor), default)).Value!);

        Assert.Equal((EventType.SeriesMaster, "1:1", true), (series.Type, series.Subject, series.IsOnline));
        Assert.Equal((new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), "W. Europe Standard Time"), (series.Start, series.TimeZone));
        Assert.StartsWith("https://teams.microsoft.com/l/meetup-join/", series.JoinUrl, StringComparison.Ordinal);
        Assert.Equal((null, null), (series.Body, series.Mark));
        var known = series.ToSeries(CalendarCompany.From);
        Assert.Equal((series.Id, RunningTenant.Manager, true, false, Core.OneOnOnes.Recognition.Sensitivity.Normal, CalendarCompany.From), (known.Id, known.Organizer, known.IsOrganizer, known.IsCancelled, known.Sensitivity, known.NextMeeting!.Value));
        Assert.Equal([new(company.OneOnOne.Attendees[0].Who.Address), new("harbour@tidewater.example", AttendeeKind.Resource)], known.Attendees);
        Assert.Equal(["harbour@tidewater.example"], known.Rooms);
        Assert.Equal(new Recurrence(RecurrenceUnit.Week, 1, 1, CalendarCompany.Monday) { Until = CalendarCompany.Monday.AddDays(70) }, known.Recurrence);
    }

    [Fact]
    public async Task All_pages_are_read_and_every_request_prefers_the_same()
    {
        await using var company = await CalendarCompany.StartAsync();
        for (var number = 0; number < 120; number++) { company.Outlook.Add(company.OneOnOne with { Subject = $"{number}" }); }

        var series = await company.Calendars.ListSeriesAsync(company.Of(company.Manager), default);

        Assert.Equal(120, series.Value!.Select(one => one.Id).Distinct().Count());
        Assert.Equal(3, company.Sent.All.Count);
        Assert.Equal(Preferred, company.Sent.All.Select(sent => sent.Prefer).Distinct());
    }

    [Theory]
    [InlineData("her own")]
    [InlineData("the service's")]
    public async Task Meetings_lie_in_the_time_that_is_asked_for(string actor)
    {
        await using var company = await CalendarCompany.StartAsync();
        var mailbox = await company.MailboxAsync(actor);
        var (key, series) = await company.AddAsync(company.OneOnOne, mailbox);
        company.Outlook.Add(company.OneOnOne with { Pattern = null });
        company.Outlook.ChangeOccurrence(key, CalendarCompany.Monday, new() { Subject = "Later", Start = CalendarCompany.Monday.ToDateTime(new(12, 0)) });
        company.Outlook.CancelOccurrence(key, CalendarCompany.Monday.AddDays(7));

        var all = (await company.Calendars.ListMeetingsAsync(mailbox, CalendarCompany.From, CalendarCompany.Until, default)).Value!;
        var instances = (await company.Calendars.ListInstancesAsync(mailbox, series.Id, CalendarCompany.From, CalendarCompany.Until, default)).Value!;

        var later = new DateTimeOffset(2026, 11, 23, 11, 0, 0, TimeSpan.Zero);
        Assert.Equal([EventType.Exception, EventType.Occurrence, EventType.Occurrence], instances.Select(meeting => meeting.Type!.Value));
        Assert.Equal((later, later.AddMinutes(30), series.Id, false), (instances[0].Start, instances[0].End, instances[0].Series, instances[0].IsCancelled));
        Assert.Equal(instances.OrderBy(meeting => meeting.Start), all.Where(meeting => meeting.Series == series.Id));
        Assert.Null(Assert.Single(all, meeting => meeting.Type is EventType.SingleInstance).Series);
    }

    [Theory]
    [InlineData("her own")]
    [InlineData("the service's")]
    public async Task An_event_is_read_with_its_body(string actor)
    {
        await using var company = await CalendarCompany.StartAsync();
        var mailbox = await company.MailboxAsync(actor);
        var (key, _) = await company.AddAsync(company.OneOnOne, mailbox);
        var (text, _) = (company.Outlook.Add(company.OneOnOne with { Online = OnlineMeetingKind.None, Body = new("Just text", IsHtml: false) }), 0);

        var events = (await company.Calendars.ListSeriesAsync(mailbox, default)).Value!;
        var html = await company.Calendars.ReadAsync(mailbox, events.Single(one => one.ICalUId == company.Outlook[key].UniqueId).Id, default);
        var plain = await company.Calendars.ReadAsync(mailbox, events.Single(one => one.ICalUId == text.UniqueId).Id, default);

        Assert.Equal(BodyKind.Html, html.Value!.Body!.Kind);
        Assert.Contains("<p>Hello</p>", html.Value.Body.Content, StringComparison.Ordinal);
        Assert.Equal(new EventBody(BodyKind.Text, "Just text"), plain.Value!.Body);
    }

    [Fact]
    public async Task An_event_keeps_its_id_in_another_folder()
    {
        await using var company = await CalendarCompany.StartAsync();
        var (key, before) = await company.AddAsync(company.OneOnOne);
        company.Outlook.Refile(key);

        Assert.Equal(before.ICalUId, (await company.Calendars.ReadAsync(company.Of(company.Manager), before.Id, default)).Value!.ICalUId);
    }

    [Fact]
    public async Task What_is_not_there_is_told()
    {
        await using var company = await CalendarCompany.StartAsync();
        var (key, series) = await company.AddAsync(company.OneOnOne);
        company.Outlook.Delete(key);
        var stranger = Mailbox.Of($"{company.Company.Tenant.Id}", Core.Assessments.PersonId.From($"{Guid.NewGuid()}")!);

        Assert.Equal(GraphFailure.NotFound, (await company.Calendars.ReadAsync(company.Of(company.Manager), series.Id, default)).Failure);
        Assert.Equal(GraphFailure.NotFound, (await company.Calendars.ListSeriesAsync(stranger, default)).Failure);
        Assert.Equal(GraphFailure.Refused, (await company.Calendars.ReadAsync(company.Of(company.Manager), "no id/../of anything", default)).Failure);
    }

    public static TheoryData<string> Traps => ["private", "cancelled", "invited", "monthly", "daily"];

    [Theory]
    [MemberData(nameof(Traps))]
    public async Task What_a_series_is_besides_is_told_too(string trap)
    {
        await using var company = await CalendarCompany.StartAsync();
        var plan = company.OneOnOne;
        var (_, read) = await company.AddAsync(trap switch
        {
            "private" => plan with { Sensitivity = Local.Tenant.Calendars.Events.Sensitivity.Confidential },
            "cancelled" => plan with { IsCancelled = true },
            "invited" => plan with { Organizer = new("Somebody", "somebody@elsewhere.example") },
            "monthly" => plan with { Pattern = RecurrencePattern.Monthly(2, WeekIndex.First, DayOfWeek.Monday, DayOfWeek.Friday), Count = 5 },
            _ => plan with { Pattern = RecurrencePattern.Daily(3), Attendees = [Guest.Of(company.Manager) with { Type = AttendeeType.Optional }] },
        });

        var series = read.ToSeries(null);

        Assert.True(trap switch
        {
            "private" => series.Sensitivity is Core.OneOnOnes.Recognition.Sensitivity.Confidential,
            "cancelled" => series.IsCancelled,
            "invited" => !series.IsOrganizer && series.Organizer == "somebody@elsewhere.example",
            "monthly" => series.Recurrence is { Unit: RecurrenceUnit.Month, Interval: 2, TimesAUnit: 1, Count: 5, Until: null },
            _ => series.Recurrence is { Unit: RecurrenceUnit.Day, Interval: 3, Count: null, Until: null } && series.Attendees[0].Kind is AttendeeKind.Optional,
        });
    }
}
