using LadderTeams.Reliability.Product;
using LadderTeams.Reliability.Work;

namespace LadderTeams.Reliability;

/// <summary>The program is killed over and over while people write, at moments that nobody chose.</summary>
[Collection(PublishedApp.Collection)]
public sealed class KilledTests(PublishedApp published)
{
    private const string Day = "Killed over and over";
    private const int People = 8;
    private const int MostBetween = 60;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_done_twice()
    {
        await using var product = await RunningProduct.StartAsync(published);
        await using var company = Company.Begin(product, People);
        var (answers, random, kills, slowest) = (company.Answers, new Random(1), 0, TimeSpan.Zero);
        var end = TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(10);
        while (Extent.IsWhole ? TimeProvider.System.GetUtcNow() < end : kills < 4)
        {
            var until = answers.Acknowledged + random.Next(1, MostBetween);
            await Extent.UntilAsync(() => answers.Acknowledged >= until);
            var took = await product.KillAndRestartAsync();
            kills++;
            slowest = took > slowest ? took : slowest;
        }

        await company.EndAsync();

        answers.AreAll("201", Answers.None, "409 idempotency_in_progress");
        Extent.Tell(Day, $"{kills} kills. {answers}; {company.Unsettled} writes were under way in a program that died, and their keys were still held at the end. The slowest start took {slowest.TotalMilliseconds:F0} ms.");
    }
}
