using System.Diagnostics;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd;

/// <summary>The running product and a browser to look at it with, once for all tests.</summary>
public sealed class ProductFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private RunningService? service;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        service = await RunningService.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = await FindBrowserAsync(), Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) { await browser.DisposeAsync(); }

        playwright?.Dispose();
        if (service is not null) { await service.DisposeAsync(); }
    }

    /// <summary>A visitor who has never been here before.</summary>
    internal Task<Visit> VisitAsync(Look look) => Visit.BeginAsync(browser!, service!.Address, look);

    private static async Task<string> FindBrowserAsync()
    {
        using var search = Process.Start(new ProcessStartInfo(Repository.At("build/find-browser")) { RedirectStandardOutput = true })!;
        var path = await search.StandardOutput.ReadToEndAsync();
        await search.WaitForExitAsync();
        return search.ExitCode == 0 ? path.Trim() : throw new FileNotFoundException("Install Chromium, Chrome or Edge, or name it in LADDER_BROWSER.");
    }
}

[CollectionDefinition(Name)]
public sealed class OneProduct : ICollectionFixture<ProductFixture>
{
    public const string Name = "product";
}
