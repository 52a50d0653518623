using System.Net;
using LadderTeams.Reliability.Product;
using LadderTeams.Reliability.Work;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Reliability;

/// <summary>The store is away for ten minutes, while people go on writing.</summary>
[Collection(PublishedApp.Collection)]
public sealed class StoreAwayTests(PublishedApp published)
{
    private const string Day = "The store is away";
    private const int People = 8;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_acknowledged_is_lost_and_it_goes_on_by_itself(bool isSilent)
    {
        await using var product = await RunningProduct.StartAsync(published);
        await using var company = Company.Begin(product, People);
        var answers = company.Answers;
        await Extent.PlayAsync(() => answers.Acknowledged, 20, 1);

        Shut(product.StoreDoor, isSilent);
        var before = answers.Total;
        await Extent.PlayAsync(() => answers.Total, People, 10);
        var (tried, lasted) = (answers.Total - before, answers.Acknowledged);
        using var monitor = new HttpClient { BaseAddress = product.Address };
        using var live = await monitor.GetAsync(new Uri("api/health", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);

        Open(product.StoreDoor);
        await Extent.PlayAsync(() => answers.Acknowledged, 20, 1);
        await company.EndAsync();

        Assert.InRange(answers.Acknowledged, lasted + 1, int.MaxValue);
        answers.AreAll("201", "503 storage_unavailable", "409 idempotency_in_progress");
        Extent.Tell(Day, $"{(isSilent ? "Silent" : "Refusing")}: {tried} tries while it was away. In all {answers}; 99 of 100 answers within {answers.Percentile(99):F0} ms.");
    }

    /// <param name="isSilent">Whether it takes requests and never answers, which is worse than to refuse them.</param>
    private static void Shut(FaultyProxy door, bool isSilent)
    {
        door.Meanwhile = isSilent ? () => Task.Delay(Timeout.Infinite) : () => Task.CompletedTask;
        door.LosesRequest = _ => true;
    }

    private static void Open(FaultyProxy door) => door.LosesRequest = _ => false;
}
