using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Playground;

/// <summary>The page of the Agents Playground, where a person chats with the bot. Cards are drawn by Teams' own renderer.</summary>
internal sealed class Chat : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private Chat(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>The cards of the conversation, and the one that is about to be sent.</summary>
    public ILocator Cards => Page.Locator(".ac-adaptiveCard");

    /// <summary>Answers when the bot has taken note of being added to the chat.</summary>
    public static async Task<Chat> OpenAsync(IBrowser browser, AgentsPlayground playground)
    {
        var context = await browser.NewContextAsync(new() { Locale = "en-US", ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = new Look().Width, Height = Look.Height } });
        await context.RouteAsync(address => new Uri(address).Authority != playground.Address.Authority, route => route.AbortAsync()); // fonts of Microsoft's
        var page = await context.NewPageAsync();
        await page.GotoAsync(playground.Address.AbsoluteUri);
        var chat = new Chat(context, page);
        foreach (var update in (string[])["installationUpdate", "conversationUpdate"]) { await Assertions.Expect(chat.Log($"{update} 202")).ToBeVisibleAsync(); }

        return chat;
    }

    /// <summary>What the page tells of the bot's answers: what was sent, and the status of the answer.</summary>
    public ILocator Log(string line) => Page.GetByText(line, new() { Exact = true });

    /// <summary>Types into the messaging extension.</summary>
    public async Task SearchAsync(string command, string text)
    {
        await ChooseAsync("Search Command");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Specify Command ID or Parameter" }).ClickAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Command ID" }).FillAsync(command);
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Enter a search term" }).FillAsync(text);
    }

    /// <summary>The best of the results that have this title.</summary>
    public ILocator Result(string title) => Page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true }).First;

    /// <summary>Pastes a link; what becomes of it is in the dialog.</summary>
    public async Task<ILocator> PasteAsync(string link)
    {
        await ChooseAsync("Link Unfurling");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Enter an URL" }).FillAsync(link);
        return Page.GetByRole(AriaRole.Dialog);
    }

    public Task SendAsync() => Page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task ChooseAsync(string kind)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = kind }).ClickAsync();
    }
}
