using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Product;

/// <summary>A visitor who has never been here before, with a page of their own.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>What is behind the page in each theme.</summary>
    private static readonly Dictionary<string, string> Grounds =
        new(StringComparer.Ordinal) { ["light"] = "rgb(255, 255, 255)", ["dark"] = "rgb(41, 41, 41)", ["contrast"] = "rgb(0, 0, 0)" };

    private readonly IBrowserContext context;
    private readonly Problems problems = [];
    private readonly RunningService service;

    private Visit(IBrowserContext context, IPage page, RunningService service) => (this.context, Page, this.service) = (context, page, service);

    public IPage Page { get; }

    /// <param name="signedIn">What the browser remembers of a sign-in; null for a browser that remembers none.</param>
    public static async Task<Visit> BeginAsync(IBrowser browser, RunningService service, Look look, string? signedIn)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = service.Address.ToString(),
            StorageState = signedIn,
            Locale = "en-US",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = look.Width, Height = Look.Height },
        });
        var visit = new Visit(context, await context.NewPageAsync(), service);
        visit.Watch();
        return visit;
    }

    /// <summary>Opens the tab, chooses who to be where the tenant asks, and comes back signed in.</summary>
    public async Task SignInAsync(string name)
    {
        await Page.GotoAsync("tab/");
        await SignInHereAsync(name);
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = $"Signed in as {name}" })).ToBeVisibleAsync();
    }

    /// <summary>From the page that offers it, by way of the tenant, to where the tab was to be.</summary>
    public async Task SignInHereAsync(string name)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new(Regex.Escape(name)) }).ClickAsync();
    }

    /// <summary>Chooses as the menu of languages does; shown once the page is loaded again.</summary>
    public Task ChooseLanguageAsync(string language) => Page.EvaluateAsync("language => localStorage.setItem('ladder.language', language)", language);

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = name });

    /// <summary>Chooses as the menu of themes does, without its clicks, and answers once the page is drawn in it.</summary>
    /// <param name="theme">As the browser remembers it.</param>
    public async Task ChooseThemeAtOnceAsync(string theme)
    {
        await Page.EvaluateAsync(
            "theme => { localStorage.setItem('ladder.theme', theme); window.dispatchEvent(new StorageEvent('storage', { key: 'ladder.theme' })); }", theme);
        await Assertions.Expect(Page.Locator(".fui-FluentProvider").First).ToHaveCSSAsync("background-color", Grounds[theme]);
    }

    /// <summary>Answers once what follows from the new size is drawn, so that nothing on its way to its place is looked at.</summary>
    public async Task ResizeAsync(int width)
    {
        await Page.SetViewportSizeAsync(width, Look.Height);
        await Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
    }

    /// <summary>Asserts that the browser had nothing to complain about and asked nobody but the service and the tenant.</summary>
    public void AssertQuiet() => Assert.Empty(problems);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void Watch()
    {
        problems.Watch(Page);
        context.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme is not ("data" or "blob") && address.Authority != service.Address.Authority && address.Authority != service.Tenant.Address.Authority) { problems.Add($"left the origin: {request.Url}"); }
        };
    }
}
