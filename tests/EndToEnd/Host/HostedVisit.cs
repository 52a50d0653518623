using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Host;

/// <summary>
/// The tab in a frame of Teams, Outlook or Microsoft 365. The host is a page at one of their addresses, as TeamsJS takes messages
/// from nowhere else; the service is at an address with TLS, as they frame no other.
/// </summary>
internal sealed class HostedVisit : IAsyncDisposable
{
    public const string Service = "https://ladder.example";
    private const string HostPage = "/stub";

    /// <summary>TeamsJS asks here for hosts that it does not know yet.</summary>
    private const string KnownHosts = "https://res.cdn.office.net/";

    private readonly IBrowserContext context;
    private readonly Said said;
    private readonly Problems problems = [];

    private HostedVisit(IBrowserContext context, IPage page, Said said)
    {
        (this.context, Page, this.said) = (context, page, said);
        problems.Watch(page);
    }

    public IPage Page { get; }

    public IFrameLocator Tab => Page.FrameLocator("iframe");

    /// <summary>Where the tab is now, below the service's address.</summary>
    public string Address => Page.Frames[1].Url[Service.Length..];

    /// <param name="remembered">What the browser remembers of earlier visits: a value for each key.</param>
    public static async Task<HostedVisit> BeginAsync(IBrowser browser, RunningService service, Said said, params IEnumerable<(string Key, string Value)> remembered)
    {
        var context = await browser.NewContextAsync(new()
        {
            Locale = "en-US",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = said.Width, Height = 600 },
        });
        await context.AddInitScriptAsync(Storage(remembered));
        var visit = new HostedVisit(context, await context.NewPageAsync(), said);
        await context.RouteAsync("**/*", route => visit.AnswerAsync(route, service));
        await visit.Page.GotoAsync(said.Origin + HostPage);
        return visit;
    }

    public Task ChangeThemeAsync(string theme) => Page.EvaluateAsync($"host.changeTheme('{theme}')");

    /// <summary>Whether the host's button can be pressed.</summary>
    public Task<bool> CanSaveAsync() => Page.EvaluateAsync<bool>("host.isValid");

    /// <summary>Presses the host's button; gives what the tab then told it to keep.</summary>
    public async Task<Kept> SaveAsync()
    {
        Assert.True(await Page.EvaluateAsync<bool>("host.save()"), "The tab told the host that it could not be saved.");
        return (await Page.EvaluateAsync<JsonElement>("host.settings")).Deserialize<Kept>(JsonSerializerOptions.Web)!;
    }

    /// <summary>Takes the place of the clipboard, which a frame may be refused.</summary>
    public async Task CatchWhatIsCopiedAsync()
    {
        await Assertions.Expect(Tab.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Page.Frames[1].EvaluateAsync("() => { navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }; }");
    }

    public async Task<string> CopiedAsync()
    {
        await Page.Frames[1].WaitForFunctionAsync("() => window.copied");
        return await Page.Frames[1].EvaluateAsync<string>("window.copied");
    }

    /// <summary>What the tab gave the host to send to a chat.</summary>
    public async Task<JsonElement> SharedAsync()
    {
        await Page.WaitForFunctionAsync("() => host.shared");
        return await Page.EvaluateAsync<JsonElement>("host.shared");
    }

    /// <summary>Asserts that the browser had nothing to complain about, and that the host knows all that it was asked.</summary>
    public async Task AssertQuietAsync()
    {
        Assert.Empty(problems);
        Assert.Empty(await Page.EvaluateAsync<string[]>("host.notUnderstood"));
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    /// <summary>In place of the browser's own storage, which a frame of another site may be refused.</summary>
    private static string Storage(IEnumerable<(string Key, string Value)> remembered) => $$"""
        {
            const kept = new Map({{JsonSerializer.Serialize(remembered.Select(value => new[] { value.Key, value.Value }))}});
            const storage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key) };
            Object.defineProperty(window, 'localStorage', { value: storage });
        }
        """;

    private async Task AnswerAsync(IRoute route, RunningService service)
    {
        var address = new Uri(route.Request.Url);
        if (address.GetLeftPart(UriPartial.Authority) == Service)
        {
            var answer = await route.FetchAsync(new() { Url = new Uri(service.Address, address.PathAndQuery).ToString(), MaxRedirects = 0 });
            await route.FulfillAsync(new() { Response = answer });
        }
        else if (route.Request.Url == said.Origin + HostPage)
        {
            var page = await File.ReadAllTextAsync(Repository.File("tests/EndToEnd/Host/host.html"));
            await route.FulfillAsync(new() { ContentType = "text/html", Body = page.Replace("{{said}}", Describe(service).ToJsonString(), StringComparison.Ordinal) });
        }
        else if (route.Request.Url.StartsWith(KnownHosts, StringComparison.Ordinal))
        {
            await route.FulfillAsync(new() { Json = new { validOrigins = new[] { new Uri(said.Origin).Host } }, Headers = [new("Access-Control-Allow-Origin", "*")] });
        }
        else
        {
            problems.Add($"left the origin: {route.Request.Url}");
            await route.AbortAsync();
        }
    }

    private JsonObject Supports()
    {
        var supports = new JsonObject { ["pages"] = new JsonObject { ["config"] = new JsonObject() } };
        if (said.Shares) { supports["sharing"] = new JsonObject(); }

        return supports;
    }

    private JsonObject Describe(RunningService service)
    {
        var person = service.Tenant.People.Everyone.SingleOrDefault(known => known.DisplayName == said.Person);
        return new()
        {
            ["tab"] = Service,
            ["page"] = said.Page,
            ["answers"] = said.Answers,
            ["consents"] = said.Consents,
            ["token"] = person is null ? null : service.Tenant.TokenOf(person),
            ["settings"] = said.Pinned is null ? new JsonObject() : new JsonObject { ["contentUrl"] = said.Pinned },
            ["runtime"] = new JsonObject
            {
                ["apiVersion"] = 4,
                ["supports"] = Supports(),
            },
            ["context"] = new JsonObject
            {
                ["theme"] = said.Theme,
                ["locale"] = said.Locale,
                ["frameContext"] = said.FrameContext,
                ["subEntityId"] = said.SubPageId,
                ["meetingId"] = said.Meeting,
                ["appId"] = said.AppId,
                ["tid"] = $"{service.Tenant.Id}",
                ["userObjectId"] = $"{person?.Id}",
                ["userDisplayName"] = person?.DisplayName,
            },
        };
    }
}

/// <summary>What a host keeps of a tab that was pinned.</summary>
internal sealed record Kept(string EntityId, string ContentUrl, string WebsiteUrl, string SuggestedDisplayName);
