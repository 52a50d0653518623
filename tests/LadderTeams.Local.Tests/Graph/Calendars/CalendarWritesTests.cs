using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;

namespace LadderTeams.Local.Tests.Graph.Calendars;

public sealed class CalendarWritesTests
{
    private const string Mark = "v1 0123abcd";

    [Theory]
    [InlineData("her own")]
    [InlineData("the service's")]
    public async Task The_body_and_the_mark_are_written_and_nothing_else(string actor)
    {
        await using var company = await CalendarCompany.StartAsync();
        var mailbox = await company.MailboxAsync(actor);
        var (_, before) = await company.AddAsync(company.OneOnOne, mailbox);

        var written = (await company.Calendars.WriteBodyAsync(mailbox, before.Id, before.ETag, With("Agenda", before), Mark, default)).Value!;
        var read = (await company.Calendars.ReadAsync(mailbox, before.Id, default)).Value!;

        Assert.Contains("Agenda", written.Body!.Content, StringComparison.Ordinal);
        Assert.Equal((before.JoinUrl, Mark), (written.JoinUrl, written.Mark));
        Assert.NotEqual(before.ETag, written.ETag);
        Assert.Equal((written.ETag, written.Body, Mark), (read.ETag, read.Body, read.Mark));
        Assert.Single(company.Mails.All);
        var sent = Assert.Single(company.Sent.All, sent => sent.Method == "PATCH");
        Assert.Equal(["body", "singleValueExtendedProperties"], sent.Body!.Value.EnumerateObject().Select(member => member.Name));
        Assert.Equal(before.ETag, sent.IfMatch);
    }

    [Fact]
    public async Task A_body_of_text_stays_one()
    {
        await using var company = await CalendarCompany.StartAsync();
        var (key, before) = await company.AddAsync(company.OneOnOne with { Online = default });

        var written = await company.Calendars.WriteBodyAsync(company.Of(company.Manager), before.Id, before.ETag, new(BodyKind.Text, "Agenda"), Mark, default);

        Assert.Equal(new EventBody(BodyKind.Text, "Agenda"), written.Value!.Body);
        Assert.False(company.Outlook[key].Body.IsHtml);
    }

    [Fact]
    public async Task Nothing_is_written_over_what_has_changed_since()
    {
        await using var company = await CalendarCompany.StartAsync();
        var (key, before) = await company.AddAsync(company.OneOnOne);
        company.Outlook.Write(key, new("<p>Hers</p>"));
        company.Mails.Clear();

        var answer = await company.Calendars.WriteBodyAsync(company.Of(company.Manager), before.Id, before.ETag, With("Agenda", before), Mark, default);

        Assert.Equal(GraphFailure.Changed, answer.Failure);
        Assert.Equal("<p>Hers</p>", company.Outlook[key].Body.Content);
        Assert.Empty(company.Mails.All);
    }

    [Fact]
    public async Task A_write_whose_answer_is_lost_is_not_sent_again()
    {
        await using var company = await CalendarCompany.StartAsync();
        var (key, before) = await company.AddAsync(company.OneOnOne);
        company.Faults.Add(CalendarCompany.EventsOf(company.Manager), new Fault.AnswerLost());

        var answer = await company.Calendars.WriteBodyAsync(company.Of(company.Manager), before.Id, before.ETag, With("Agenda", before), Mark, default);

        Assert.Equal((GraphFailure.Busy, null), (answer.Failure, answer.RetryAfter));
        Assert.Equal(1, company.Sent.Count("PATCH"));
        Assert.Contains("Agenda", company.Outlook[key].Body.Content, StringComparison.Ordinal);
        Assert.Single(company.Mails.All);
    }

    public static TheoryData<string> Refusals => [nameof(Fault.Throttled), nameof(Fault.Unavailable)];

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_write_that_Graph_did_not_take_is_sent_again(string fault)
    {
        await using var company = await CalendarCompany.StartAsync();
        var (_, before) = await company.AddAsync(company.OneOnOne);
        company.Faults.Add(CalendarCompany.EventsOf(company.Manager), fault is nameof(Fault.Throttled) ? new Fault.Throttled(TimeSpan.Zero) : new Fault.Unavailable());

        var answer = await company.Calendars.WriteBodyAsync(company.Of(company.Manager), before.Id, before.ETag, With("Agenda", before), Mark, default);

        Assert.NotNull(answer.Value);
        Assert.Equal(2, company.Sent.Count("PATCH"));
        Assert.Single(company.Mails.All);
    }

    private static EventBody With(string text, CalendarEvent before) =>
        before.Body! with { Content = before.Body!.Content.Replace("<p>Hello</p>", $"<p>{text}</p><p>Hello</p>", StringComparison.Ordinal) };
}
