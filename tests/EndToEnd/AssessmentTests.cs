using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd;

/// <summary>A round of assessments: opened, written blind by both, read by both, signed off.</summary>
[Collection(OneProduct.Name)]
public sealed class AssessmentTests(ProductFixture product)
{
    private const int MostSteps = 50;
    private const string Saoirse = "Saoirse Ní Bhriain";
    private const string SaoirsesManager = "Baek Hyun-woo";
    private const string SaoirsesRounds = "tab/people/38bf8cc2-79b5-4a73-838e-4a118913c782/assessments";
    private const string OwnRounds = "tab/people/me/assessments";
    private const string HerComment = "The pipeline was mine from the first sketch.";
    private const string HisComment = "I saw you hand the pipeline over, too.";

    [Fact]
    public async Task A_round_is_written_blind_by_both_and_then_read_by_both()
    {
        await using var manager = await product.VisitAsync(new(), SaoirsesManager);
        await using var self = await product.VisitAsync(new(), Saoirse);

        var address = await OpenRoundAsync(manager.Page);
        await WriteWithTheKeyboardAloneAsync(self.Page);

        await AssertSeesNothingOfHersAsync(manager.Page, address);
        await WriteAsync(manager.Page);

        await Expect(manager.Page.GetByRole(AriaRole.Region, new() { Name = "To talk about" })).ToContainTextAsync(HerComment);
        await Expect(manager.Page.GetByRole(AriaRole.Region, new() { Name = "At a glance" }).GetByRole(AriaRole.Table)).ToContainTextAsync("Exceeds Expectations");
        await self.Page.ReloadAsync();
        await Expect(self.Page.GetByRole(AriaRole.Region, new() { Name = "To talk about" })).ToContainTextAsync(HisComment);
        await Expect(self.Page.GetByRole(AriaRole.Main)).ToContainTextAsync($"{SaoirsesManager} writes a summary and signs off");

        await manager.Page.GetByRole(AriaRole.Textbox, new() { Name = "Summary of your talk" }).FillAsync("We agree on the next piece of work.");
        await manager.Page.GetByRole(AriaRole.Button, new() { Name = "Sign off" }).ClickAsync();
        await manager.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Sign off" }).ClickAsync();
        await Expect(manager.Page.GetByRole(AriaRole.Region, new() { Name = "Sign-off" })).ToContainTextAsync("We agree on the next piece of work.");
        await self.Page.ReloadAsync();
        await Expect(self.Page.GetByRole(AriaRole.Region, new() { Name = "Sign-off" })).ToContainTextAsync("We agree on the next piece of work.");
        manager.AssertQuiet();
        self.AssertQuiet();
    }

    [Fact]
    public async Task Two_windows_of_one_draft_come_together_and_ask_where_they_clash()
    {
        await using var visit = await product.VisitAsync(new(), "Mateusz Wiśniewski");
        var first = visit.Page;
        var second = await first.Context.NewPageAsync();
        foreach (var page in (IPage[])[first, second])
        {
            await page.GotoAsync(OwnRounds);
            await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^(Begin|Continue)$") }).ClickAsync();
            await Expect(Scales(page).First).ToBeVisibleAsync();
        }

        await SavingAsync(first, async () => await Point(first, 0, "Meets Expectations").CheckAsync());
        await SavingAsync(second, async () => await Point(second, 1, "Needs Improvement").CheckAsync());
        await Expect(second.GetByRole(AriaRole.Main)).ToContainTextAsync("You also wrote in another window.");
        await Expect(Point(second, 0, "Meets Expectations")).ToBeCheckedAsync();

        await SavingAsync(second, async () => await Comment(second, 0).FillAsync("Said in the second window."));
        await SavingAsync(first, async () => await Comment(first, 0).FillAsync("Said in the first window."));
        await Expect(first.GetByRole(AriaRole.Main)).ToContainTextAsync("Said in the second window.");
        await Expect(Comment(first, 0)).ToHaveValueAsync("Said in the first window.");
        await SavingAsync(first, async () => await first.GetByRole(AriaRole.Button, new() { Name = "Keep both texts" }).ClickAsync());

        await first.ReloadAsync();
        await Expect(Comment(first, 0)).ToHaveValueAsync("Said in the first window.\n\nSaid in the second window.");
        await Expect(Point(first, 1, "Needs Improvement")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task What_is_typed_without_a_network_is_there_when_the_page_is_opened_again()
    {
        await using var visit = await product.VisitAsync(new(), "Chiara Lombardi");
        var context = visit.Page.Context;
        await visit.Page.GotoAsync(OwnRounds);
        await visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^(Begin|Continue)$") }).First.ClickAsync();
        await Expect(Scales(visit.Page).First).ToBeVisibleAsync();
        await context.SetOfflineAsync(true);
        await Point(visit.Page, 0, "Meets Expectations").CheckAsync();
        await Comment(visit.Page, 0).FillAsync("Typed on a train.");
        await Expect(visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Not saved. Kept on this device." })).ToBeVisibleAsync();
        var address = visit.Page.Url;
        await visit.Page.CloseAsync();
        await context.SetOfflineAsync(false);

        var page = await context.NewPageAsync();
        await SavingAsync(page, async () => await page.GotoAsync(address));

        await Expect(Comment(page, 0)).ToHaveValueAsync("Typed on a train.");
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Saved at" })).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(Point(page, 0, "Meets Expectations")).ToBeCheckedAsync();
        await Expect(Comment(page, 0)).ToHaveValueAsync("Typed on a train.");
    }

    [Fact]
    public async Task Zsófia_carries_over_what_she_said_shows_evidence_and_ends_the_round()
    {
        await using var visit = await product.VisitAsync(new(), "Zsófia Kerekes");
        var page = visit.Page;
        var main = page.GetByRole(AriaRole.Main);
        await page.GotoAsync(OwnRounds);
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^(Begin|Continue)$") }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Carry over" }).ClickAsync();
        await Expect(main).Not.ToContainTextAsync("Begin with what you said");
        var round = page.Url.Split('?')[0];
        await page.GotoAsync($"{round}?step=check");
        await Expect(main).ToContainTextAsync(new Regex(@"[1-9]\d* of \d+ (is|are) rated"));

        await page.GotoAsync(round);
        await Point(page, 0, "Exceeds Expectations").CheckAsync();
        var link = page.GetByRole(AriaRole.Button, new() { Name = "Link evidence" }).First;
        await link.ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Searchbox, new() { Name = "Search the evidence" }).FillAsync("vault");
        await SavingAsync(page, () => page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Took over the vault") }).CheckAsync());
        await Accessibility.AssertAccessibleAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await Expect(link).ToBeFocusedAsync();
        await page.ReloadAsync();
        await Expect(main).ToContainTextAsync("Took over the vault");

        await page.GotoAsync($"{round}?step=check");
        await page.GetByRole(AriaRole.Button, new() { Name = "End this round" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "End the round" }).ClickAsync();
        await Expect(main).ToContainTextAsync("This round ended on");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task An_engineer_writes_submits_and_takes_it_back_in_Arabic()
    {
        await using var visit = await product.VisitAsync(new(Width: 320), "Gulnara Akhmetova");
        var page = visit.Page;
        await page.AddInitScriptAsync("localStorage.setItem('ladder.language', 'ar')");

        await page.GotoAsync(OwnRounds);
        await Expect(visit.Heading("التقييمات")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "تابع" }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await SavingAsync(page, async () =>
        {
            await Point(page, 0, "Meets Expectations").CheckAsync();
            await page.GetByRole(AriaRole.Textbox, new() { Name = "تعليق" }).First.FillAsync("كتبت هذا بنفسي.");
        });
        await page.GotoAsync($"{page.Url.Split('?')[0]}?step=check");
        await page.GetByRole(AriaRole.Button, new() { Name = "تسليم" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "تسليم" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "تقييمك" })).ToContainTextAsync("كتبت هذا بنفسي.");
        await page.GetByRole(AriaRole.Button, new() { Name = "استرجاع" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("لا يقرأ هذا أحد سواك.");
        visit.AssertQuiet();
    }

    private static ILocator Scales(IPage page) => page.GetByRole(AriaRole.Radiogroup);

    private static ILocator Point(IPage page, int scale, string name) => Scales(page).Nth(scale).GetByRole(AriaRole.Radio, new() { Name = name, Exact = true });

    private static ILocator Comment(IPage page, int number) => page.GetByRole(AriaRole.Textbox, new() { Name = "Comment" }).Nth(number);

    /// <summary>Waits for the save that what is done leads to.</summary>
    private static async Task SavingAsync(IPage page, Func<Task> act) =>
        await page.RunAndWaitForResponseAsync(act, response => response.Request.Method == "PUT" && response.Url.EndsWith("/draft", StringComparison.Ordinal));

    private static async Task<string> OpenRoundAsync(IPage page)
    {
        await page.GotoAsync(SaoirsesRounds);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open a round" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Open", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Only you can read this.");
        return page.Url;
    }

    private static async Task WriteWithTheKeyboardAloneAsync(IPage page)
    {
        await page.GotoAsync(OwnRounds);
        await page.TabToAsync(page.GetByRole(AriaRole.Link, new() { Name = "Begin" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync($"{SaoirsesManager} sees neither what you write nor whether you have begun.");

        await page.TabToAsync(Point(page, 0, "Needs Improvement"));
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(Point(page, 0, "Meets Expectations")).ToBeCheckedAsync();
        await page.TabToAsync(Comment(page, 0));
        await page.Keyboard.TypeAsync(HerComment);
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Saved at" })).ToBeVisibleAsync();

        var check = page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = "Check and submit" });
        for (var step = 0; step < MostSteps && !await check.IsVisibleAsync(); step++)
        {
            var heading = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Level = 2 });
            var before = await heading.TextContentAsync();
            await page.Keyboard.PressAsync("Control+Enter");
            await Expect(heading).Not.ToHaveTextAsync(before!);
            await Expect(heading).ToBeFocusedAsync();
        }

        await Expect(check).ToBeFocusedAsync();
        await page.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Submit", Exact = true }));
        await page.Keyboard.PressAsync("Enter");
        await page.TabToAsync(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Submit" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Now it is up to {SaoirsesManager}" })).ToBeVisibleAsync();
    }

    private static async Task AssertSeesNothingOfHersAsync(IPage page, string address)
    {
        var id = new Uri(address).Segments[^1];
        var answer = await page.RunAndWaitForResponseAsync(() => page.GotoAsync(address), response => response.Url.EndsWith($"/rounds/{id}", StringComparison.Ordinal));
        Assert.DoesNotContain(HerComment, await answer.TextAsync(), StringComparison.Ordinal);
        var main = page.GetByRole(AriaRole.Main);
        await Expect(main).ToContainTextAsync("Not begun");
        await Expect(main).ToContainTextAsync($"{Saoirse} sees neither what you write nor whether you have begun.");
        await Expect(main).Not.ToContainTextAsync("ubmitted on");
        await Expect(Comment(page, 0)).ToHaveValueAsync("");
    }

    private static async Task WriteAsync(IPage page)
    {
        await Point(page, 0, "Exceeds Expectations").CheckAsync();
        await Comment(page, 0).FillAsync(HisComment);
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Check and submit") }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
    }
}
