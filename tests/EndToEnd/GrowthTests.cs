using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd;

/// <summary>A person collects what shows how she works, from the words of her ladder to her promotion case; her manager reads what she shares.</summary>
[Collection(OneProduct.Name)]
public sealed class GrowthTests(ProductFixture product)
{
    private const string Statement = "An L5 concentrates mentoring on L4s.";
    private const string OtherStatement = "An L5 looks for customer problems";

    [Fact]
    public async Task Noor_adds_evidence_in_one_click_from_a_statement_and_takes_it_to_her_case()
    {
        var title = NewTitle();
        await using var visit = await product.VisitAsync(new(), ProductFixture.Engineer);
        var page = visit.Page;

        await page.GotoAsync("tab/people/me");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^Add evidence for: {Statement}") }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Add evidence" });
        await Expect(dialog).ToContainTextAsync(Statement);
        await dialog.GetByLabel("What happened").FillAsync(title);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Region, new() { Name = "Growing Others" }).GetByRole(AriaRole.Link, new() { NameRegex = new("of evidence$") }).Last.ClickAsync();

        await Expect(visit.Heading("Evidence")).ToBeVisibleAsync();
        var row = page.GetByRole(AriaRole.Listitem).Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title }) });
        await Expect(row).ToContainTextAsync("Only you can see it");

        await page.GetByRole(AriaRole.Button, new() { Name = $"Share “{title}”" }).ClickAsync();

        await Expect(row).ToContainTextAsync($"Shared with {ProductFixture.Manager}");

        await page.GotoAsync("tab/people/me/case/engineering/L5");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^Write a sentence on: {Statement}") }).ClickAsync();
        await page.GetByLabel("Your sentence").FillAsync($"Shown by {title}.");
        foreach (var cited in await page.GetByRole(AriaRole.Group, new() { Name = "It rests on" }).GetByRole(AriaRole.Checkbox).AllAsync()) { await cited.SetCheckedAsync(false); }

        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new(title) }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the sentence" }).ClickAsync();
        await Expect(page.GetByLabel("Your sentence")).ToBeHiddenAsync();
        await Expect(page.GetByText($"Shown by {title}.")).ToBeVisibleAsync();
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Export to Word" }).ClickAsync());

        Assert.Equal("Promotion case for Noor van der Meer L5 Staff Engineer.docx", file.SuggestedFilename);

        await DeleteAsync(visit, title);
        await page.GotoAsync("tab/people/me/case/engineering/L5");

        await Expect(page.GetByRole(AriaRole.Article)).ToBeVisibleAsync();
        await Expect(page.GetByText($"Shown by {title}.")).ToHaveCountAsync(0);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task The_same_with_the_keyboard_alone()
    {
        var title = NewTitle();
        await using var visit = await product.VisitAsync(new(), ProductFixture.Engineer);
        var page = visit.Page;

        await page.GotoAsync("tab/people/me");
        var add = page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^Add evidence for: {OtherStatement}") });
        await page.TabToAsync(add);
        await page.Keyboard.PressAsync("Enter");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Add evidence" });
        await Expect(dialog).ToContainTextAsync(OtherStatement);
        await page.TabToAsync(dialog.GetByLabel("What happened"));
        await page.Keyboard.TypeAsync(title);
        await page.Keyboard.PressAsync("Enter");

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(add).ToBeFocusedAsync();

        await page.GotoAsync("tab/people/me/evidence");
        await page.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = $"Delete “{title}”" }));
        await page.Keyboard.PressAsync("Enter");
        await page.TabToAsync(page.GetByRole(AriaRole.Alertdialog).GetByRole(AriaRole.Button, new() { Name = "Delete" }));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = title })).ToHaveCountAsync(0);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task What_was_typed_stays_when_the_piece_was_changed_elsewhere()
    {
        var title = NewTitle();
        await using var visit = await product.VisitAsync(new(), ProductFixture.Engineer);
        await AddAsync(visit, title);
        await using var other = await product.VisitAsync(new(), ProductFixture.Engineer);
        var page = visit.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = $"Change “{title}”" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("What it shows").FillAsync("Mine.");

        await other.Page.GotoAsync("tab/people/me/evidence");
        await other.Page.GetByRole(AriaRole.Button, new() { Name = $"Share “{title}”" }).ClickAsync();
        await Expect(other.Page.GetByRole(AriaRole.Button, new() { Name = $"Take back “{title}”" })).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("changed elsewhere");
        await Expect(dialog.GetByLabel("What it shows")).ToHaveValueAsync("Mine.");

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save mine" }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(page.GetByText("Mine.")).ToBeVisibleAsync();
        await DeleteAsync(visit, title);
    }

    [Fact]
    public async Task Leilani_reads_what_is_shared_and_changes_nothing()
    {
        var title = NewTitle();
        await using var hers = await product.VisitAsync(new(), ProductFixture.Engineer);
        var id = await AddAsync(hers, title);
        await using var visit = await product.VisitAsync(new(), ProductFixture.Manager);
        var page = visit.Page;

        await page.GotoAsync($"tab/people/{id}");

        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(ProductFixture.Engineer);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Where things stand" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "What changes at L5" })).ToContainTextAsync(Statement);
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add evidence") })).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Evidence", Exact = true }).ClickAsync();

        await Expect(page.GetByText("Shared with you").First).ToBeVisibleAsync();
        await Expect(page.GetByText(title)).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Share|Change|Delete) ") })).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Promotion case", Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Article, new() { Name = $"Promotion case for {ProductFixture.Engineer}: L5 Staff Engineer" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Write a sentence") })).ToHaveCountAsync(0);
        visit.AssertQuiet();
        await DeleteAsync(hers, title);
    }

    [Fact]
    public async Task Who_is_neither_the_person_nor_her_manager_is_told_that_there_is_nothing_to_see()
    {
        await using var visit = await product.VisitAsync(new(), "Priya Raghunathan");

        await visit.Page.GotoAsync("tab/people/e07cb579-3e7f-497b-bcc1-c0c8b0cdf20a/evidence");

        await Expect(visit.Heading("This person’s pages are not here")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync(ProductFixture.Engineer);
        await Accessibility.AssertAccessibleAsync(visit.Page);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Go to my growth" }).ClickAsync();
        await Expect(visit.Heading("My growth")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Noor_reads_and_adds_in_Arabic()
    {
        var title = NewTitle();
        await using var visit = await product.VisitAsync(new(Width: 320), ProductFixture.Engineer);
        var page = visit.Page;
        await page.AddInitScriptAsync("localStorage.setItem('ladder.language', 'ar')");

        await page.GotoAsync("tab/people/me");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^إضافة دليل على: .*{Statement}") }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "إضافة دليل" });
        await dialog.GetByLabel("ماذا حدث").FillAsync(title);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "حفظ" }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
        await page.GotoAsync("tab/people/me/evidence");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Accessibility.AssertDoesNotScrollSidewaysAsync(page.MainFrame);

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^حذف .*{title}") }).ClickAsync();
        await page.GetByRole(AriaRole.Alertdialog).GetByRole(AriaRole.Button, new() { Name = "حذف" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = title })).ToHaveCountAsync(0);
        visit.AssertQuiet();
    }

    private static string NewTitle() => $"Taught a colleague {Guid.NewGuid().ToString("N")[..8]}";

    /// <summary>Adds a piece that speaks for nothing and that only she sees. Gives her id.</summary>
    private static async Task<string> AddAsync(Visit visit, string title)
    {
        var me = await visit.Page.RunAndWaitForResponseAsync(() => visit.Page.GotoAsync("tab/people/me/evidence"), answer => answer.Url.EndsWith("/api/people/me", StringComparison.Ordinal));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Add evidence" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByLabel("What happened").FillAsync(title);
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        return (await me.JsonAsync())!.Value.GetProperty("id").GetString()!;
    }

    private static async Task DeleteAsync(Visit visit, string title)
    {
        await visit.Page.GotoAsync("tab/people/me/evidence");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Delete “{title}”" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Alertdialog).GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = title })).ToHaveCountAsync(0);
    }
}
