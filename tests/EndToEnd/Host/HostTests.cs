using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Host;

/// <summary>The tab in Teams, Outlook and Microsoft 365: who frames it, signs in for it, and says how it looks.</summary>
[Collection(HostsProduct.Name)]
public sealed class HostTests(HostsFixture product)
{
    private const string White = "rgb(255, 255, 255)";
    private const string Dark = "rgb(41, 41, 41)";
    private const string Black = "rgb(0, 0, 0)";

    private static readonly (string Key, string Value)[] ChosenElsewhere = [("ladder.theme", "contrast"), ("ladder.language", "de")];

    [Theory]
    [InlineData("https://teams.microsoft.com")]
    [InlineData("https://teams.cloud.microsoft")]
    [InlineData("https://outlook.office.com")]
    [InlineData("https://outlook.office365.com")]
    [InlineData("https://outlook.cloud.microsoft")]
    [InlineData("https://www.microsoft365.com")]
    [InlineData("https://m365.cloud.microsoft")]
    public async Task Opens_signed_in(string origin)
    {
        await using var visit = await product.VisitInHostAsync(new() { Origin = origin });

        await Expect(Heading(visit, "Where are you on the ladder?")).ToBeVisibleAsync();
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task Is_framed_by_nobody_else()
    {
        await using var visit = await product.VisitInHostAsync(new() { Origin = "https://teams.microsoft.com.example" });

        await Expect(visit.Tab.Locator("html")).ToBeAttachedAsync();
        Assert.StartsWith("chrome-error:", visit.Page.Frames[1].Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tab/", "Where are you on the ladder?")]
    [InlineData("/tab/ladders/engineering/levels/L4", "L4 Senior Engineer")]
    public async Task Asks_for_nothing_twice(string page, string heading)
    {
        await using var visit = await product.VisitInHostAsync(new() { Page = page });
        var asked = new ConcurrentQueue<string>();
        visit.Page.Request += (_, request) => asked.Enqueue($"{request.Method} {request.Url}");

        await visit.Page.ReloadAsync();
        await Expect(Heading(visit, heading)).ToBeVisibleAsync();
        await Expect(visit.Tab.Locator("[aria-busy=true]")).ToHaveCountAsync(0);

        Assert.Contains(asked, address => address.EndsWith("/api/ladders", StringComparison.Ordinal));
        Assert.DoesNotContain(asked.CountBy(address => address), times => times.Value > 1);
        await visit.AssertQuietAsync();
    }

    [Theory]
    [InlineData("/tab/", "content", "Where are you on the ladder?")]
    [InlineData("/tab/config", "settings", "What should everyone see here?")]
    public async Task Has_the_theme_of_the_host_and_follows_it(string page, string frameContext, string heading)
    {
        await using var visit = await product.VisitInHostAsync(new() { Page = page, FrameContext = frameContext }, ChosenElsewhere);
        await Expect(Heading(visit, heading)).ToBeVisibleAsync();

        var ground = visit.Tab.Locator(".fui-FluentProvider").First;
        await Expect(ground).ToHaveCSSAsync("background-color", White);
        foreach (var (theme, color) in ((string, string)[])[("dark", Dark), ("contrast", Black), ("default", White)])
        {
            await visit.ChangeThemeAsync(theme);

            await Expect(ground).ToHaveCSSAsync("background-color", color);
        }

        await visit.AssertQuietAsync();
    }

    [Theory]
    [InlineData("dark", Dark)]
    [InlineData("contrast", Black)]
    public async Task Opens_in_the_theme_of_the_host(string theme, string color)
    {
        await using var visit = await product.VisitInHostAsync(new() { Theme = theme });

        await Expect(visit.Tab.Locator(".fui-FluentProvider").First).ToHaveCSSAsync("background-color", color);
    }

    [Theory]
    [InlineData("en-gb", "en", "ltr", "Where are you on the ladder?")]
    [InlineData("ar-sa", "ar", "rtl", "أين أنت على السلم؟")]
    [InlineData("fi-fi", "en", "ltr", "Where are you on the ladder?")]
    public async Task Speaks_the_language_of_the_host(string locale, string language, string direction, string heading)
    {
        await using var visit = await product.VisitInHostAsync(new() { Locale = locale }, ChosenElsewhere);

        await Expect(Heading(visit, heading)).ToBeVisibleAsync();
        await Expect(visit.Tab.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Expect(visit.Tab.Locator("html")).ToHaveAttributeAsync("dir", direction);
        await visit.AssertQuietAsync();
    }

    [Fact]
    public async Task Opens_the_page_that_a_link_of_the_host_leads_to()
    {
        await using var visit = await product.VisitInHostAsync(new() { SubPageId = "/ladders/engineering/compare/L4/L5?view=guide" });

        await Expect(Heading(visit, "From L4 to L5")).ToBeVisibleAsync();
        await Expect(visit.Tab.GetByRole(AriaRole.Tab, new() { Name = "Guide", Selected = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Says_that_the_host_signs_nobody_in()
    {
        await using var visit = await product.VisitInHostAsync(new() { Person = null });

        await Expect(visit.Tab.GetByRole(AriaRole.Alert)).ToContainTextAsync("You could not be signed in. Code: sign_in_refused resourceDisabled");
    }

    [Theory]
    [InlineData("/tab/ladders/engineering")]
    [InlineData("/tab/config")]
    public async Task Leads_out_of_a_frame_that_does_not_answer(string page)
    {
        await using var visit = await product.VisitInHostAsync(new() { Page = page, Answers = false });

        var way = visit.Tab.GetByRole(AriaRole.Link, new() { Name = "Open Ladder in a window of its own" });
        await Expect(way).ToHaveAttributeAsync("href", HostedVisit.Service + page);
        await visit.AssertQuietAsync();
    }

    private static ILocator Heading(HostedVisit visit, string name) => visit.Tab.GetByRole(AriaRole.Heading, new() { Level = 1, Name = name });
}
