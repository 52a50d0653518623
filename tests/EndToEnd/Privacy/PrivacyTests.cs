using System.Text.Json;
using LadderTeams.EndToEnd.Publishing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Privacy;

/// <summary>What a person is told of what is kept on her, and what she can do about it.</summary>
[Collection(OwnersProduct.Name)]
public sealed class PrivacyTests(ProductFixture product)
{
    /// <summary>No other test needs them: their data go.</summary>
    private const string Leaver = "Rahel Tesfaye";
    private const string Former = "Hana Svobodová";
    private const string Admin = "Sipho Dlamini";

    [Fact]
    public async Task Noor_takes_with_her_all_that_is_kept_on_her()
    {
        await using var visit = await product.VisitAsync(new(), ProductFixture.Engineer);
        await visit.Page.GotoAsync("tab/privacy");

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => Button(visit, "Download my data").ClickAsync());

        Assert.Equal("ladder-personal-data.json", download.SuggestedFilename);
        using var kept = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync()));
        Assert.NotEqual(0, kept.RootElement.GetProperty("evidence").GetArrayLength());
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Noor_sees_that_her_manager_read_her_rounds()
    {
        using var http = product.HttpAs(ProductFixture.Manager);
        using var read = await http.GetAsync(new Uri($"api/people/{Person(ProductFixture.Engineer).Id}/rounds", UriKind.Relative));
        Assert.True(read.IsSuccessStatusCode);
        await using var visit = await product.VisitAsync(new(), ProductFixture.Engineer);
        var record = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Who read and changed it" });
        var mine = record.GetByRole(AriaRole.Button, new() { NameRegex = new("^By you") });

        await visit.Page.GotoAsync("tab/privacy");

        await Expect(record).ToContainTextAsync($"{ProductFixture.Manager} read: rounds");
        await Expect(record).Not.ToContainTextAsync("You added");
        await mine.ClickAsync();
        await Expect(record).ToContainTextAsync("You added: evidence");
        await visit.Page.ReloadAsync();
        await Expect(record).ToContainTextAsync("You added: evidence");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Rahel_has_everything_erased_with_the_keyboard_alone()
    {
        await using var visit = await product.VisitAsync(new(), Leaver);
        var keyboard = visit.Page.Keyboard;
        await visit.Page.GotoAsync("tab/privacy");
        await Expect(visit.Page.GetByRole(AriaRole.Region, new() { Name = "Who read and changed it" })).Not.ToContainTextAsync("Nobody has read or changed anything yet.");

        await Button(visit, "Erase my data…").FocusAsync();
        await keyboard.PressAsync("Enter");
        var dialog = visit.Page.GetByRole(AriaRole.Alertdialog);
        await Expect(dialog).ToContainTextAsync("Nobody can bring it back");
        await Accessibility.AssertAccessibleAsync(visit.Page);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Type ERASE to go on" }).FocusAsync();
        await keyboard.TypeAsync("erase it");
        await keyboard.PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Erase for ever" })).ToHaveAttributeAsync("aria-disabled", "true");
        for (var letter = 0; letter < " it".Length; letter++) { await keyboard.PressAsync("Backspace"); }

        await keyboard.PressAsync("Enter");

        await Expect(visit.Heading("Everything that was kept on you is erased.")).ToBeFocusedAsync();
        await Expect(Button(visit, "Sign out")).ToBeVisibleAsync();
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Region, new() { Name = "Who read and changed it" })).ToContainTextAsync("Nobody has read or changed anything yet.");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Sipho_erases_who_has_asked_him_to()
    {
        await using var visit = await product.VisitAsync(new(), Admin);
        await visit.Page.GotoAsync("tab/privacy");
        var id = visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "The person’s object ID in the directory" });
        await id.FillAsync("Hana");
        await Button(visit, "Look up").ClickAsync();
        await Expect(visit.Page.GetByText("This is no object ID.")).ToBeVisibleAsync();

        await id.FillAsync($"{Person(Former).Id}");
        await Button(visit, "Look up").ClickAsync();
        await Button(visit, $"Erase the data of {Former}…").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Type ERASE to go on" }).FillAsync("ERASE");
        await Button(visit, "Erase for ever").ClickAsync();

        await Expect(visit.Page.GetByText($"Everything that was kept on {Former} is erased.")).ToBeVisibleAsync();
        visit.AssertQuiet();
    }

    [Fact]
    public async Task It_is_said_in_Arabic()
    {
        await using var visit = await product.VisitAsync(new(Width: 280), ProductFixture.Engineer);
        await visit.Page.AddInitScriptAsync("localStorage.setItem('ladder.language', 'ar')");

        await visit.Page.GotoAsync("tab/privacy");

        await Expect(visit.Heading("بياناتك في Ladder")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Region, new() { Name = "من قرأه ومن غيّره" })).ToContainTextAsync(ProductFixture.Manager);
        await Accessibility.AssertDoesNotScrollSidewaysAsync(visit.Page.MainFrame);
        visit.AssertQuiet();
    }

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private LadderTeams.Local.Tenant.People.Person Person(string name) => product.Service.Tenant.People.Everyone.Single(person => person.DisplayName == name);
}
