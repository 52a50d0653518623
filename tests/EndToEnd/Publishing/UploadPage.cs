using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Publishing;

/// <summary>The page on which an owner makes a version of files.</summary>
internal sealed class UploadPage(Visit visit)
{
    public IPage Page => visit.Page;

    public ILocator Main => Page.GetByRole(AriaRole.Main);

    /// <summary>Of what the files would become.</summary>
    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Name = "Preview", Exact = true });

    /// <summary>Of the file that is looked at.</summary>
    public ILocator Text => Page.GetByRole(AriaRole.Tabpanel).GetByRole(AriaRole.Region);

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public async Task OpenAsync(string ladder) => await Page.GotoAsync($"tab/publishing/{ladder}/new");

    public async Task ChooseFolderAsync(string folder)
    {
        var chooser = await Page.RunAndWaitForFileChooserAsync(() => Button("Choose a folder").ClickAsync());
        await chooser.SetFilesAsync(folder);
        await Expect(Page.GetByRole(AriaRole.List, new() { Name = "Chosen files" })).ToContainTextAsync("workshop/ladder.md");
    }

    public async Task ChooseAsync(params FilePayload[] files)
    {
        await Expect(Button("Choose files")).ToBeVisibleAsync();
        await Page.Locator("input[type=file]").First.SetInputFilesAsync(files);
    }

    /// <summary>As a person drops a file or a folder of her disk: a script's own drop can carry no folder.</summary>
    public async Task DropAsync(string path)
    {
        var place = (await Button("Choose a folder").BoundingBoxAsync())!;
        var browser = await Page.Context.NewCDPSessionAsync(Page);
        foreach (var step in (string[])["dragEnter", "dragOver", "drop"])
        {
            await browser.SendAsync("Input.dispatchDragEvent", new()
            {
                ["type"] = step,
                ["x"] = place.X + (place.Width / 2),
                ["y"] = place.Y + (place.Height / 2),
                ["data"] = new { items = Array.Empty<object>(), files = new[] { path }, dragOperationsMask = 1 },
            });
        }
    }

    public async Task PreviewAsync(bool again = false)
    {
        await Button(again ? "Preview again" : "Preview").ClickAsync();
        await Expect(Page.GetByText("The files have changed since this preview.")).ToHaveCountAsync(0);
        await Expect(Heading).ToBeFocusedAsync();
    }

    public Task ShowAsync(string view) => Page.GetByRole(AriaRole.Tab, new() { Name = view, Exact = true }).ClickAsync();

    public async Task PublishAsync(int number)
    {
        await Button($"Publish version {number}").ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = $"Version {number} of" })).ToBeFocusedAsync();
    }
}
