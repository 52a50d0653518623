using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd;

/// <summary>What every page keeps to.</summary>
internal static class Accessibility
{
    private const string HiddenSideways = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";

    /// <summary>Fluent UI puts these where the Tab key enters and leaves a group; they pass the focus on at once.</summary>
    private static readonly AxeRunContext WithoutFocusGuards = new() { Exclude = [new("[data-tabster-dummy]")] };

    /// <summary>Looks into frames too.</summary>
    public static async Task AssertAccessibleAsync(IPage page)
    {
        var found = await page.RunAxe(WithoutFocusGuards);
        var serious = found.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}");
        Assert.True(!serious.Any(), string.Join("\n", serious));
    }

    public static async Task AssertDoesNotScrollSidewaysAsync(IFrame frame) =>
        Assert.Equal(0, await frame.EvaluateAsync<int>(HiddenSideways));
}
