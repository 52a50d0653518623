using System.Text.Json;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;
using Microsoft.AspNetCore.Http;

namespace LadderTeams.Local.Tests.Graph.Calendars;

/// <summary>What a Graph says of calendars that cannot be is no answer, and never an exception.</summary>
public sealed class LyingCalendarsTests
{
    private static readonly PersonId Owner = PersonId.From("0c7d7a53-6d0a-4d0c-9b31-9d1d8a6b0f11")!;
    private static readonly DateTimeOffset From = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Forms =>
    [
        "", "[]", "null", "{}", "<html>", "{\"value\":{}}", "{\"value\":[null]}", "{\"value\":[{}]}", "{\"value\":[7]}", "{\"value\":[{\"id\":7,\"@odata.etag\":\"1\"}]}",
        "{\"value\":[{\"id\":\"\",\"@odata.etag\":\"1\"}]}", "{\"value\":[{\"id\":\"1\",\"@odata.etag\":\"1\",\"attendees\":{}}]}", "{\"value\":[{\"id\":\"1\",\"@odata.etag\":\"1\",\"start\":\"now\"}]}",
        "{\"id\":7}", "{\"id\":\"1\"}", "{\"id\":\"1\",\"expirationDateTime\":\"soon\"}",
        "{\"value\":[{\"id\":\"1\",\"@odata.etag\":\"1\",\"subject\":" + new string('[', 99) + new string(']', 99) + "}]}",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Answers_of_another_form_are_none(string json)
    {
        await using var graph = await LyingGraph.StartAsync(json);
        await using var company = await GraphCompany.StartAsync(graph.Address);
        var (calendars, mailbox, until) = (company.Calendars, MailboxIn(company), From.AddDays(1));

        GraphFailure?[] failures =
        [
            (await calendars.ListSeriesAsync(mailbox, default)).Failure,
            (await calendars.ListMeetingsAsync(mailbox, From, until, default)).Failure,
            (await calendars.ListInstancesAsync(mailbox, "1", From, until, default)).Failure,
            (await calendars.ReadAsync(mailbox, "1", default)).Failure,
            (await calendars.WriteBodyAsync(mailbox, "1", "1", new(BodyKind.Html, ""), "", default)).Failure,
            (await calendars.ReadChangesAsync(mailbox, new CalendarWindow(From, until), default)).Failure,
            (await calendars.SubscribeAsync(mailbox, new(new("https://ladder.example"), new("https://ladder.example"), "", until), default)).Failure,
            (await calendars.RenewAsync(mailbox, "1", until, default)).Failure,
        ];

        Assert.All(failures, failure => Assert.Equal(GraphFailure.Unreadable, failure));
        Assert.Equal(failures.Length, graph.Asked);
    }

    [Fact]
    public async Task What_is_not_known_is_taken_for_what_keeps_hands_off()
    {
        await using var graph = await LyingGraph.StartAsync("""
            {"value":[{"id":"1","changeKey":"k","type":"somethingNew","sensitivity":"secret","attendees":[{"type":"robot","emailAddress":{"address":"r@x.example"}},{"type":"resource"},null,{"emailAddress":null}],
              "start":{"dateTime":"2026-11-23T10:00:00","timeZone":"tzone://Microsoft/Custom"},"recurrence":{"pattern":{"type":"lunar","interval":1},"range":{"type":"noEnd","startDate":"2026-11-23","recurrenceTimeZone":"tzone://Microsoft/Custom"}},
              "locations":[{"locationEmailAddress":null},null,{"locationEmailAddress":"room@x.example"}],"onlineMeeting":{"joinUrl":null},"onlineMeetingUrl":"https://join.example","body":{"contentType":"rtf","content":"x"}}]}
            """);
        await using var company = await GraphCompany.StartAsync(graph.Address);

        var found = Assert.Single((await company.Calendars.ListSeriesAsync(MailboxIn(company), default)).Value!);

        Assert.Equal(("W/\"k\"", null, null, "tzone://Microsoft/Custom", "https://join.example", true, null), (found.ETag, found.Type, found.Start, found.TimeZone, found.JoinUrl, found.IsOnline, found.Body));
        var series = found.ToSeries(null);
        Assert.Equal((Sensitivity.Private, false, null, null), (series.Sensitivity, series.IsOrganizer, series.Recurrence, series.Organizer));
        Assert.Equal([new("r@x.example"), new(null, AttendeeKind.Resource), new(null), new(null)], series.Attendees);
        Assert.Equal(["room@x.example"], series.Rooms);
    }

    [Theory]
    [InlineData("daily", 0, RecurrenceUnit.Day, 1)]
    [InlineData("weekly", 2, RecurrenceUnit.Week, 2)]
    [InlineData("absoluteMonthly", 0, RecurrenceUnit.Month, 1)]
    [InlineData("relativeMonthly", 3, RecurrenceUnit.Month, 1)]
    [InlineData("absoluteYearly", 0, RecurrenceUnit.Year, 1)]
    [InlineData("relativeYearly", 1, RecurrenceUnit.Year, 1)]
    public async Task Every_pattern_is_known(string type, int days, RecurrenceUnit unit, int times)
    {
        var named = JsonSerializer.Serialize(Enumerable.Repeat("monday", days));
        await using var graph = await LyingGraph.StartAsync(
            $$$$"""{"value":[{"id":"1","@odata.etag":"1","recurrence":{"pattern":{"type":"{{{{type}}}}","interval":4,"daysOfWeek":{{{{named}}}}},"range":{"type":"numbered","startDate":"2026-11-23","endDate":"0001-01-01","numberOfOccurrences":6}}}]}""");
        await using var company = await GraphCompany.StartAsync(graph.Address);

        var found = Assert.Single((await company.Calendars.ListSeriesAsync(MailboxIn(company), default)).Value!);

        Assert.Equal(new Recurrence(unit, 4, times, new(2026, 11, 23)) { Count = 6 }, found.Series.Recurrence);
    }

    [Fact]
    public async Task What_is_told_in_part_is_not_told_whole()
    {
        await using var graph = await LyingGraph.StartAsync((context, address) => LyingGraph.SendAsync(context,
            $$"""{"value":[{"id":"1","@odata.etag":"1","type":"seriesMaster","subject":"x"}],"@odata.deltaLink":"{{address}}/v1.0/users/{{Owner}}/calendarView/delta?$deltatoken=1"}"""));
        await using var company = await GraphCompany.StartAsync(graph.Address);

        var changes = await company.Calendars.ReadChangesAsync(MailboxIn(company), new CalendarWindow(From, From.AddDays(1)), default);

        Assert.Equal([new ChangedEvent("1", false) { Type = EventType.SeriesMaster }], changes.Value!.Events);
    }

    [Theory]
    [InlineData("https://elsewhere.example/v1.0/users/{1}/events?$skip=1")]
    [InlineData("{0}/v1.0/users/somebody/events?$skip=1")]
    [InlineData("{0}/v1.0/users/{1}/messages?$skip=1")]
    [InlineData("not a link")]
    public async Task Pages_lead_nowhere_else(string link)
    {
        await using var graph = await LyingGraph.StartAsync((context, address) => LyingGraph.SendAsync(context,
            $$"""{"value":[],"@odata.nextLink":"{{string.Format(null, link, address, Owner)}}","@odata.deltaLink":null}"""));
        await using var company = await GraphCompany.StartAsync(graph.Address);

        Assert.Equal(GraphFailure.Unreadable, (await company.Calendars.ListSeriesAsync(MailboxIn(company), default)).Failure);
        Assert.Equal(GraphFailure.Unreadable, (await company.Calendars.ReadChangesAsync(MailboxIn(company), new CalendarWindow(From, From), default)).Failure);
        Assert.Equal(2, graph.Asked);
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 60)]
    public async Task Pages_without_end_are_read_so_far_only(bool isNew, int asked)
    {
        var number = 0;
        await using var graph = await LyingGraph.StartAsync((context, address) => LyingGraph.SendAsync(context,
            $$"""{"value":[],"@odata.nextLink":"{{address}}/v1.0/users/{{Owner}}/events?$skip={{(isNew ? ++number : number)}}"}"""));
        await using var company = await GraphCompany.StartAsync(graph.Address);

        Assert.Equal(GraphFailure.Unreadable, (await company.Calendars.ListSeriesAsync(MailboxIn(company), default)).Failure);
        Assert.Equal(asked, graph.Asked);
    }

    [Fact]
    public async Task An_answer_without_end_is_read_so_far_only()
    {
        await using var graph = await LyingGraph.StartAsync(async (context, _) =>
        {
            await LyingGraph.SendAsync(context, new string(' ', 1001));
            await Task.Delay(Timeout.Infinite, context.RequestAborted); // whoever reads on waits, and asks again
        });
        await using var company = await GraphCompany.StartAsync(graph.Address, GraphLimits.Default with { LargestCalendarAnswer = 1000 });

        Assert.Equal(GraphFailure.Unreadable, (await company.Calendars.ListSeriesAsync(MailboxIn(company), default)).Failure);
        Assert.Equal(1, graph.Asked);
    }

    [Theory]
    [InlineData("[]", nameof(GraphFailure.Unreadable))]
    [InlineData("{\"responses\":{}}", nameof(GraphFailure.Unreadable))]
    [InlineData("{\"responses\":null}", nameof(GraphFailure.Unreadable))]
    [InlineData("{\"responses\":[]}", nameof(GraphFailure.Busy))]
    [InlineData("{\"responses\":[null,{\"id\":\"3\",\"status\":200},{\"id\":null}]}", nameof(GraphFailure.Busy))]
    [InlineData("{\"responses\":[{\"id\":\"1\"},{\"id\":\"2\",\"status\":null}]}", nameof(GraphFailure.Busy))]
    [InlineData("{\"responses\":[{\"id\":\"1\",\"status\":424},{\"id\":\"2\",\"status\":424}]}", nameof(GraphFailure.Busy))]
    [InlineData("{\"responses\":[{\"id\":\"1\",\"status\":429,\"headers\":{\"retry-after\":99}},{\"id\":\"2\",\"status\":503,\"headers\":{\"Retry-After\":\"99\"}}]}", nameof(GraphFailure.Busy))]
    [InlineData("{\"responses\":[{\"id\":\"1\",\"status\":200,\"body\":\"text\"},{\"id\":\"2\",\"status\":200}]}", nameof(GraphFailure.Unreadable))]
    [InlineData("{\"responses\":[{\"id\":\"1\",\"status\":302},{\"id\":\"2\",\"status\":0}]}", nameof(GraphFailure.Unreadable))]
    [InlineData("{\"responses\":[{\"id\":\"1\",\"status\":418},{\"id\":\"2\",\"status\":400,\"body\":{\"error\":{\"code\":7}}}]}", nameof(GraphFailure.Refused))]
    [InlineData("{\"responses\":[{\"id\":\"1\",\"status\":400,\"body\":{\"error\":{\"code\":\"resyncRequired\"}}},{\"id\":\"2\",\"status\":410}]}", nameof(GraphFailure.StartAnew))]
    public async Task A_batch_of_another_form_is_no_answer(string json, string failure)
    {
        await using var graph = await LyingGraph.StartAsync((context, _) =>
        {
            if (context.Request.Path.Value!.EndsWith("$batch", StringComparison.Ordinal)) { return LyingGraph.SendAsync(context, json); }

            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });
        await using var company = await GraphCompany.StartAsync(graph.Address, CalendarCompany.Hasty);
        var answers = new GraphAnswer<CalendarEvent>[2];

        await company.Batches.RunAsync($"{company.Tenant.Id}", [0, 1], async (own, flow) => answers[flow] = await own.Calendars.ReadAsync(MailboxIn(company), "1", default), default);

        Assert.All(answers, answer => Assert.Equal(failure, $"{answer.Failure}"));
    }

    [Fact]
    public async Task What_is_too_large_in_a_batch_is_read_alone()
    {
        await using var graph = await LyingGraph.StartAsync((context, _) =>
            LyingGraph.SendAsync(context, context.Request.Path.Value!.EndsWith("$batch", StringComparison.Ordinal) ? new string(' ', 1001) : """{"id":"1","@odata.etag":"1"}"""));
        await using var company = await GraphCompany.StartAsync(graph.Address, CalendarCompany.Hasty with { LargestBatchAnswer = 1000 });
        var answers = new GraphAnswer<CalendarEvent>[3];

        await company.Batches.RunAsync($"{company.Tenant.Id}", [0, 1, 2], async (own, flow) => answers[flow] =
            flow == 0 ? await own.Calendars.WriteBodyAsync(MailboxIn(company), "1", "1", new(BodyKind.Html, ""), "", default) : await own.Calendars.ReadAsync(MailboxIn(company), "1", default), default);

        Assert.Equal([GraphFailure.Busy, null, null], answers.Select(answer => answer.Failure));
        Assert.Equal(1, company.Sent.Count("PATCH"));
    }

    [Fact]
    public async Task A_batch_is_as_large_as_Graph_takes_it()
    {
        await using var graph = await LyingGraph.StartAsync((context, _) =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        });
        await using var company = await GraphCompany.StartAsync(graph.Address);
        var body = new EventBody(BodyKind.Html, new string('x', 1_000_000));

        await company.Batches.RunAsync($"{company.Tenant.Id}", Enumerable.Range(0, 8).ToList(), async (own, flow) => Assert.Equal(
            GraphFailure.Forbidden, (await own.Calendars.WriteBodyAsync(Mailbox.Of($"{company.Tenant.Id}", PersonId.From($"{flow}")!), "1", "1", body, "", default)).Failure), default);

        Assert.Equal([3, 3, 2], company.Sent.Sizes);
    }

    private static Mailbox MailboxIn(GraphCompany company) => Mailbox.Of($"{company.Tenant.Id}", Owner);
}
