using System.Net;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Publishing;

/// <summary>The same as for every other page holds for what changes between two versions.</summary>
[Collection(OwnersProduct.Name)]
public sealed class VersionsWaterfallTests(ProductFixture product)
{
    private const string Ladder = "two-versions";

    [Theory]
    [InlineData("")]
    [InlineData("/1/2")]
    public async Task Waits_for_at_most_two_answers_one_after_the_other(string versions)
    {
        await PublishAsync("They plan a week ahead.", seen: null);
        await PublishAsync("They plan a month ahead.", seen: 1);
        await using var visit = await product.VisitAsync(new(), ProductFixture.Owner);
        await visit.Page.GotoAsync("tab/publishing");
        await Assertions.Expect(visit.Heading("Publishing")).ToBeVisibleAsync();
        var answers = await HeldAnswers.OnAsync(visit.Page);

        await visit.Page.GotoAsync($"tab/publishing/{Ladder}/compare{versions}", new() { WaitUntil = WaitUntilState.Commit });
        await answers.CompleteAsync(() => visit.Page.GetByText("They plan a").First.IsVisibleAsync());

        answers.AssertFewInARow();
        visit.AssertQuiet();
    }

    /// <summary>Leaves alone what is published already.</summary>
    private async Task PublishAsync(string statement, int? seen)
    {
        var status = await product.PublishAsync(Ladder, $"# L1 Engineer\n\n## Delivery\n\n- {statement}\n", seen);
        Assert.True(status is HttpStatusCode.Created or HttpStatusCode.OK or HttpStatusCode.PreconditionFailed, $"{status}");
    }
}
