using System.Net;
using LadderTeams.Local.Tenant.Calendars.Events;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

public sealed class EventReadTests : CalendarTest
{
    [Fact]
    public async Task Series_are_told_from_what_takes_place_once()
    {
        Add(OneOnOne);
        Add(new("Lunch", Monday.ToDateTime(new(12, 0))));

        Assert.Equal(["1:1"], Texts(await GetAsync($"{Events}?$filter=type eq 'seriesMaster'"), "subject"));
        Assert.Equal(["Lunch"], Texts(await GetAsync($"{Events}?$filter=type eq 'singleInstance'"), "subject"));
        Assert.Equal(["1:1", "Lunch"], Texts(await GetAsync(Events), "subject"));
    }

    [Fact]
    public async Task Pages_hold_each_event_once_and_keep_what_was_asked_for()
    {
        for (var index = 0; index < 25; index++) { Add(OneOnOne with { Subject = $"{index}" }); }

        var subjects = new List<string>();
        var pages = 0;
        for (var next = $"{Events}?$filter=type eq 'seriesMaster'&$select=subject&$top=10"; next is not null; pages++)
        {
            var page = await GetAsync(next);
            subjects.AddRange(Texts(page, "subject"));
            Assert.All(page.GetProperty("value").EnumerateArray(), found => Assert.False(found.TryGetProperty("body", out _)));
            next = page.TryGetProperty("@odata.nextLink", out var link) ? link.GetString() : null;
        }

        Assert.Equal((25, 3), (subjects.Distinct().Count(), pages));
        Assert.Equal(10, (await GetAsync(Events)).GetProperty("value").GetArrayLength());
    }

    [Fact]
    public async Task A_series_says_who_when_and_how_often()
    {
        var added = Add(OneOnOne with { Online = OnlineMeetingKind.Teams, Attendees = [Attendee.Of(Report), Attendee.Room("Harbour", "harbour@tidewater.example")], Count = 3 });

        var series = await GetAsync($"{Events}/{await IdOfAsync(added)}");

        Assert.Equal(("seriesMaster", "normal", RunningTenant.Manager), (Text(series, "type"), Text(series, "sensitivity"), Text(series, "organizer", "emailAddress", "address")));
        Assert.Equal((true, false, true), (series.GetProperty("isOrganizer").GetBoolean(), series.GetProperty("isCancelled").GetBoolean(), series.GetProperty("isOnlineMeeting").GetBoolean()));
        Assert.Equal(["required", "resource"], series.GetProperty("attendees").EnumerateArray().Select(attendee => Text(attendee, "type")));
        Assert.Equal(("2026-11-23T09:00:00.0000000", "UTC"), (Text(series, "start", "dateTime"), Text(series, "start", "timeZone")));
        Assert.Equal(("weekly", "numbered", 3), (Text(series, "recurrence", "pattern", "type"), Text(series, "recurrence", "range", "type"), series.GetProperty("recurrence").GetProperty("range").GetProperty("numberOfOccurrences").GetInt32()));
        Assert.Equal(added.JoinUrl, Text(series, "onlineMeeting", "joinUrl"));
        Assert.Contains($"href=\"{added.JoinUrl}\"", Text(series, "body", "content"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("New Zealand Standard Time", "2026-11-23T22:00:00.0000000")]
    [InlineData("Europe/Berlin", "2026-11-23T10:00:00.0000000")]
    public async Task Times_are_told_in_the_zone_that_is_preferred(string zone, string start)
    {
        Add(OneOnOne);

        var series = (await GetAsync(Events, $"{Immutable}, outlook.timezone=\"{zone}\"")).GetProperty("value")[0];

        Assert.Equal((start, zone, "W. Europe Standard Time"), (Text(series, "start", "dateTime"), Text(series, "start", "timeZone"), Text(series, "originalStartTimeZone")));
    }

    [Fact]
    public async Task A_zone_of_somebody_elses_making_has_a_name_that_says_nothing()
    {
        Add(OneOnOne with { Zone = OneOnOne.Zone.AsCustom() });

        var series = (await GetAsync(Events)).GetProperty("value")[0];

        Assert.Equal(("tzone://Microsoft/Custom", "2026-11-23T09:00:00.0000000"), (Text(series, "originalStartTimeZone"), Text(series, "start", "dateTime")));
    }

    [Fact]
    public async Task A_body_is_answered_as_text_where_that_is_preferred()
    {
        var address = $"{Events}/{await IdOfAsync(Add(OneOnOne with { Body = new("<html><body><p>One <b>two</b></p><ul><li>three</li></ul><a href=\"https://x.example/\">four</a></body></html>") }))}";

        var text = await GetAsync(address, "outlook.body-content-type=\"text\"");

        Assert.Equal("text", Text(text, "body", "contentType"));
        Assert.Equal("One two\r\n\r\n  *   three\r\nfour<https://x.example/>", Text(text, "body", "content"));
        Assert.Equal("html", Text(await GetAsync(address), "body", "contentType"));
    }

    [Fact]
    public async Task A_body_of_text_is_answered_as_HTML_where_that_is_preferred()
    {
        var address = $"{Events}/{await IdOfAsync(Add(OneOnOne with { Body = new("a < b\r\nc", IsHtml: false) }))}";

        Assert.Equal(("text", "a < b\r\nc"), (Text(await GetAsync(address), "body", "contentType"), Text(await GetAsync(address), "body", "content")));
        Assert.Contains("a &lt; b<br>", Text(await GetAsync(address, "outlook.body-content-type=\"html\""), "body", "content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_changes_with_the_folder_unless_it_is_immutable()
    {
        var added = Add(OneOnOne);
        var (immutable, before) = (await IdOfAsync(added), await IdOfAsync(added, prefer: ""));

        Outlook.Refile(added.Key);

        Assert.Equal(immutable, await IdOfAsync(added));
        Assert.NotEqual(before, await IdOfAsync(added, prefer: ""));
        await RefusedAsync(HttpStatusCode.NotFound, "ErrorItemNotFound", HttpMethod.Get, $"{Events}/{before}");
        Assert.Equal(immutable, Text(await GetAsync($"{Events}/{immutable}"), "id"));
    }

    [Fact]
    public async Task Instances_follow_the_local_clock_and_are_what_became_of_them()
    {
        var added = Add(OneOnOne with { Start = new(2026, 10, 19, 10, 0, 0) });
        Outlook.CancelOccurrence(added.Key, new(2026, 11, 2));
        Outlook.ChangeOccurrence(added.Key, new(2026, 11, 9), new() { Start = new(2026, 11, 10, 16, 0, 0), Subject = "Later" });

        var instances = await GetAsync($"{Events}/{await IdOfAsync(added)}/instances?startDateTime=2026-10-19T00:00:00Z&endDateTime=2026-11-16T00:00:00Z");

        Assert.Equal(["2026-10-19T08:00:00.0000000", "2026-10-26T09:00:00.0000000", "2026-11-10T15:00:00.0000000"], Texts(instances, "start", "dateTime"));
        Assert.Equal(["occurrence", "occurrence", "exception"], Texts(instances, "type"));
        Assert.Equal("Later", Text(instances.GetProperty("value")[2], "subject"));
        Assert.Equal("2026-11-09T09:00:00.0000000Z", Text(instances.GetProperty("value")[2], "originalStart"));
        Assert.All(Texts(instances, "seriesMasterId"), id => Assert.Equal(Text(instances.GetProperty("value")[0], "seriesMasterId"), id));
    }

    [Fact]
    public async Task A_series_can_be_asked_for_what_became_of_its_instances()
    {
        var added = Add(OneOnOne);
        Outlook.CancelOccurrence(added.Key, Monday);
        Outlook.ChangeOccurrence(added.Key, Monday.AddDays(7), new() { Subject = "Later" });

        var series = await GetAsync($"{Events}/{await IdOfAsync(added)}?$select=subject,cancelledOccurrences&$expand=exceptionOccurrences");

        Assert.Equal("Later", Text(series.GetProperty("exceptionOccurrences")[0], "subject"));
        Assert.EndsWith(".2026-11-23", series.GetProperty("cancelledOccurrences")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_holds_what_takes_place_in_its_window()
    {
        Add(OneOnOne);
        Add(new("Lunch", Monday.ToDateTime(new(12, 0))));
        Add(new("Long ago", Monday.AddDays(-70).ToDateTime(new(12, 0))));

        var view = await GetAsync($"{View}?startDateTime=2026-11-23T09:30:00Z&endDateTime=2026-11-30T09:00:01Z&$select=subject,start");

        Assert.Equal(["Lunch", "1:1"], Texts(view, "subject")); // what has ended when it begins is not in it
    }

    [Fact]
    public async Task A_read_can_be_behind_a_change()
    {
        var address = $"{Events}/{await IdOfAsync(Add(OneOnOne))}";
        await PatchAsync(address, Html("<p>New</p>"));
        Calendar.FallBehind();

        Assert.Contains("Hello", Text(await GetAsync(address), "body", "content"), StringComparison.Ordinal);
        Assert.Contains("New", Text(await GetAsync(address), "body", "content"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?$filter=organizer/emailAddress/address eq 'a@b.example'", HttpStatusCode.NotImplemented, "UnsupportedEntityExpression")]
    [InlineData("?$filter=type eq 'seriesMaster' and isOrganizer eq true", HttpStatusCode.NotImplemented, "UnsupportedEntityExpression")]
    [InlineData("?$filter=salary eq 1", HttpStatusCode.BadRequest, "ErrorInvalidUrlQueryFilter")]
    [InlineData("?$select=salary", HttpStatusCode.BadRequest, "RequestBroker--ParseUri")]
    [InlineData("?$orderby=subject", HttpStatusCode.BadRequest, "ErrorInvalidUrlQuery")]
    [InlineData("?$top=0", HttpStatusCode.BadRequest, "ErrorInvalidUrlQuery")]
    [InlineData("?$expand=attachments", HttpStatusCode.BadRequest, "ErrorInvalidUrlQuery")]
    [InlineData("/guessed", HttpStatusCode.BadRequest, "ErrorInvalidIdMalformed")]
    [InlineData("/AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", HttpStatusCode.NotFound, "ErrorItemNotFound")]
    [InlineData("/AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/instances", HttpStatusCode.BadRequest, "ErrorInvalidRequest")]
    [InlineData("/1/attachments", HttpStatusCode.BadRequest, "BadRequest")]
    public Task What_it_cannot_answer_is_refused_in_Graphs_form(string rest, HttpStatusCode status, string code) => RefusedAsync(status, code, HttpMethod.Get, Events + rest);

    [Fact]
    public Task A_zone_that_is_none_is_refused() => RefusedAsync(HttpStatusCode.BadRequest, "TimeZoneNotSupportedException", HttpMethod.Get, Events, prefer: "outlook.timezone=\"Nowhere\"");

    [Fact]
    public Task Nobody_has_no_calendar() => RefusedAsync(HttpStatusCode.NotFound, "ErrorInvalidUser", HttpMethod.Get, "/v1.0/users/nobody@tidewater.example/events");

    [Fact]
    public async Task Who_attends_has_a_copy_that_follows()
    {
        var added = Add(OneOnOne);
        var theirs = Running.Tenant.Calendars.OutlookOf(Report);

        Outlook.Rename(added.Key, "Renamed");

        var copy = theirs.Events.Single(found => found.UniqueId == added.UniqueId);
        Assert.Equal(("Renamed", false, RunningTenant.Manager), (copy.Subject, copy.IsOrganizer, copy.Organizer.Address));
        Assert.NotEqual(added.Key, copy.Key);
        Outlook.Delete(added.Key);
        Assert.True(theirs[copy.Key].IsCancelled);
    }
}
