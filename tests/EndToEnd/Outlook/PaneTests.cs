using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Outlook;

/// <summary>What the pane says of the meeting that it is beside, in every language and theme.</summary>
[Collection(HostsProduct.Name)]
public sealed class PaneTests(HostsFixture product)
{
    private static readonly string[] Mateusz = ["mateusz@tidewater.example"];

    public static TheoryData<string, string, int> Looks()
    {
        var looks = new TheoryData<string, string, int>();
        foreach (var locale in (string[])["en-US", "de-DE", "ar-SA"])
        {
            looks.Add(locale, "#FFFFFF", 450);
            foreach (var ground in (string[])["#FFFFFF", "#1F1F1F", "#000000"]) { looks.Add(locale, ground, 280); }
        }

        return looks;
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Is_accessible_and_does_not_scroll_sideways(string locale, string ground, int width)
    {
        await using var visit = await product.VisitInOutlookAsync(new() { Locale = locale, Ground = ground, Width = width });
        await Expect(visit.View.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(3);
        await visit.View.GetByRole(AriaRole.Button).First.ClickAsync();
        await visit.View.GetByRole(AriaRole.Button).Last.ClickAsync();
        await Expect(visit.View.GetByRole(AriaRole.Group).Last).ToBeVisibleAsync();
        await Expect(visit.View.Locator("[aria-busy=true]")).ToHaveCountAsync(0);

        await Expect(visit.View.Locator("html")).ToHaveAttributeAsync("dir", locale == "ar-SA" ? "rtl" : "ltr");
        await Pictures.TakeAsync(visit.Page, $"outlook-{locale}", new(ground.TrimStart('#'), width));
        await Accessibility.AssertAccessibleAsync(visit.Page);
        await Accessibility.AssertDoesNotScrollSidewaysAsync(visit.Frame);
        await visit.AssertQuietAsync();
    }

    [Theory]
    [InlineData("You are not editing a meeting of yours", false, true, "Noor van der Meer")]
    [InlineData("This meeting takes place once", true, false, "Noor van der Meer")]
    [InlineData("Nobody is invited yet", true, true)]
    [InlineData("This series is not in your calendar yet", true, true, "Ingrid Solheim")]
    [InlineData("Which of your series is this?", true, true, "Noor van der Meer")]
    public async Task Says_why_there_are_no_prompts(string heading, bool isOrganizer, bool isSeries, params string[] guests)
    {
        await using var visit = await product.VisitInOutlookAsync(new() { IsOrganizer = isOrganizer, IsSeries = isSeries, Guests = guests, Subject = "Changed" });

        await Expect(visit.Heading(heading)).ToBeVisibleAsync();

        await Accessibility.AssertAccessibleAsync(visit.Page);
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task Says_why_a_series_is_no_one_on_one_and_finds_the_one_that_it_becomes()
    {
        await using var visit = await product.VisitInOutlookAsync(new() { Person = "Folasade Adeyemi", Subject = "Skip-level Björn", Guests = ["Björn Þórarinsson"] });
        await Expect(visit.Heading("This is not a 1:1 with one of your reports")).ToBeVisibleAsync();
        await Expect(visit.View.GetByRole(AriaRole.Main)).ToContainTextAsync("The directory does not name you as the guest’s manager.");

        await visit.ChangeAsync(new { guests = Mateusz });

        await Expect(visit.Heading("1:1 with Mateusz Wiśniewski")).ToBeVisibleAsync();
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task Follows_outlooks_colors()
    {
        await using var visit = await product.VisitInOutlookAsync(new());
        await Expect(visit.View.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(3);
        Assert.Equal("light", await ColorSchemeAsync(visit));

        await visit.ChangeAsync(new { theme = new { bodyBackgroundColor = "#1F1F1F" } });

        await Expect(visit.View.Locator("html")).ToHaveCSSAsync("color-scheme", "dark");
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task A_foreign_page_cannot_frame_it()
    {
        await using var visit = await product.VisitInOutlookAsync(new() { Host = "https://teams.microsoft.com.evil.example" });

        await Expect(visit.View.GetByRole(AriaRole.Main)).ToHaveCountAsync(0);

        Assert.Contains(visit.Problems, problem => problem.Contains("frame-ancestors", StringComparison.Ordinal));
    }

    private static Task<string> ColorSchemeAsync(OutlookVisit visit) => visit.Frame.EvaluateAsync<string>("document.documentElement.style.colorScheme");
}
