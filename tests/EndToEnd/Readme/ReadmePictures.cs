using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Readme;

/// <summary>Takes the pictures of the README: <c>make pictures</c>. They are what a person sees, with all that the page waits for.</summary>
[Collection(HostsProduct.Name)]
public sealed class ReadmePictures(HostsFixture product)
{
    private const string Manager = "Priya Raghunathan", Report = "Fatima Zahra El Idrissi";
    private const int Width = 1180;
    private const int Scale = 2;

    [PictureFact]
    public Task My_growth() => TakeAsync("growth", ProductFixture.Engineer, "tab/people/me", 760, "Operational Care");

    [PictureFact]
    public Task What_changes_at_the_next_level() => TakeAsync("compare", ProductFixture.Engineer, "tab/ladders/engineering/compare/L4/L5", 800, "Wider scope");

    [PictureFact]
    public async Task Both_sides_of_an_assessment_in_the_dark()
    {
        await using var visit = await VisitAsync("Björn Þórarinsson", theme: "dark");
        await visit.Page.GotoAsync("tab/people/me/assessments");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Read both sides" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Table, new() { NameRegex = new("^Ratings at") })).ToBeVisibleAsync();

        await Expect(visit.Page.Locator("main svg text").First).ToBeVisibleAsync(); // the radar comes later than the table

        await SaveAsync(visit.Page, "assessment", Width, 920);
    }

    [PictureFact]
    public Task My_team() => TakeAsync("team", Manager, "tab/team", 760, "seen differently");

    [PictureFact]
    public async Task A_meeting_in_Arabic()
    {
        await TurnAgendaOnAsync();
        await using var visit = await VisitAsync(Report, language: "ar");
        await visit.Page.GotoAsync("tab/one-on-ones");
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1, NameRegex = new(Manager) })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Checkbox).First).ToBeVisibleAsync();

        await SaveAsync(visit.Page, "meeting", Width, 860);
    }

    [PictureFact]
    public async Task The_pane_in_Outlook()
    {
        const int Narrow = 360;
        await using var visit = await product.VisitInOutlookAsync(new() { Width = Narrow, Scale = Scale });
        await Expect(visit.View.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(3);
        await Expect(visit.View.Locator("[aria-busy=true]")).ToHaveCountAsync(0);

        await visit.Page.Mouse.MoveAsync(0, 0);
        await KeepAsync("outlook", await visit.Page.ScreenshotAsync());
    }

    private async Task TakeAsync(string name, string person, string path, int height, string shows)
    {
        await using var visit = await VisitAsync(person);
        await visit.Page.GotoAsync(path);
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(new Regex(shows));

        await SaveAsync(visit.Page, name, Width, height);
    }

    private async Task<Visit> VisitAsync(string person, string theme = "light", string language = "en")
    {
        var visit = await product.VisitAsync(new(Width: Width), person);
        await visit.Page.AddInitScriptAsync($"localStorage.setItem('ladder.theme', '{theme}'); localStorage.setItem('ladder.language', '{language}')");
        return visit;
    }

    private async Task TurnAgendaOnAsync()
    {
        await using var visit = await VisitAsync(Manager);
        await visit.Page.GotoAsync("tab/one-on-ones");
        var agenda = visit.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Report }).GetByRole(AriaRole.Switch);
        await agenda.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Turn on", Exact = true }).ClickAsync();
        await Expect(agenda).ToBeCheckedAsync();
    }

    /// <summary>Two pixels for each of the page's, for screens that have them.</summary>
    private static async Task SaveAsync(IPage page, string name, int width, int height)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setDeviceMetricsOverride", new Dictionary<string, object> { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = Scale, ["mobile"] = false });
        await Expect(page.Locator(".fui-Skeleton")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Searchbox)).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button).Last).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(0, 0);
        await page.EvaluateAsync("document.activeElement?.blur()"); // a ring around a heading is for who came there by keyboard
        var taken = await session.SendAsync("Page.captureScreenshot", new Dictionary<string, object> { ["format"] = "png" }); // Playwright's own has one pixel for each
        await KeepAsync(name, taken!.Value.GetProperty("data").GetBytesFromBase64());
    }

    private static async Task KeepAsync(string name, byte[] taken)
    {
        Directory.CreateDirectory(Repository.File("docs/pictures"));
        await File.WriteAllBytesAsync(Repository.File($"docs/pictures/{name}.png"), PalettePng.Shrink(taken));
    }
}
