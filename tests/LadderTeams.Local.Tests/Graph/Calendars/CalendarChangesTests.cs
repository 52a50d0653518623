using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;

namespace LadderTeams.Local.Tests.Graph.Calendars;

public sealed class CalendarChangesTests
{
    private static readonly CalendarWindow Window = new(CalendarCompany.From, CalendarCompany.Until);

    [Theory]
    [InlineData("her own")]
    [InlineData("the service's")]
    public async Task A_round_tells_series_whole_and_their_occurrences_slim(string actor)
    {
        await using var company = await CalendarCompany.StartAsync();
        var mailbox = await company.MailboxAsync(actor);
        var (key, series) = await company.AddAsync(company.OneOnOne, mailbox);
        company.Outlook.ChangeOccurrence(key, CalendarCompany.Monday, new() { Subject = "Later" });

        var round = (await company.Calendars.ReadChangesAsync(mailbox, Window, default)).Value!;

        var master = Assert.Single(round.Events, found => found.Type is EventType.SeriesMaster);
        Assert.Equal((series.Id, series.Id, BodyKind.Html, null), (master.Id, master.Event!.Id, master.Event.Body!.Kind, master.Event.Mark));
        Assert.Equal(3, round.Events.Count(found => found is { Type: EventType.Occurrence, Event: null, IsRemoved: false } && found.SeriesMasterId == series.Id));
        Assert.Equal("Later", Assert.Single(round.Events, found => found.Type is EventType.Exception).Event!.Subject);
        Assert.Null(round.Next);
        Assert.NotNull(round.Delta);
    }

    [Fact]
    public async Task The_next_round_tells_what_changed_since()
    {
        await using var company = await CalendarCompany.StartAsync();
        var mailbox = company.Of(company.Manager);
        var (key, series) = await company.AddAsync(company.OneOnOne);
        var (_, other) = await company.AddAsync(company.OneOnOne with { Subject = "Other" });
        var round = (await company.Calendars.ReadChangesAsync(mailbox, Window, default)).Value!;
        company.Outlook.Delete(key);

        var next = (await company.Calendars.ReadChangesAsync(mailbox, round.Delta!, default)).Value!;
        var last = (await company.Calendars.ReadChangesAsync(mailbox, next.Delta!, default)).Value!;

        Assert.Contains(new ChangedEvent(series.Id, IsRemoved: true), next.Events);
        Assert.DoesNotContain(next.Events, found => found.Id == other.Id);
        Assert.Empty(last.Events);
    }

    [Fact]
    public async Task A_long_round_has_pages_of_two_hundred()
    {
        await using var company = await CalendarCompany.StartAsync();
        await company.AddAsync(company.OneOnOne with { Pattern = RecurrencePattern.Daily() });
        var mailbox = company.Of(company.Manager);

        var first = (await company.Calendars.ReadChangesAsync(mailbox, Window with { Until = Window.From.AddDays(300) }, default)).Value!;
        var second = (await company.Calendars.ReadChangesAsync(mailbox, first.Next!, default)).Value!;

        Assert.Equal((200, null), (first.Events.Count, first.Delta));
        Assert.Equal((100, null), (second.Events.Count, second.Next));
        Assert.All(company.Sent.All, sent => Assert.Contains("odata.maxpagesize=200", sent.Prefer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(410)]
    [InlineData(400)]
    [InlineData(404)]
    public async Task A_link_that_is_too_old_is_told(int status)
    {
        await using var company = await CalendarCompany.StartAsync();
        var mailbox = company.Of(company.Manager);
        var round = (await company.Calendars.ReadChangesAsync(mailbox, Window, default)).Value!;
        company.Calendar.ExpireDeltaTokens(status);

        Assert.Equal(GraphFailure.StartAnew, (await company.Calendars.ReadChangesAsync(mailbox, round.Delta!, default)).Failure);
    }

    [Theory]
    [InlineData("https://elsewhere.example/v1.0/users/{0}/calendarView/delta?$deltatoken=1")]
    [InlineData("{2}/v1.0/users/{1}/calendarView/delta?$deltatoken=1")]
    [InlineData("{2}/v1.0/users/{0}/messages/delta?$deltatoken=1")]
    [InlineData("{2}/v1.0/users/{0}/calendarView/delta/../../../{1}/calendarView/delta?$deltatoken=1")]
    [InlineData("{2}/v1.0/users/{0}/calendarView/delta%2F..%2F..%2F..%2F{1}/calendarView/delta?$deltatoken=1")]
    [InlineData("{2}/beta/users/{0}/calendarView/delta?$deltatoken=1")]
    [InlineData("users/{0}/calendarView/delta?$deltatoken=1")]
    [InlineData("")]
    public async Task A_link_leads_to_no_other_place(string link)
    {
        await using var company = await CalendarCompany.StartAsync();
        var (owner, other) = (company.Manager, company.Company.Tenant.People.ReportsOf(company.Manager)[0]);
        var graph = company.Company.Tenant.Address.GetLeftPart(UriPartial.Authority);

        var answer = await company.Calendars.ReadChangesAsync(company.Of(owner), string.Format(null, link, owner.Id, other.Id, graph), default);

        Assert.Equal(GraphFailure.StartAnew, answer.Failure);
        Assert.Empty(company.Sent.All);
    }

    [Theory]
    [InlineData("{1}/v1.0/users('{0}')/calendarView/microsoft.graph.delta()?$deltatoken=")]
    [InlineData("{1}/v1.0/users/{0}/calendarview/delta()?$deltatoken=")]
    public async Task A_link_may_be_in_any_form_of_ODatas(string link)
    {
        await using var company = await CalendarCompany.StartAsync();
        var round = (await company.Calendars.ReadChangesAsync(company.Of(company.Manager), Window, default)).Value!;
        var graph = company.Company.Tenant.Address.GetLeftPart(UriPartial.Authority);
        company.Sent.Clear();

        await company.Calendars.ReadChangesAsync(company.Of(company.Manager), string.Format(null, link, company.Manager.Id, graph) + round.Delta!.Split("token=")[1], default);

        Assert.Single(company.Sent.All);
        company.Sent.Clear(); // these forms are not described
    }
}
