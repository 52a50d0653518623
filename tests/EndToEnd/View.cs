using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd;

/// <summary>A page of the product, over the sample ladder.</summary>
/// <param name="Shows">Words that are there when the page has all it was waiting for.</param>
/// <param name="Person">Who looks at it.</param>
internal sealed record View(string Path, string Heading, string Shows, string Person = ProductFixture.Newcomer)
{
    public static IReadOnlyDictionary<string, View> All { get; } = new Dictionary<string, View>
    {
        ["start"] = new("tab/", "Where are you on the ladder?", "Principal Engineer"),
        ["level"] = new("tab/ladders/engineering/levels/L4", "L4 Senior Engineer", @"\d+ new"),
        ["compare"] = new("tab/ladders/engineering/compare/L4/L5", "From L4 to L5", @"Expectations at L5: \d+"),
        ["guide"] = new("tab/ladders/engineering/compare/L4/L5?view=guide", "From L4 to L5", "What shifts"),
        ["search"] = new("tab/search?q=incident", "“incident”", @"\d+ results"),
        ["publishing"] = new("tab/publishing", "Publishing", "8 levels", ProductFixture.Owner),
        ["publishing-not-owner"] = new("tab/publishing", "Publishing", "Only owners of ladders publish"),
        ["versions"] = new("tab/publishing/engineering", "Engineering career ladder", "Version 1", ProductFixture.Owner),
        ["version"] = new("tab/publishing/engineering/versions/1", "Version 1", @"\.md", ProductFixture.Owner),
        ["compare-versions"] = new("tab/publishing/engineering/compare", "Compare two versions", "There is one version", ProductFixture.Owner),
        ["ladder-use"] = new("tab/publishing/engineering/reports", "How the ladder is used", "Nothing has been counted yet", ProductFixture.Owner),
        ["upload"] = new("tab/publishing/engineering/new", "A new version of Engineering career ladder", "At most 2,000 files", ProductFixture.Owner),
        ["privacy"] = new("tab/privacy", "Your data in Ladder", "Erase my data", ProductFixture.Engineer),
        ["nothing-found"] = new("tab/search?q=zzzzqq", "“zzzzqq”", "Nothing found"),
        ["no-such-page"] = new("tab/nowhere", "There is nothing at this address", "Go to the ladder"),
    };

    public async Task OpenAsync(IPage page)
    {
        await page.GotoAsync(Path);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = Heading })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(new Regex(Shows));
        await Assertions.Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
    }
}
