using LadderTeams.Core.Assessments;
using LadderTeams.Local.Tests.Graph;
using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Syncing;

namespace LadderTeams.Local.Tests.OneOnOnes;

public sealed class CalendarNewsTests
{
    private static readonly PersonId Owner = PersonId.From("0c7d7a53-6d0a-4d0c-9b31-9d1d8a6b0f11")!;
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_series_that_is_told_in_part_is_looked_at()
    {
        await using var graph = await LyingGraph.StartAsync((context, address) => LyingGraph.SendAsync(context,
            $$"""{"value":[{"id":"told","@odata.etag":"2","type":"seriesMaster","subject":"x"}],"@odata.deltaLink":"{{LinkAt(address)}}"}"""));
        await using var company = await GraphCompany.StartAsync(graph.Address);
        var before = new MailboxState($"{company.Tenant.Id}", Owner, []) { DeltaLink = LinkAt(graph.Address), WindowUntil = Now.AddDays(90) };

        var news = (await CalendarNews.ReadAsync(company.Calendars, Mailbox.Of(before.Tenant, Owner), before, Now, default)).Value!;

        Assert.Equal((true, false, false), (news.Touches("told", "1"), news.Touches("other", "1"), news.IsWhole));
    }

    private static string LinkAt(string address) => $"{address}/v1.0/users/{Owner}/calendarView/delta?$deltatoken=1";
}
