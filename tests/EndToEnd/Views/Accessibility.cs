using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Views;

/// <summary>What every page keeps to.</summary>
internal static class Accessibility
{
    /// <summary>What reaches out of the window when there is something to scroll to sideways; empty when there is not.</summary>
    private const string Hidden = """
        () => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth ? [] : [...document.body.querySelectorAll('*')]
            .filter(element => (({ left, right }) => left < -1 || right > innerWidth + 1)(element.getBoundingClientRect()))
            .map(element => element.cloneNode(false).outerHTML)
        """;

    /// <summary>A color on its way from one theme to the other is none that anybody reads, nor is that of what is not drawn yet.</summary>
    private const string AtOnce = "*, ::before, ::after { transition: none !important; content-visibility: visible !important }";

    private const string HasAxe = "typeof axe !== 'undefined'";

    /// <summary>
    /// WCAG 2.2 AA, with the size of targets, which axe leaves out unless it is asked for. What is excluded is put by Fluent UI where the
    /// Tab key enters and leaves a group, and passes the focus on at once.
    /// </summary>
    private const string Violations = """
        () => axe.run({ exclude: ['[data-tabster-dummy]'] }, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
            iframes: false,
        }).then(({ violations }) => violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Draws all of the page, until it is loaded again, as it is once it is scrolled through.</summary>
    public static Task DrawAllAsync(IPage page) => page.AddStyleTagAsync(new() { Content = AtOnce });

    /// <summary>
    /// Looks into frames too: into each by itself, and in the page that is there. Axe's own way of putting frames together opens a window for
    /// every look, which takes five times as long.
    /// </summary>
    public static async Task AssertAccessibleAsync(IPage page)
    {
        foreach (var frame in page.Frames)
        {
            if (!await frame.EvaluateAsync<bool>(HasAxe))
            {
                await frame.EvaluateAsync(Axe);
                await frame.AddStyleTagAsync(new() { Content = AtOnce });
            }

            var found = await frame.EvaluateAsync<string[]>(Violations);
            Assert.True(found.Length == 0, $"{page.Url}, {page.ViewportSize?.Width} px:\n{string.Join("\n", found)}");
        }
    }

    /// <summary>Also where a row of pages is too long for the window, and is scrolled by itself.</summary>
    public static async Task AssertTellsWhereOneIsAsync(IPage page)
    {
        foreach (var pages in await page.Locator("nav:has([aria-current=page])").AllAsync())
        {
            await Expect(pages.Locator("[aria-current=page]").Last).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    public static async Task AssertDoesNotScrollSidewaysAsync(IFrame frame)
    {
        var hidden = await frame.EvaluateAsync<string[]>(Hidden);
        Assert.True(hidden.Length == 0, $"{frame.Url} scrolls sideways for\n{string.Join("\n", hidden)}");
    }
}
