namespace LadderTeams.EndToEnd;

/// <summary>What holds for every page of the product, however a person looks at it.</summary>
[Collection(OneProduct.Name)]
public sealed class EveryViewTests(ProductFixture product)
{
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
        await using var visit = await product.VisitAsync(look, View.All[view].Person);
        await View.All[view].OpenAsync(visit.Page);

        await visit.ChooseThemeAsync(theme);

        await Pictures.TakeAsync(visit.Page, view, look);
        await Accessibility.AssertAccessibleAsync(visit.Page);
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
