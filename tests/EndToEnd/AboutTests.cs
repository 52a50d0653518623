using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd;

/// <summary>Privacy, terms and support, which an app's entry in the store leads to.</summary>
[Collection(OneProduct.Name)]
public sealed class AboutTests(ProductFixture product)
{
    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.Active)]
    public async Task Is_accessible(ColorScheme scheme, ForcedColors forced)
    {
        await using var visit = await product.VisitAsStrangerAsync();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });

        await visit.Page.GotoAsync("tab/about.html");

        await Accessibility.AssertAccessibleAsync(visit.Page);
        visit.AssertQuiet();
    }

    [Theory]
    [InlineData(280)]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Does_not_scroll_sideways(int width)
    {
        await using var visit = await product.VisitAsStrangerAsync();
        await visit.Page.SetViewportSizeAsync(width, Look.Height);

        await visit.Page.GotoAsync("tab/about.html");

        await Accessibility.AssertDoesNotScrollSidewaysAsync(visit.Page.MainFrame);
    }

    [Theory]
    [InlineData("English", "Privacy")]
    [InlineData("Deutsch", "Datenschutz")]
    [InlineData("العربية", "الخصوصية")]
    public async Task Is_read_in_each_language_without_signing_in(string language, string privacy)
    {
        await using var visit = await product.VisitAsStrangerAsync();
        await visit.Page.GotoAsync("tab/about.html");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = language }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = privacy })).ToBeInViewportAsync();
        visit.AssertQuiet();
    }
}
