using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Host;

/// <summary>The dialog in which somebody chooses what a tab in a channel, a chat or a meeting shows.</summary>
[Collection(HostsProduct.Name)]
public sealed class ConfigTests(HostsFixture product)
{
    private const string Comparison = "What changes between two levels";

    public static TheoryData<string, string, int> Looks()
    {
        var looks = new TheoryData<string, string, int>();
        foreach (var (theme, locale) in ((string, string)[])[("default", "de-de"), ("dark", "ar-sa"), ("contrast", "en-us")])
        {
            looks.Add(theme, locale, 280);
            looks.Add(theme, locale, 720);
        }

        foreach (var width in (int[])[360, 1280]) { looks.Add("default", "de-de", width); }

        return looks;
    }

    [Fact]
    public async Task What_is_saved_opens_the_page_that_was_chosen()
    {
        await using var visit = await product.VisitInHostAsync(Said.Config);
        await visit.Tab.GetByRole(AriaRole.Radio, new() { Name = Comparison }).CheckAsync();
        await ChooseAsync(visit, "From", "L4 Senior Engineer");
        await ChooseAsync(visit, "To", "L6 Principal Engineer");

        Assert.True(await visit.CanSaveAsync());
        var kept = await visit.SaveAsync();

        Assert.Equal(new("/ladders/engineering/compare/L4/L6", $"{HostedVisit.Service}/tab/ladders/engineering/compare/L4/L6", $"{HostedVisit.Service}/tab/ladders/engineering/compare/L4/L6", "From L4 to L6"), kept);
        await visit.AssertQuietAsync();

        await using var tab = await product.VisitInHostAsync(new() { Page = kept.ContentUrl[HostedVisit.Service.Length..] });
        await Expect(tab.Tab.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "From L4 to L6" })).ToBeVisibleAsync();
        await using var browser = await product.VisitAsync(new());
        await browser.Page.GotoAsync(kept.WebsiteUrl[(HostedVisit.Service.Length + 1)..]);
        await Expect(browser.Heading("From L4 to L6")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_level_is_chosen_with_the_keyboard_alone()
    {
        await using var visit = await product.VisitInHostAsync(Said.Config);
        var keyboard = visit.Page.Keyboard;
        await Expect(visit.Tab.GetByRole(AriaRole.Radio, new() { Name = "The whole ladder" })).ToBeCheckedAsync();

        await keyboard.PressAsync("Tab");
        await Expect(visit.Tab.GetByRole(AriaRole.Radio, new() { Name = "The whole ladder" })).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Tab");
        await Expect(visit.Tab.GetByRole(AriaRole.Combobox, new() { Name = "Level" })).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");

        Assert.Equal("/ladders/engineering/levels/L2", (await visit.SaveAsync()).EntityId);
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task Two_times_the_same_level_cannot_be_saved()
    {
        await using var visit = await product.VisitInHostAsync(Said.Config);
        await visit.Tab.GetByRole(AriaRole.Radio, new() { Name = Comparison }).CheckAsync();
        await ChooseAsync(visit, "From", "L4 Senior Engineer");
        await ChooseAsync(visit, "To", "L4 Senior Engineer");

        await Expect(visit.Tab.GetByRole(AriaRole.Status)).ToContainTextAsync("These are the same level.");

        Assert.False(await visit.CanSaveAsync());
    }

    [Fact]
    public async Task A_tab_is_changed_from_what_it_shows()
    {
        await using var visit = await product.VisitInHostAsync(Said.Config with { Pinned = $"{HostedVisit.Service}/tab/ladders/engineering/levels/L5" });

        await Expect(visit.Tab.GetByRole(AriaRole.Radio, new() { Name = "One level" })).ToBeCheckedAsync();
        await Expect(visit.Tab.GetByRole(AriaRole.Combobox, new() { Name = "Level" })).ToContainTextAsync("L5");
        Assert.True(await visit.CanSaveAsync());
    }

    [Fact]
    public async Task In_a_browser_it_says_what_it_is_for()
    {
        await using var visit = await product.VisitAsync(new());

        await visit.Page.GotoAsync("tab/config");

        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Add Ladder as a tab to a channel, a chat or a meeting to choose what it shows.");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Go to the ladder" }).ClickAsync();
        await Expect(visit.Heading("Where are you on the ladder?")).ToBeVisibleAsync();
        visit.AssertQuiet();
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Is_accessible_and_does_not_scroll_sideways(string theme, string locale, int width)
    {
        await using var visit = await product.VisitInHostAsync(Said.Config with { Theme = theme, Locale = locale, Width = width });
        await visit.Tab.GetByRole(AriaRole.Radio).Last.CheckAsync();
        await Expect(visit.Tab.GetByRole(AriaRole.Combobox)).ToHaveCountAsync(2);

        await Pictures.TakeAsync(visit.Page, $"config-{locale}", new(theme, width));
        await Accessibility.AssertAccessibleAsync(visit.Page);
        await Accessibility.AssertDoesNotScrollSidewaysAsync(visit.Page.Frames[1]);
        await visit.AssertQuietAsync();
    }

    private static async Task ChooseAsync(HostedVisit visit, string label, string level)
    {
        await visit.Tab.GetByRole(AriaRole.Combobox, new() { Name = label }).ClickAsync();
        await visit.Tab.GetByRole(AriaRole.Option, new() { Name = level }).ClickAsync();
    }
}
