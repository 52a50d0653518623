using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd;

/// <summary>Where no host says how the tab looks and speaks, the person does.</summary>
[Collection(OneProduct.Name)]
public sealed class SettingsTests(ProductFixture product)
{
    [Fact]
    public async Task A_theme_is_chosen_from_its_menu_and_kept()
    {
        await using var visit = await product.VisitAsync(new());
        var ground = visit.Page.Locator(".fui-FluentProvider").First;
        await visit.Page.GotoAsync("tab/");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Theme" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = "High contrast", Exact = true }).ClickAsync();

        await Expect(ground).ToHaveCSSAsync("background-color", "rgb(0, 0, 0)");
        await visit.Page.ReloadAsync();
        await Expect(ground).ToHaveCSSAsync("background-color", "rgb(0, 0, 0)");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task A_language_is_chosen_from_its_menu_with_the_keyboard_and_kept()
    {
        await using var visit = await product.VisitAsync(new());
        await visit.Page.GotoAsync("tab/");
        await Expect(visit.Heading("Where are you on the ladder?")).ToBeVisibleAsync(); // which takes the focus

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Language" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Deutsch" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        visit.AssertQuiet();
    }
}
