using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Views;

/// <summary>No page asks for one thing after the other where it could ask for both at once.</summary>
[Collection(ViewsProduct.Name)]
public sealed class WaterfallTests(ViewsFixture product)
{
    public static TheoryData<string> Views() => [.. View.All.Keys];

    [Theory]
    [MemberData(nameof(Views))]
    public Task Waits_for_at_most_two_answers_one_after_the_other(string name) => AssertFewInARowAsync(View.All[name]);

    [Fact]
    public Task So_does_the_start_of_who_has_a_level() => AssertFewInARowAsync(View.All["growth"] with { Path = "tab/" });

    private async Task AssertFewInARowAsync(View view)
    {
        await using var visit = await product.VisitAsync(new(), view.Person);
        await view.OpenAsync(visit.Page);
        var answers = await HeldAnswers.OnAsync(visit.Page);

        await visit.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });
        await answers.CompleteAsync(() => IsShownAsync(visit.Page, view));

        answers.AssertFewInARow();
        visit.AssertQuiet();
    }

    private static async Task<bool> IsShownAsync(IPage page, View view) =>
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = view.Heading }).IsVisibleAsync()
        && Regex.IsMatch(await page.GetByRole(AriaRole.Main).TextContentAsync() ?? "", view.Shows)
        && await page.Locator("[aria-busy=true]").CountAsync() is 0;
}
