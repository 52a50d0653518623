using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd;

/// <summary>A person who opens the page for the first time: looks for something, reads a level, sees what changes at the next.</summary>
[Collection(OneProduct.Name)]
public sealed class NewcomerTests(ProductFixture product)
{
    private const string Sentence = "In the on-call rotation, they note what each alert led to.";
    private const string AskedAtL5 = "An L5 answers for technical outcomes that take an organisation one to two years to reach.";
    private const string AskedAtL6 = "An L6 answers to the company's executives for its technical strategy.";

    private static readonly Regex MyProfile = new("/api/people/me$");
    private static readonly Regex SearchPage = new("/assets/SearchPage-");

    [Fact]
    public async Task The_journey_of_a_newcomer()
    {
        await using var visit = await product.VisitAsync(new());
        var page = visit.Page;

        await page.GotoAsync("tab/");
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the ladder" }).FillAsync("on-call alert");
        await page.GetByRole(AriaRole.Region, new() { Name = "L4 Senior Engineer" }).GetByRole(AriaRole.Link).Filter(new() { HasText = Sentence }).ClickAsync();

        await Expect(visit.Heading("L4 Senior Engineer")).ToBeVisibleAsync();
        await Expect(page.GetByText(Sentence)).ToBeInViewportAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "What changes at L5" }).ClickAsync();

        await AssertComparesAsync(visit, "L4", "L5", AskedAtL5);

        await page.GetByRole(AriaRole.Combobox, new() { Name = "To" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = "L6 Principal Engineer" }).ClickAsync();

        await AssertComparesAsync(visit, "L4", "L6", AskedAtL6);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Who_asks_for_another_page_is_not_led_to_the_one_that_was_on_its_way()
    {
        await using var visit = await product.VisitAsync(new());
        var page = visit.Page;
        var (isKnown, isLoaded) = (new TaskCompletionSource(), new TaskCompletionSource());
        await HoldAsync(page, MyProfile, isKnown.Task);
        await HoldAsync(page, SearchPage, isLoaded.Task);

        await page.GotoAsync("tab/");
        var search = page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the ladder" });
        await page.RunAndWaitForRequestAsync(() => search.FillAsync("on-call alert"), SearchPage);
        await page.RunAndWaitForRequestFinishedAsync(() => Task.Run(isKnown.SetResult), new() { Predicate = request => MyProfile.IsMatch(request.Url) });
        await page.EvaluateAsync("() => new Promise((idle) => requestIdleCallback(() => idle()))");
        isLoaded.SetResult();

        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "L4 Senior Engineer" })).ToContainTextAsync(Sentence);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task The_same_journey_with_the_keyboard_alone()
    {
        await using var visit = await product.VisitAsync(new());
        var page = visit.Page;

        await page.GotoAsync("tab/");
        await Expect(visit.Heading("Where are you on the ladder?")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("note what each alert led to");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(Sentence);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Expect(visit.Heading("L4 Senior Engineer")).ToBeVisibleAsync();

        await page.TabToAsync(page.GetByRole(AriaRole.Link, new() { Name = "What changes at L5" }));
        await page.Keyboard.PressAsync("Enter");

        await AssertComparesAsync(visit, "L4", "L5", AskedAtL5);

        await page.TabToAsync(page.GetByRole(AriaRole.Combobox, new() { Name = "To" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await AssertComparesAsync(visit, "L4", "L6", AskedAtL6);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Words_of_a_guide_lead_to_the_guide()
    {
        await using var visit = await product.VisitAsync(new());
        var page = visit.Page;

        await page.GotoAsync("tab/search?q=whether+this+is+what+the+organisation+should+be+solving");
        await page.GetByRole(AriaRole.Link).Filter(new() { HasText = "Guide from L4 to L5" }).First.ClickAsync();

        await Expect(visit.Heading("From L4 to L5")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Guide", Selected = true })).ToBeVisibleAsync();
        visit.AssertQuiet();
    }

    [Fact]
    public async Task What_is_said_besides_is_out_of_the_way_until_it_is_asked_for()
    {
        await using var visit = await product.VisitAsync(new());
        var besides = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Also different" });

        await visit.Page.GotoAsync("tab/ladders/engineering/compare/L4/L5");
        await Expect(besides).ToBeVisibleAsync();
        await Expect(besides).Not.ToContainTextAsync("Meets Expectations");
        await besides.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^How it is rated") }).ClickAsync();

        await Expect(besides).ToContainTextAsync("Meets Expectations");
        visit.AssertQuiet();
    }

    private static async Task HoldAsync(IPage page, Regex address, Task isReleased) => await page.RouteAsync(address, async route =>
    {
        await isReleased;
        await route.ContinueAsync();
    });

    private static async Task AssertComparesAsync(Visit visit, string from, string to, string asked)
    {
        await Expect(visit.Heading($"From {from} to {to}")).ToBeVisibleAsync();
        var changes = visit.Page.GetByRole(AriaRole.Main);
        await Expect(changes).ToContainTextAsync(new Regex($@"Expectations at {to}: \d+ "));
        await Expect(changes).ToContainTextAsync(asked);
    }
}
