using System.Diagnostics;
using System.Text.Json;
using LadderTeams.EndToEnd.Product;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.People;
using Microsoft.Playwright;

namespace LadderTeams.Bench.Tab;

/// <summary>A browser with the stand-in of Teams, whose processor can be made slower.</summary>
internal sealed class TabBrowser : IAsyncDisposable
{
    private const float LongestWait = 120_000;
    private const int Width = 1280;
    private const int Height = 800;
    private const int WheelStep = 1000;
    private const string NextFrame = "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))";
    private const string IsAtEnd = "() => document.scrollingElement.scrollTop + innerHeight >= document.scrollingElement.scrollHeight - 1";

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly StandInHost host;
    private readonly LocalTenant tenant;
    private readonly string watch = File.ReadAllText(Repository.File("bench/LadderTeams.Bench/Tab/watch.js"));

    private TabBrowser(IPlaywright playwright, IBrowser browser, StandInHost host, LocalTenant tenant) =>
        (this.playwright, this.browser, this.host, this.tenant) = (playwright, browser, host, tenant);

    public static async Task<TabBrowser> StartAsync(LocalTenant tenant)
    {
        var host = await StandInHost.StartAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = await InstalledBrowser.FindAsync(),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--ignore-certificate-errors", host.BrowserArgument,
                // In one process with its host, the tab is as slow as its host is made.
                "--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process",
            ],
        });
        return new(playwright, browser, host, tenant);
    }

    /// <summary>Milliseconds from the navigation of the frame until the page can be used; with nothing in the cache.</summary>
    public async Task<double> StartTimeAsync(ShownPage shown, Person person, int slower)
    {
        await using var visit = await VisitAsync(shown, person, slower);
        return await UsableAfterAsync(visit);
    }

    /// <summary>What the page asks its server for until it can be used, each once: the paths with their queries.</summary>
    public async Task<IReadOnlyList<string>> RequestsAsync(ShownPage shown, Person person)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        await using var visit = await VisitAsync(shown, person, 1, (_, request) =>
        {
            if (request.Url.StartsWith(shown.Server.AbsoluteUri, StringComparison.Ordinal)) { asked.Add(new Uri(request.Url).PathAndQuery); }
        });
        await UsableAfterAsync(visit);
        return [.. asked];
    }

    /// <summary>The longest task, in milliseconds, while the page is scrolled from its top to its end; 0 when none took 50.</summary>
    /// <param name="end">Words at the end of all.</param>
    public async Task<double> LongestTaskAsync(ShownPage shown, Person person, int slower, string end)
    {
        await using var visit = await VisitAsync(shown, person, slower);
        await UsableAfterAsync(visit);
        var (page, frame) = (visit.Pages[0], visit.Pages[0].Frames[1]);
        await frame.EvaluateAsync("() => { longTasks.length = 0; }");
        await page.Mouse.MoveAsync(Width / 2, Height / 2);
        var watch = Stopwatch.StartNew();
        do
        {
            await page.Mouse.WheelAsync(0, WheelStep);
            await frame.EvaluateAsync(NextFrame);
            if (watch.ElapsedMilliseconds > LongestWait) { throw new TimeoutException($"The end of “{shown.Name}” did not come."); }
        }
        while (!await frame.EvaluateAsync<bool>(IsAtEnd) || !await frame.GetByText(end).First.IsVisibleAsync());

        await frame.EvaluateAsync(NextFrame);
        return (await frame.EvaluateAsync<double[]>("longTasks")).DefaultIfEmpty().Max();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await host.DisposeAsync();
    }

    private async Task<IBrowserContext> VisitAsync(ShownPage shown, Person person, int slower, EventHandler<IRequest>? asked = null)
    {
        var context = await browser.NewContextAsync(new() { Locale = "en-US", ViewportSize = new() { Width = Width, Height = Height } });
        context.SetDefaultTimeout(LongestWait);
        context.Request += asked;
        await context.AddInitScriptAsync(watch.Replace("/* said */ {}", JsonSerializer.Serialize(new { heading = shown.Heading, shows = shown.Shows }), StringComparison.Ordinal));
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = slower });
        await page.GotoAsync(host.Frame(shown, tenant.Id, person.Id, tenant.TokenOf(person)), new() { WaitUntil = WaitUntilState.Commit });
        return context;
    }

    private static async Task<double> UsableAfterAsync(IBrowserContext visit)
    {
        var page = visit.Pages[0];
        await page.WaitForSelectorAsync("iframe[src]");
        var usable = await page.Frames[1].WaitForFunctionAsync("() => window.usableAfter", null, new() { PollingInterval = 100 });
        return await usable.JsonValueAsync<double>();
    }
}
