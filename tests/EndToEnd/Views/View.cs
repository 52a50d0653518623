using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Views;

/// <summary>A page of the product, over the sample ladder.</summary>
/// <param name="Shows">Words that are there when the page has all it was waiting for.</param>
/// <param name="Person">Who looks at it.</param>
/// <param name="Link">What leads there from the path, where the address is not known before.</param>
/// <param name="Query">What is added to the address that the link leads to.</param>
internal sealed record View(string Path, string Heading, string Shows, string Person = ProductFixture.Newcomer, string? Link = null, string Query = "")
{
    /// <summary>In the name of every round, which is its period.</summary>
    private const string Year = " 20";

    /// <summary>Noor's.</summary>
    private const string Engineer = "tab/people/e07cb579-3e7f-497b-bcc1-c0c8b0cdf20a";

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
        ["growth"] = new("tab/people/me", "My growth", @"What changes at L5[\s\S]*Operational Care", ProductFixture.Engineer),
        ["evidence"] = new("tab/people/me/evidence", "Evidence", "Shared with Leilani Kealoha", ProductFixture.Engineer),
        ["case"] = new("tab/people/me/case/engineering/L5", "Promotion case", @"What is missing[\s\S]*Evidence", ProductFixture.Engineer),
        ["growth-without-a-level"] = new("tab/people/me", "My growth", "Nobody has set your level yet"),
        ["assessments"] = new("tab/people/me/assessments", "Assessments", "Over time.*Ratings of", "Tevita Faleolo"),
        ["assessment-writing"] = new("tab/people/me/assessments", Year, "which comes closest", "Tevita Faleolo", "^Continue$"),
        ["assessment-check"] = new("tab/people/me/assessments", Year, "Read once more", "Tevita Faleolo", "^Continue$", "?step=check"),
        ["assessment-waiting"] = new("tab/people/me/assessments", Year, "Now it is up to.*Your side", "Anahit Petrosyan", "^See your side$"),
        ["assessment-revealed"] = new("tab/people/me/assessments", Year, "You agree in.*To talk about", "Björn Þórarinsson", "^Read both sides$"),
        ["assessment-signed-off"] = new("tab/people/me/assessments", Year, "Sign-off.*Where you agree", "Camille Nguyen-Martin", "^(January|July)"),
        ["evidence-piece"] = new("tab/people/me/evidence", "From a tester", "It is the first checkout of yours", ProductFixture.Engineer, "^From a tester"),
        ["report-growth"] = new(Engineer, "Growth", @"Where things stand[\s\S]*What changes at L5", ProductFixture.Manager),
        ["report-assessments"] = new($"{Engineer}/assessments", "Assessments", "Over time.*Ratings of", ProductFixture.Manager),
        ["report-evidence"] = new($"{Engineer}/evidence", "Evidence", "Shared with you", ProductFixture.Manager),
        ["report-case"] = new($"{Engineer}/case/engineering/L5", "Promotion case", "What is missing", ProductFixture.Manager),
        ["meeting"] = new("tab/one-on-ones", $"1:1 with {ViewsProduct.MeetsWith}", @"To talk about today[\s\S]*Notes", ViewsProduct.Meets, $"^Open agenda with {ViewsProduct.MeetsWith}"),
        ["meeting-of-report"] = new("tab/one-on-ones", $"1:1 with {ViewsProduct.Meets}", @"To talk about today[\s\S]*Notes", ViewsProduct.MeetsWith, "^Open agenda"),
        ["meeting-elsewhere"] = new("tab/one-on-ones/meeting", "No 1:1 belongs to this meeting", "All 1:1s"),
        ["one-on-ones-none"] = new("tab/one-on-ones", "1:1s", "There is no 1:1 here yet", ProductFixture.Engineer),
        ["one-on-ones"] = new("tab/one-on-ones", "1:1s", "With your reports", "Priya Raghunathan"),
        ["team"] = new("tab/team", "My team", "By capability and level", "Priya Raghunathan"),
        ["privacy-admin"] = new("tab/privacy", "Your data in Ladder", "Look up", "Sipho Dlamini"),
        ["search-empty"] = new("tab/search", "Search", "What are you looking for"),
        ["pin"] = new("tab/config", "What should everyone see here?", "Add Ladder as a tab"),
        ["no-such-page"] = new("tab/nowhere", "There is nothing at this address", "Go to the ladder"),
    };

    public async Task OpenAsync(IPage page)
    {
        await page.GotoAsync(Path);
        if (Link is not null) { await FollowAsync(page, Link); }

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = Heading })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(new Regex(Shows));
        await Assertions.Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
    }

    private async Task FollowAsync(IPage page, string link)
    {
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new(link) }).First.ClickAsync();
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex($"{Path}$"));
        if (Query.Length > 0) { await page.GotoAsync(page.Url.Split('?')[0] + Query); }
    }
}
