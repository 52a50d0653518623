using System.Collections.Concurrent;
using System.Diagnostics;
using LadderTeams.EndToEnd.Cards;
using LadderTeams.EndToEnd.Host;
using LadderTeams.EndToEnd.Outlook;
using LadderTeams.EndToEnd.Playground;
using LadderTeams.Local.Demo;
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

    /// <summary>The machine may be busy with other things, and only a test that fails waits as long. In milliseconds.</summary>
    private const float Patience = 15_000;

    /// <summary>Nobody has set her level, so that she is asked for it.</summary>
    internal const string Newcomer = "Ingrid Solheim";
    internal const string Engineer = "Noor van der Meer";
    internal const string Manager = "Leilani Kealoha";
    internal const string Owner = "Marguerite Delacroix";

    private readonly ConcurrentDictionary<string, Task<string>> signedIn = new(StringComparer.Ordinal);

    private RunningService? service;
    private Task<AgentsPlayground>? playground;
    private IPlaywright? playwright;
    private IBrowser? browser;

    internal RunningService Service => service!;

    internal AgentsPlayground Playground => playground!.Result;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        service = await RunningService.StartAsync();
        playground = AgentsPlayground.StartAsync(service.Tenant);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = await FindBrowserAsync(), Args = Arguments });
        await PublishSampleAsync();
        await FillCompanyAsync();
        await playground;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) { await browser.DisposeAsync(); }

        playwright?.Dispose();
        if (playground is not null) { await (await playground).DisposeAsync(); }

        if (service is not null) { await service.DisposeAsync(); }
    }

    /// <summary>Somebody who is signed in at work and has never been here before.</summary>
    internal Task<Visit> VisitAsync(Look look) => VisitAsync(look, Newcomer);

    /// <summary>One of the demo company, who is signed in at work.</summary>
    internal async Task<Visit> VisitAsync(Look look, string person) =>
        await Visit.BeginAsync(browser!, service!, look, await signedIn.GetOrAdd(person, SignInAsync));

    /// <summary>The tab in a frame of Teams, Outlook or Microsoft 365.</summary>
    internal Task<HostedVisit> VisitInHostAsync(Said said, params IEnumerable<(string Key, string Value)> remembered) =>
        HostedVisit.BeginAsync(browser!, service!, said, remembered);

    /// <summary>The pane beside a meeting in Outlook.</summary>
    internal Task<OutlookVisit> VisitInOutlookAsync(Meeting said) => OutlookVisit.BeginAsync(browser!, service!, said);

    /// <summary>A visitor whom nobody has signed in.</summary>
    internal Task<Visit> VisitAsStrangerAsync() => Visit.BeginAsync(browser!, service!, new(), signedIn: null);

    /// <summary>Somebody's chat with the bot.</summary>
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

    /// <summary>Has the demo company write what <c>make demo</c> has it write.</summary>
    private async Task FillCompanyAsync()
    {
        using var output = new StringWriter();
        var isFilled = await DemoRun.FillAsync(service!.Address, service.Tenant, output, CancellationToken.None);
        Assert.True(isFilled, output.ToString());
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
