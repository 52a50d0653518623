using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Local.Tests.OneOnOnes.Simulation;
using LadderTeams.Reliability.Product;

namespace LadderTeams.Reliability;

/// <summary>What has piled up in a week comes at once: the engine that follows calendars, before the tenant and a store in memory, by simulated minutes.</summary>
[Collection(PublishedApp.Collection)]
public sealed class BacklogTests
{
    private const string Day = "A week of notifications at once";
    private const int SeriesEach = 8;
    private const int ChangesEach = 15;
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task Each_calendar_is_looked_at_once_and_nobody_gets_a_mail()
    {
        var managers = Extent.Of(20, 500);
        await using var company = await SimulatedCompany.StartAsync(managers, SeriesEach);
        await company.NightAsync();
        await company.Tenant.Notifications.WhenSettledAsync();
        company.Time.Now += Later;
        await company.MinuteAsync();
        company.Clear();
        var mails = company.MailsByProgram;

        for (var change = 0; change < ChangesEach; change++)
        {
            foreach (var series in company.Series) { series.Outlook.Rename(series.Event.Key, $"The two of us, {change}"); }
        }

        await company.Tenant.Notifications.WhenSettledAsync();
        var (told, storeRequests) = (company.Series.Count * ChangesEach, company.StoreRequests);
        company.Time.Now += Later;
        await company.MinuteAsync();
        company.Time.Now += Later;
        await company.MinuteAsync();

        Assert.Equal(0, company.Tenant.Notifications.Undelivered);
        Assert.Equal(managers, company.Traffic.Parts["what changed"]);
        Assert.Equal(mails, company.MailsByProgram);
        Assert.Equal(company.Series.Count, await company.CountAsync(AgendaOutcome.Written));
        Assert.All(company.Series, series => Assert.Equal(1, BlocksIn(series)));
        Extent.Tell(Day, $"{told} notifications of {managers} calendars, none of which was lost or took Graph's patience of three seconds: {storeRequests / (double)told:F2} requests to the store for each. Then {company.Traffic.Requests} requests to Graph, each calendar asked once, and no mail.");
    }

    [Fact]
    public async Task While_graph_refuses_everything_for_ten_minutes_it_is_hardly_asked_and_then_all_is_done_once()
    {
        await using var company = await SimulatedCompany.StartAsync(Extent.Of(20, 500), SeriesEach);
        company.Traffic.Storm = new(Refused: 1, Lost: 0, TimeSpan.FromMinutes(2));

        await company.NightAsync();
        for (var minute = 0; minute < 10; minute++) { await PassMinuteAsync(); }

        var (during, written) = (company.Traffic.Requests, await company.CountAsync(AgendaOutcome.Written));
        company.Traffic.Storm = null;
        company.Traffic.Clear();
        var minutes = 0;
        while (await company.CountAsync(AgendaOutcome.Written) < company.Series.Count)
        {
            await PassMinuteAsync();
            Assert.InRange(++minutes, 1, 60);
        }

        Assert.Equal(0, written);
        Assert.InRange(during, 1, company.Traffic.Requests);
        Assert.Equal(company.Series.Count, company.MailsByProgram);
        Assert.All(company.Series, series => Assert.Equal(1, BlocksIn(series)));
        Extent.Tell("Graph throttles everything", $"Turning on {company.Series.Count} series: {during} requests to Graph in the ten minutes in which it refused all; {minutes} minutes after, each was written, with {company.Traffic.Requests} requests and one mail each.");

        Task PassMinuteAsync()
        {
            company.Time.Now += TimeSpan.FromMinutes(1);
            return company.MinuteAsync();
        }
    }

    private static int BlocksIn(SimulatedSeries series) => series.Now.Body.Content.Split("/one-on-ones/").Length - 1;
}
