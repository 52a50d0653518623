using System.Net.Http.Headers;
using System.Text;
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
        await PublishAsync("They plan a week ahead.", request => request.IfNoneMatch.Add(EntityTagHeaderValue.Any));
        await PublishAsync("They plan a month ahead.", request => request.IfMatch.Add(new("\"1\"")));
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
    private async Task PublishAsync(string statement, Action<HttpRequestHeaders> after)
    {
        var tenant = product.Service.Tenant;
        using var http = new HttpClient { BaseAddress = product.Service.Address };
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes($"# L1 Engineer\n\n## Delivery\n\n- {statement}\n"));
        file.Headers.ContentType = new("text/markdown");
        using var body = new MultipartFormDataContent { { file, "files", "ladder.md" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/ladders/{Ladder}/versions") { Content = body };
        request.Headers.Authorization = new("Bearer", tenant.TokenOf(tenant.People.Everyone.Single(person => person.DisplayName == ProductFixture.Owner)));
        after(request.Headers);
        using var response = await http.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode || response.StatusCode is System.Net.HttpStatusCode.PreconditionFailed, $"{response.StatusCode}");
    }
}
