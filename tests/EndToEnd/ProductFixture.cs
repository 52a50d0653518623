using System.Diagnostics;
using LadderTeams.EndToEnd.Cards;
using LadderTeams.EndToEnd.Playground;
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

    internal const string Engineer = "Noor van der Meer";
    internal const string Owner = "Marguerite Delacroix";

    private RunningService? service;
    private Task<AgentsPlayground>? playground;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string? signedIn;

    internal RunningService Service => service!;

    internal AgentsPlayground Playground => playground!.Result;

    public async Task InitializeAsync()
    {
        service = await RunningService.StartAsync();
        playground = AgentsPlayground.StartAsync(service.Tenant);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = await FindBrowserAsync(), Args = Arguments });
        await PublishSampleAsync();
        signedIn = await SignInAsync(Engineer);
        await playground;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) { await browser.DisposeAsync(); }

        playwright?.Dispose();
        if (playground is not null) { await (await playground).DisposeAsync(); }

        if (service is not null) { await service.DisposeAsync(); }
    }

    /// <summary>An engineer who is signed in at work and has never been here before.</summary>
    internal Task<Visit> VisitAsync(Look look) => Visit.BeginAsync(browser!, service!, look, signedIn);

    /// <summary>A visitor whom nobody has signed in.</summary>
    internal Task<Visit> VisitAsStrangerAsync() => Visit.BeginAsync(browser!, service!, new(), signedIn: null);

    /// <summary>The chat of <see cref="Engineer"/> with the bot.</summary>
    internal Task<Chat> ChatAsync() => Chat.OpenAsync(browser!, Playground);

    /// <summary>A page to draw cards on.</summary>
    internal Task<CardWall> CardsAsync(Look look) => CardWall.BuildAsync(browser!, look);

    /// <summary>With the one click that a service without ladders offers.</summary>
    private async Task PublishSampleAsync()
    {
        await using var visit = await VisitAsStrangerAsync();
        await visit.SignInAsync(Owner);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Publish the sample" }).ClickAsync();
        await Assertions.Expect(visit.Heading("Where are you on the ladder?")).ToBeVisibleAsync();
    }

    /// <summary>Gives what the browser remembers of it.</summary>
    private async Task<string> SignInAsync(string name)
    {
        await using var visit = await VisitAsStrangerAsync();
        await visit.SignInAsync(name);
        return await visit.Page.Context.StorageStateAsync();
    }

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
