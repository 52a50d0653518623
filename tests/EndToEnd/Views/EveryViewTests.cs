using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Views;

/// <summary>What holds for every page of the product, however a person looks at it.</summary>
[Collection(ViewsProduct.Name)]
public sealed class EveryViewTests(ViewsFixture product)
{
    private const int Wide = 1280, Narrow = 320;
    private static readonly int[] Widths = [800, Narrow, 280];

    /// <summary>What the browser remembers of each, and how the menu calls it.</summary>
    private static readonly (string Choice, string Name)[] Themes = [("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast")];

    /// <summary>In each, the page is narrow in another theme.</summary>
    private static readonly (string Language, string NarrowTheme)[] Languages = [("en", "light"), ("de", "dark"), ("ar", "contrast")];

    public static TheoryData<string> Views() => [.. View.All.Keys];

    /// <summary>All of it in one visit, as a page opened anew for each look takes ten times as long.</summary>
    [Theory]
    [MemberData(nameof(Views))]
    public async Task Is_accessible_in_every_theme_and_language_and_fits_every_width(string view)
    {
        await using var visit = await product.VisitAsync(new(Width: Wide), View.All[view].Person);
        await View.All[view].OpenAsync(visit.Page);
        foreach (var (language, narrowTheme) in Languages)
        {
            if (language != Languages[0].Language) { await SpeakAsync(visit, language); }

            await Accessibility.DrawAllAsync(visit.Page);
            await LookAsync(visit, view, language, narrowTheme);
            foreach (var width in Widths)
            {
                await visit.ResizeAsync(width);
                await Accessibility.AssertDoesNotScrollSidewaysAsync(visit.Page.MainFrame);
                await Accessibility.AssertTellsWhereOneIsAsync(visit.Page);
            }

            await visit.ResizeAsync(Wide);
        }

        visit.AssertQuiet();
    }

    /// <summary>In every theme, and in one of them on a phone too.</summary>
    private static async Task LookAsync(Visit visit, string view, string language, string narrowTheme)
    {
        foreach (var (choice, name) in Themes)
        {
            await visit.ChooseThemeAtOnceAsync(choice);
            foreach (var width in choice == narrowTheme ? [Wide, Narrow] : (int[])[Wide])
            {
                await visit.ResizeAsync(width);
                await Pictures.TakeAsync(visit.Page, language == Languages[0].Language ? view : $"{view}-{language}", new(name, width));
                await Accessibility.AssertAccessibleAsync(visit.Page);
            }

            await visit.ResizeAsync(Wide);
        }
    }

    /// <summary>The same page in another language; that it is there is told by what is no longer awaited, as its words are others.</summary>
    private static async Task SpeakAsync(Visit visit, string language)
    {
        await visit.ChooseLanguageAsync(language);
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
    }
}
