using Microsoft.Playwright;

namespace LadderTeams.EndToEnd;

/// <summary>A visitor who has never been here before, with a page of their own.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> problems = [];
    private readonly Uri origin;

    private Visit(IBrowserContext context, IPage page, Uri origin) => (this.context, Page, this.origin) = (context, page, origin);

    public IPage Page { get; }

    public static async Task<Visit> BeginAsync(IBrowser browser, Uri origin, Look look)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = origin.ToString(),
            Locale = "en-US",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = look.Width, Height = Look.Height },
        });
        var visit = new Visit(context, await context.NewPageAsync(), origin);
        visit.Watch();
        return visit;
    }

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = name });

    public async Task ChooseThemeAsync(string theme)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Theme" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitemradio, new() { Name = theme, Exact = true }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Menu)).ToBeHiddenAsync();
        await Page.Mouse.MoveAsync(0, 0);
    }

    /// <summary>Asserts that the browser had nothing to complain about and asked nobody but the service.</summary>
    public void AssertQuiet() => Assert.Empty(problems);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void Watch()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") { problems.Add($"console {message.Type}: {message.Text}"); }
        };
        Page.PageError += (_, error) => problems.Add($"uncaught: {error}");
        context.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme is not ("data" or "blob") && address.Authority != origin.Authority) { problems.Add($"left the origin: {request.Url}"); }
        };
    }
}
