using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd;

/// <summary>A manager looks at her team, says at which level somebody is, and starts assessments for several.</summary>
[Collection(OneProduct.Name)]
public sealed class TeamTests(ProductFixture product)
{
    private const string Manager = "Priya Raghunathan", Report = "Chiara Lombardi", Another = "Kofi Mensah-Boateng";

    [Fact]
    public async Task Priya_says_at_which_level_Chiara_is()
    {
        await using var visit = await product.VisitAsync(new(), Manager);
        var page = visit.Page;
        await page.GotoAsync("tab/team");
        var level = page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^Level of {Report}") });
        await level.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Combobox, new() { Name = "Level" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new("^L2") }).ClickAsync();

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Set level" }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(level).ToContainTextAsync("L2");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Priya_starts_assessments_for_two_and_tries_again_what_did_not_work()
    {
        await using var visit = await product.VisitAsync(new(), Manager);
        var page = visit.Page;
        var isLost = true;
        await page.RouteAsync(new Regex("/api/people/[^/]+/rounds$"), async route =>
        {
            var loses = isLost && route.Request.Method == "POST";
            isLost = isLost && !loses;
            if (loses) { await route.FulfillAsync(new() { Status = 200, ContentType = "text/plain", Body = "" }); }
            else { await route.ContinueAsync(); }
        });
        await page.GotoAsync("tab/team");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start assessments" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "From", Exact = true }).FillAsync("2027-01-01");
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "To", Exact = true }).FillAsync("2027-06-30");
        foreach (var box in await dialog.GetByRole(AriaRole.Checkbox).AllAsync()) { await box.UncheckAsync(); }

        foreach (var name in new[] { Report, Another }) { await dialog.GetByRole(AriaRole.Checkbox, new() { NameRegex = new(name) }).CheckAsync(); }

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Start 2 assessments" }).ClickAsync();
        await Expect(dialog.GetByText("Started", new() { Exact = true })).ToHaveCountAsync(1);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Try 1 again" }).ClickAsync();

        await Expect(dialog.GetByText("Started", new() { Exact = true })).ToHaveCountAsync(2);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        foreach (var name in new[] { Report, Another })
        {
            await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = name }).First).ToContainTextAsync("2027");
        }
    }

    [Fact]
    public async Task Priya_starts_an_assessment_in_Arabic_with_the_keyboard_alone()
    {
        await using var visit = await product.VisitAsync(new(), Manager);
        var page = visit.Page;
        await page.AddInitScriptAsync("localStorage.setItem('ladder.language', 'ar')");
        await page.GotoAsync("tab/team");
        var start = page.GetByRole(AriaRole.Button, new() { Name = "بدء التقييمات" });
        await Expect(start).ToBeVisibleAsync();

        await start.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await Accessibility.AssertAccessibleAsync(page);
        await page.Keyboard.PressAsync("Escape");

        await Expect(start).ToBeFocusedAsync();
        visit.AssertQuiet();
    }
}
