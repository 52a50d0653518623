using LadderTeams.Core.OneOnOnes.Agendas;

namespace LadderTeams.Local.Tests.OneOnOnes.Simulation;

/// <summary>What following calendars costs, and that no weather loses or repeats any of it. The figures for a large company are in docs/performance.md.</summary>
public sealed class SimulationTests
{
    private const int SeriesEach = 8;

    [Fact]
    public async Task Turning_on_takes_a_batch_for_each_twenty_of_what_is_to_be_done()
    {
        await using var company = await SimulatedCompany.StartAsync(40, SeriesEach);

        await company.NightAsync();

        // To subscribe and to read what changed, 2 batches each; to read and to write 320 invites, 16 each, four of a mailbox at once; and the directory of 360 people.
        Assert.Equal(2 + 2 + 16 + 16 + 4, company.Traffic.Requests);
        Assert.Equal((320, 320), (company.Traffic.Parts["read an invite"], company.Traffic.Parts["write an invite"]));
        Assert.Equal(1 + 2, company.QueueMessages);
        Assert.All(company.Series, series => Assert.Equal(1, BlocksIn(series)));
        Assert.Equal(320, company.MailsByProgram);
    }

    [Fact]
    public async Task A_week_of_still_nights_costs_the_least_there_is()
    {
        const int managers = 140;
        await using var company = await SimulatedCompany.StartAsync(managers, 1);
        await company.NightAsync();
        company.Clear();

        var least = 0;
        for (var night = 0; night < 7; night++)
        {
            var day = new SimulatedDay(company, Rates.None, new(1));
            await day.PassAsync();
            least += LeastRequests.Of(managers, day.Met, day.Met);
        }

        Assert.InRange((double)company.Traffic.Requests / least, 0.8, 1.2);
        Assert.Equal(managers * 7, company.Traffic.Parts["what changed"]);
        Assert.Equal(managers, company.Traffic.Parts["renew"]);
        Assert.InRange(company.QueueMessages, 7 * (1 + 7), 7 * (1 + 7 + 1)); // our own writes come back as news once a day, which ask Graph for nothing
    }

    [Fact]
    public async Task Each_manager_more_costs_the_store_and_the_queues_the_same()
    {
        var (first, second, third) = (await CountAsync(20), await CountAsync(40), await CountAsync(60));

        Assert.InRange((double)(third.Store - second.Store) / (second.Store - first.Store), 0.98, 1.02);
        Assert.Equal(second.Messages - first.Messages, third.Messages - second.Messages);

        static async Task<(long Store, int Messages)> CountAsync(int managers)
        {
            await using var company = await SimulatedCompany.StartAsync(managers, 4);
            await company.NightAsync();
            await new SimulatedDay(company, Rates.None, new(1)).PassAsync();
            return (company.StoreRequests, company.QueueMessages);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task In_a_storm_nothing_is_lost_and_nothing_is_done_twice(int seed)
    {
        await using var company = await SimulatedCompany.StartAsync(12, SeriesEach, seed);
        company.Traffic.Storm = new(Refused: 0.5, Lost: 0.1, TimeSpan.FromMinutes(2));

        await company.NightAsync();
        for (var minute = 0; minute < 60; minute++) { await PassMinuteAsync(); }

        var during = await company.CountAsync(AgendaOutcome.Written);
        company.Traffic.Storm = null;
        for (var minute = 0; minute < 45; minute++) { await PassMinuteAsync(); }

        Assert.InRange(during, 1, company.Series.Count);
        Assert.Equal(company.Series.Count, await company.CountAsync(AgendaOutcome.Written));
        Assert.All(company.Series, series => Assert.Equal(1, BlocksIn(series)));
        Assert.Equal(company.Series.Count, company.MailsByProgram);

        Task PassMinuteAsync()
        {
            company.Time.Now += TimeSpan.FromMinutes(1);
            return company.MinuteAsync();
        }
    }

    private static int BlocksIn(SimulatedSeries series) => series.Now.Body.Content.Split("/one-on-ones/").Length - 1;
}
