using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Publishing;

/// <summary>An owner of ladders: from documents to a version that everybody reads, and back.</summary>
[Collection(OwnersProduct.Name)]
public sealed class PublishingTests(ProductFixture product)
{

    [Fact]
    public async Task Marguerite_publishes_a_folder_mends_it_and_restores_what_was()
    {
        using var documents = new Documents();
        await using var visit = await product.VisitAsync(new(), ProductFixture.Owner);
        var upload = new UploadPage(visit);
        await visit.Page.GotoAsync("tab/publishing");
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Short name, for its address" }).FillAsync("workshop");
        await upload.Button("Choose its documents").ClickAsync();
        await Expect(visit.Heading("Publish a new ladder")).ToBeVisibleAsync();

        await upload.ChooseFolderAsync(documents.Folder);
        await upload.PreviewAsync();

        await Expect(upload.Main).ToContainTextAsync("This can be published.");
        await Expect(upload.Main).ToContainTextAsync("L2 Senior Engineer");
        await Accessibility.AssertAccessibleAsync(visit.Page);

        await LookAtWhatWasNotUnderstoodAsync(visit, upload);
        await GoToTheLintsPlaceAsync(visit, upload);

        documents.Write("ladder.md", Documents.Ladder("They review the drawings of the others within a day."));
        documents.Write("notes.md", "# L2 Senior Engineer\n\n## Tools\n\n- Keeps the shared lathe in order.\n");
        await upload.ChooseFolderAsync(documents.Folder);
        await upload.PreviewAsync(again: true);
        await Expect(upload.Main).ToContainTextAsync("0 passages kept as they are");
        await Expect(upload.Text).ToContainTextAsync("They review the drawings");
        await Expect(upload.Heading).ToBeFocusedAsync();
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "What changed and why (optional)" }).FillAsync("The first one.");
        await upload.PublishAsync(1);

        await PublishTheSecondAsync(visit, upload, documents);
        await RestoreTheFirstAsync(visit, upload);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task The_way_to_a_version_with_the_keyboard_alone()
    {
        await using var visit = await product.VisitAsync(new(), ProductFixture.Owner);
        var upload = new UploadPage(visit);
        await upload.OpenAsync("by-keyboard");
        await Expect(visit.Heading("Publish a new ladder")).ToBeVisibleAsync();

        var dialog = new TaskCompletionSource<IFileChooser>(TaskCreationOptions.RunContinuationsAsynchronously);
        visit.Page.FileChooser += (_, opened) => dialog.TrySetResult(opened); // long before the key, or the browser may keep the dialog to itself
        await visit.Page.TabToAsync(upload.Button("Choose files"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await (await dialog.Task).SetFilesAsync(Documents.Payload("l1.md", "# L1 Engineer\n\n## Delivery\n\n- Finishes a part.\n"));
        await Expect(upload.Main).ToContainTextAsync("1 file, ");
        await visit.Page.TabToAsync(upload.Button("Preview"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Preview", Exact = true })).ToBeFocusedAsync();
        await visit.Page.TabToAsync(upload.Button("Publish version 1"));
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Version 1 of" })).ToBeFocusedAsync();
        visit.AssertQuiet();
    }

    [Fact]
    public async Task A_folder_that_is_dropped_is_taken_with_all_that_is_in_it()
    {
        using var documents = new Documents();
        await using var visit = await product.VisitAsync(new(), ProductFixture.Owner);
        var upload = new UploadPage(visit);
        await upload.OpenAsync("dropped");

        await upload.DropAsync(documents.Folder);

        await Expect(visit.Page.GetByRole(AriaRole.List, new() { Name = "Chosen files" })).ToContainTextAsync("workshop/ladder.md");
        await Expect(upload.Main).ToContainTextAsync("2 files");
        await upload.PreviewAsync();
        await Expect(upload.Main).ToContainTextAsync("This can be published.");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task What_somebody_publishes_meanwhile_is_shown_before_it_is_followed()
    {
        await using var visit = await product.VisitAsync(new(), ProductFixture.Owner);
        var upload = new UploadPage(visit);
        Assert.Equal(HttpStatusCode.Created, await product.PublishAsync("shared", "# L1 Engineer\n\n- Writes code.\n", seen: null));
        await upload.OpenAsync("shared");
        await upload.ChooseAsync(Documents.Payload("l1.md", "# L1 Engineer\n\n- Writes code that others can read.\n"));
        await upload.PreviewAsync();
        Assert.Equal(HttpStatusCode.Created, await product.PublishAsync("shared", "# L1 Engineer\n\n- Writes code.\n- Mends the press.\n", seen: 1));

        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "What changed and why (optional)" }).FillAsync("Readable");
        await upload.Button("Publish version 2").ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Somebody published version 2 while this was open." })).ToBeVisibleAsync();
        await upload.Button("What they changed").ClickAsync();
        await Expect(upload.Main).ToContainTextAsync("Mends the press.");
        await upload.PublishAsync(3);
        await upload.Page.GetByRole(AriaRole.Link, new() { Name = "See all versions" }).ClickAsync();
        await Expect(upload.Main).ToContainTextAsync("Readable");
    }

    [Fact]
    public async Task Files_of_any_kind_and_number_can_be_chosen_and_what_is_wrong_is_said()
    {
        await using var visit = await product.VisitAsync(new(Width: 280), ProductFixture.Owner);
        var upload = new UploadPage(visit);
        await upload.OpenAsync("hostile");
        var many = Enumerable.Range(1, 300).Select(number => Documents.Payload($"level-{number}-{new string('x', 120)}.md", $"# L{number} Engineer\n\n- Writes part {number}.\n"));
        await upload.ChooseAsync(
            [.. many, Documents.Payload("turned\u202Etxt.md", "x"), Documents.Payload("<img src=x onerror=alert(1)>.md", "<script>alert(1)</script>\n"), Documents.Payload("photo.png", "\u0000\u0001"), Documents.Payload("\"quoted\".md", new string('y', 100_000))]);

        await Expect(upload.Main).ToContainTextAsync("304 files");
        await Expect(upload.Main).ToContainTextAsync("The name has marks that no file’s name may have.");
        await Expect(upload.Button("Preview")).ToHaveAttributeAsync("aria-disabled", "true");
        await upload.Button("Remove the file that cannot be sent").ClickAsync();
        await Expect(upload.Main).ToContainTextAsync("303 files");
        await upload.PreviewAsync();

        await Expect(upload.Main).ToContainTextAsync("This cannot be published yet.");
        await Accessibility.AssertDoesNotScrollSidewaysAsync(visit.Page.MainFrame);
        await upload.ShowAsync("To look at");
        await Expect(upload.Main).ToContainTextAsync("Save this file as text.");
        await upload.ShowAsync("Source");
        await Accessibility.AssertDoesNotScrollSidewaysAsync(visit.Page.MainFrame);
        await Accessibility.AssertAccessibleAsync(visit.Page);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task The_owner_looks_and_publishes_in_Arabic()
    {
        await using var visit = await product.VisitAsync(new(), ProductFixture.Owner);
        await visit.Page.AddInitScriptAsync("localStorage.setItem('ladder.language', 'ar')");
        await visit.Page.GotoAsync("tab/publishing/arabic/new");
        await Expect(visit.Heading("نشر سلم جديد")).ToBeVisibleAsync();

        await visit.Page.Locator("input[type=file]").First.SetInputFilesAsync(Documents.Payload("l1.md", "# L1 Engineer\n\n- He writes code.\n"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "معاينة", Exact = true }).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "المعاينة" })).ToBeFocusedAsync();
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "للمراجعة" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("تحدد الكلمة جنس الشخص.");
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^نشر النسخة ") }).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^نُشرت النسخة ") })).ToBeFocusedAsync();
        visit.AssertQuiet();
    }

    [Fact]
    public async Task The_source_files_of_a_version_are_downloaded_as_they_were()
    {
        await using var visit = await product.VisitAsync(new(), ProductFixture.Owner);
        await visit.Page.GotoAsync("tab/publishing/engineering/versions/1");
        var first = visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex(@"^Download .*\.md$") }).First;
        var name = (await first.GetAttributeAsync("aria-label"))!["Download ".Length..];

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => first.ClickAsync());

        Assert.Equal(name.Split('/')[^1], download.SuggestedFilename);
        Assert.Equal(
            await File.ReadAllTextAsync(Directory.GetFiles(Repository.File("samples/ladders/engineering"), download.SuggestedFilename, SearchOption.AllDirectories)[0]),
            await File.ReadAllTextAsync(await download.PathAsync()));
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Who_is_no_owner_is_told_so()
    {
        await using var visit = await product.VisitAsync(new(), ProductFixture.Engineer);

        await visit.Page.GotoAsync("tab/publishing/engineering/new");

        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Only owners of ladders publish.");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Publishing" })).ToHaveCountAsync(0);
        visit.AssertQuiet();
    }

    private static async Task LookAtWhatWasNotUnderstoodAsync(Visit visit, UploadPage upload)
    {
        await upload.ShowAsync("Source");
        await upload.Button("Next passage").ClickAsync();
        await upload.Button("Next passage").ClickAsync();

        await Expect(upload.Main).ToContainTextAsync("2 of 2 kept as they are");
        await Expect(visit.Page.Locator("li[aria-current=location] mark")).ToHaveTextAsync(Documents.Residual);
        await Expect(visit.Page.Locator("li[aria-current=location]")).ToBeFocusedAsync();
        await Expect(upload.Main).ToContainTextAsync("L2, Tools: Expectation");
        await Accessibility.AssertAccessibleAsync(visit.Page);
    }

    private static async Task GoToTheLintsPlaceAsync(Visit visit, UploadPage upload)
    {
        await upload.ShowAsync("To look at");
        await Expect(upload.Main).ToContainTextAsync("The word gives the person a gender.");
        await upload.Button("workshop/ladder.md, line 6").ClickAsync();

        await Expect(visit.Page.Locator("li[aria-current=location]")).ToContainTextAsync("He reviews the drawings");
        await Expect(visit.Page.Locator("li[aria-current=location]")).ToBeFocusedAsync();
    }

    private static async Task PublishTheSecondAsync(Visit visit, UploadPage upload, Documents documents)
    {
        await upload.OpenAsync("workshop");
        documents.Write("ladder.md", Documents.Ladder("They review the drawings of the others within an hour."));
        await upload.ChooseFolderAsync(documents.Folder);
        await upload.PreviewAsync();
        await upload.ShowAsync("What changes");
        await Expect(visit.Page.GetByRole(AriaRole.Tabpanel)).ToContainTextAsync("within an hour");
        await upload.PublishAsync(2);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "See all versions" }).ClickAsync();
        await Expect(upload.Main).ToContainTextAsync("The first one.");
    }

    private static async Task RestoreTheFirstAsync(Visit visit, UploadPage upload)
    {
        await upload.Button("Restore version 1").ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("It is published again as version 3.");
        await Expect(dialog).ToContainTextAsync(new Regex(@"For everyone who reads the ladder: 1 \w+"));
        await Accessibility.AssertAccessibleAsync(visit.Page);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Restore", Exact = true }).ClickAsync();

        await Expect(upload.Main).ToContainTextAsync("Brings back version 1");
        await visit.Page.GotoAsync("tab/publishing/workshop/compare/1/3");
        await Expect(upload.Main).ToContainTextAsync("What people read stays the same.");
        await visit.Page.GotoAsync("tab/ladders/workshop/levels/L1");
        await Expect(upload.Main).ToContainTextAsync("within a day");
    }
}
