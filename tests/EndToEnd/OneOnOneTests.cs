using System.Text.RegularExpressions;
using LadderTeams.EndToEnd.Publishing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd;

/// <summary>A manager and her report prepare their 1:1, hold it, and remember it: each in a browser of her own.</summary>
[Collection(OwnersProduct.Name)]
public sealed class OneOnOneTests(ProductFixture product)
{
    private const string Manager = "Priya Raghunathan", Report = "Fatima Zahra El Idrissi", Another = "Kofi Mensah-Boateng";

    /// <summary>How soon one sees what the other did.</summary>
    private const float Soon = 5_000;

    [Fact]
    public async Task Priya_turns_an_agenda_on_with_a_preview_and_off_again()
    {
        await using var visit = await product.VisitAsync(new(), Manager);
        var (page, agenda) = (visit.Page, AgendaSwitch(visit.Page, Another));
        await page.GotoAsync("tab/one-on-ones");
        await Expect(agenda).Not.ToBeCheckedAsync();

        await agenda.ClickAsync();

        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = $"Turn on the agenda with {Another}?" });
        await Expect(dialog.GetByRole(AriaRole.Figure).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        await Expect(dialog).ToContainTextAsync(new Regex(@"gets (\d+|one|a) mails?"));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Turn on", Exact = true }).ClickAsync();
        await Expect(agenda).ToBeCheckedAsync();
        await Expect(RowOf(page, Another)).ToContainTextAsync("The prompts are in the invite.");

        await agenda.ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Turn off", Exact = true }).ClickAsync();

        await Expect(agenda).Not.ToBeCheckedAsync();
        visit.AssertQuiet();
    }

    [Fact]
    public async Task What_one_of_the_two_does_the_other_sees_within_five_seconds_and_goes_on_typing()
    {
        await using var managers = await OpenAsync(Manager);
        await using var reports = await OpenAsync(Report);
        var (priya, fatima) = (managers.Page, reports.Page);
        var point = $"Shadow the release {Guid.NewGuid():N}";
        await priya.GetByRole(AriaRole.Button, new() { Name = "Add a note" }).ClickAsync();
        var note = priya.GetByRole(AriaRole.Textbox, new() { Name = "New note" });
        await note.FillAsync("Half a sen");

        await AddPointAsync(fatima, point);

        await Expect(priya.GetByRole(AriaRole.Listitem).Filter(new() { HasText = point })).ToBeVisibleAsync(new() { Timeout = Soon });
        await Expect(note).ToHaveValueAsync("Half a sen");
        await Expect(note).ToBeFocusedAsync();

        await priya.GetByRole(AriaRole.Checkbox, new() { Name = point }).CheckAsync();
        await Expect(fatima.GetByRole(AriaRole.Checkbox, new() { Name = point })).ToBeCheckedAsync(new() { Timeout = Soon });

        var prompt = Prompt(priya);
        await prompt.CheckAsync();
        await Expect(prompt).ToBeCheckedAsync();
        await Expect(Prompt(fatima)).ToBeCheckedAsync(new() { Timeout = Soon });
        managers.AssertQuiet();
        reports.AssertQuiet();
    }

    [Fact]
    public async Task A_note_is_its_author_s_until_she_shares_it_and_again_when_she_takes_it_back()
    {
        await using var managers = await OpenAsync(Manager);
        await using var reports = await OpenAsync(Report);
        var (priya, fatima) = (managers.Page, reports.Page);
        var text = $"Ready in spring {Guid.NewGuid():N}";
        await priya.GetByRole(AriaRole.Button, new() { Name = "Add a note" }).ClickAsync();
        await priya.GetByRole(AriaRole.Textbox, new() { Name = "New note" }).FillAsync(text);
        await priya.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        var hers = priya.GetByRole(AriaRole.Listitem).Filter(new() { HasText = text });
        await Expect(hers).ToContainTextAsync("Only you");

        await ChooseAsync(hers, $"Share with {Report}");

        var shown = fatima.GetByRole(AriaRole.Listitem).Filter(new() { HasText = text });
        await Expect(shown).ToContainTextAsync($"From {Manager}, for both", new() { Timeout = Soon });
        await Expect(shown.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);

        await ChooseAsync(hers, "Keep to yourself");

        await Expect(shown).ToHaveCountAsync(0, new() { Timeout = Soon });
        await Expect(hers).ToContainTextAsync("Only you");
        managers.AssertQuiet();
    }

    [Fact]
    public async Task Fatima_prepares_her_1_1_with_the_keyboard_alone()
    {
        await using var visit = await OpenAsync(Report);
        var page = visit.Page;
        var point = $"By keyboard {Guid.NewGuid():N}";

        await page.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Add a talking point" }));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync(point);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = point })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add a talking point" })).ToBeFocusedAsync();
        await page.TabToAsync(page.GetByRole(AriaRole.Checkbox, new() { Name = point }), "Shift+Tab");
        await page.Keyboard.PressAsync("Space");

        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = point })).ToBeCheckedAsync();
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Fatima_reads_her_1_1_in_Arabic()
    {
        await using var visit = await OpenAsync(Report);
        await visit.Page.EvaluateAsync("localStorage.setItem('ladder.language', 'ar')");

        await visit.Page.ReloadAsync();

        await Expect(visit.Heading($"لقاء فردي مع \u2068{Manager}\u2069")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = "نقاط الحديث" })).ToBeVisibleAsync();
        await Accessibility.AssertAccessibleAsync(visit.Page);
        visit.AssertQuiet();
    }

    [Theory]
    [InlineData(280)]
    [InlineData(360)]
    public async Task In_the_side_panel_of_their_meeting_the_tab_opens_at_the_agenda(int width)
    {
        await product.TurnOnAgendaAsync(Manager, Report);
        var chat = await ChatOfAsync("1:1 Priya / Fatima Zahra");
        await using var visit = await product.VisitInHostAsync(new()
        {
            Person = Report,
            FrameContext = "sidePanel",
            Meeting = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"0#{chat}#0")),
            Width = width,
        });

        await Expect(visit.Tab.GetByRole(AriaRole.Heading, new() { Level = 1, Name = $"1:1 with {Manager}" })).ToBeVisibleAsync();
        await Accessibility.AssertAccessibleAsync(visit.Page);
        await Accessibility.AssertDoesNotScrollSidewaysAsync(visit.Page.Frames[1]);
        await visit.AssertQuietAsync();
    }

    /// <summary>The agenda of the two, which Priya has turned on.</summary>
    private async Task<Visit> OpenAsync(string person)
    {
        var (report, series) = await product.TurnOnAgendaAsync(Manager, Report);
        var visit = await product.VisitAsync(new(), person);
        await visit.Page.GotoAsync($"tab/one-on-ones/{(person == Manager ? report : "me")}/{series}");
        await Expect(visit.Heading($"1:1 with {(person == Manager ? Report : Manager)}")).ToBeVisibleAsync();
        return visit;
    }

    private static ILocator RowOf(IPage page, string person) => page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = person });

    private static ILocator AgendaSwitch(IPage page, string person) => RowOf(page, person).GetByRole(AriaRole.Switch);

    private static ILocator Prompt(IPage page) =>
        page.GetByRole(AriaRole.Region, new() { Name = "To talk about today" }).GetByRole(AriaRole.Checkbox).First;

    private static async Task AddPointAsync(IPage page, string text)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a talking point" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "New talking point" }).FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
    }

    private static async Task ChooseAsync(ILocator row, string item)
    {
        await row.GetByRole(AriaRole.Button, new() { Name = "More" }).ClickAsync();
        await row.Page.GetByRole(AriaRole.Menuitem, new() { Name = item }).ClickAsync();
    }

    /// <summary>Of which the invite shows the link to join.</summary>
    private async Task<string> ChatOfAsync(string subject)
    {
        using var http = new HttpClient { BaseAddress = product.Service.Tenant.Address };
        var calendar = await http.GetStringAsync(new Uri("/calendar/priya@tidewater.example", UriKind.Relative));
        var invite = Regex.Match(calendar, $"title=\"Invite to {Regex.Escape(subject)}\"[^>]*src=\"([^\"]+)\"").Groups[1].Value;
        var body = await http.GetStringAsync(new Uri(invite, UriKind.Relative));
        return Uri.UnescapeDataString(Regex.Match(body, "meetup-join/([^/\"&]+)").Groups[1].Value);
    }
}
