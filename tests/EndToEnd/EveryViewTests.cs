namespace LadderTeams.EndToEnd;

/// <summary>What holds for every page of the product, however a person looks at it.</summary>
[Collection(OneProduct.Name)]
public sealed class EveryViewTests(ProductFixture product)
{
    private static readonly string[] Themes = ["Light", "Dark", "High contrast"];

    public static TheoryData<string, int> Widths()
    {
        var widths = new TheoryData<string, int>();
        foreach (var view in View.All.Keys)
        {
            widths.Add(view, 1280);
            widths.Add(view, 320);
        }

        return widths;
    }

    public static TheoryData<string> Views() => [.. View.All.Keys];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Is_accessible_in_every_theme(string view, int width)
    {
        await using var visit = await product.VisitAsync(new(Width: width), View.All[view].Person);
        await View.All[view].OpenAsync(visit.Page);

        foreach (var theme in Themes)
        {
            await visit.ChooseThemeAsync(theme);

            await Pictures.TakeAsync(visit.Page, view, new(theme, width));
            await Accessibility.AssertAccessibleAsync(visit.Page);
        }

        visit.AssertQuiet();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Does_not_scroll_sideways_at_280_pixels(string view)
    {
        await using var visit = await product.VisitAsync(new(Width: 280), View.All[view].Person);

        await View.All[view].OpenAsync(visit.Page);

        await Accessibility.AssertDoesNotScrollSidewaysAsync(visit.Page.MainFrame);
        visit.AssertQuiet();
    }
}
