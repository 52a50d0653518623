using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace LadderTeams.EndToEnd;

/// <summary>What holds for every page of the product, however a person looks at it.</summary>
[Collection(OneProduct.Name)]
public sealed class EveryViewTests(ProductFixture product)
{
    /// <summary>Fluent UI puts these where the Tab key enters and leaves a group; they pass the focus on at once.</summary>
    private static readonly AxeRunContext WithoutFocusGuards = new() { Exclude = [new("[data-tabster-dummy]")] };

    private const string HiddenSideways = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";

    public static TheoryData<string, string, int> Looks()
    {
        var looks = new TheoryData<string, string, int>();
        foreach (var view in View.All.Keys)
        {
            foreach (var theme in (string[])["Light", "Dark", "High contrast"])
            {
                looks.Add(view, theme, 1280);
                looks.Add(view, theme, 320);
            }
        }

        return looks;
    }

    public static TheoryData<string> Views() => [.. View.All.Keys];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Is_accessible(string view, string theme, int width)
    {
        var look = new Look(theme, width);
        await using var visit = await product.VisitAsync(look);
        await View.All[view].OpenAsync(visit.Page);

        await visit.ChooseThemeAsync(theme);

        await Pictures.TakeAsync(visit.Page, view, look);
        var found = await visit.Page.RunAxe(WithoutFocusGuards);
        var serious = found.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}");
        Assert.True(!serious.Any(), string.Join("\n", serious));
        visit.AssertQuiet();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Does_not_scroll_sideways_at_280_pixels(string view)
    {
        await using var visit = await product.VisitAsync(new(Width: 280));

        await View.All[view].OpenAsync(visit.Page);

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>(HiddenSideways));
        visit.AssertQuiet();
    }
}
