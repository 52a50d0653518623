using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Outlook;

/// <summary>The pane in a frame of Outlook on the web. Office.js is our own stand-in at Microsoft's address.</summary>
internal sealed class OutlookVisit : IAsyncDisposable
{
    public const string Pane = $"{Service}/tab/outlook.html";
    private const string Service = "https://ladder.example";
    private const string OfficeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    private const string HostPage = "/mail";

    private readonly IBrowserContext context;
    private readonly Meeting said;
    private readonly Problems problems = [];
    private bool isRefused;

    private OutlookVisit(IBrowserContext context, IPage page, Meeting said)
    {
        (this.context, Page, this.said) = (context, page, said);
        problems.Watch(page);
    }

    public IPage Page { get; }

    public IFrameLocator View => Page.FrameLocator("iframe");

    public IFrame Frame => Page.Frames[1];

    public Problems Problems => problems;

    /// <summary>The names of the scripts that the pane loaded from the service, in their order.</summary>
    public List<string> Scripts { get; } = [];

    public static async Task<OutlookVisit> BeginAsync(IBrowser browser, RunningService service, Meeting said)
    {
        var context = await browser.NewContextAsync(new()
        {
            Locale = "en-US",
            ReducedMotion = ReducedMotion.Reduce,
            DeviceScaleFactor = said.Scale,
            ViewportSize = new() { Width = said.Width, Height = 700 },
        });
        var visit = new OutlookVisit(context, await context.NewPageAsync(), said);
        await context.RouteAsync("**/*", route => visit.AnswerAsync(route, service));
        await visit.Page.GotoAsync(said.Host + HostPage);
        return visit;
    }

    public ILocator Heading(string name) => View.GetByRole(AriaRole.Heading, new() { Level = 1, Name = name });

    public ILocator Button(string name) => View.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>What Outlook was asked to do to the invite.</summary>
    public async Task<IReadOnlyList<Call>> CallsAsync() => (await Frame.EvaluateAsync<JsonElement>("outlook.calls")).Deserialize<List<Call>>(JsonSerializerOptions.Web)!;

    public Task<string> InviteAsync() => Frame.EvaluateAsync<string>("outlook.invite.content");

    /// <summary>What Outlook was asked about who the person is.</summary>
    public Task<string[]> AskedAsync() => Frame.EvaluateAsync<string[]>("outlook.asked");

    /// <summary>The person changes the meeting, or Outlook's colors.</summary>
    public Task ChangeAsync(object changes) => Frame.EvaluateAsync("changes => outlook.change(changes)", changes);

    /// <summary>Asserts that the browser had nothing to complain about, and that the invite's link to join is where it was.</summary>
    public async Task AssertQuietAsync()
    {
        Assert.Empty(problems);
        Assert.DoesNotContain(await CallsAsync(), call => call.Name == "setAsync");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task AnswerAsync(IRoute route, RunningService service)
    {
        var address = new Uri(route.Request.Url);
        if (address.GetLeftPart(UriPartial.Authority) == Service)
        {
            if (said.LacksConsent && !isRefused && address.AbsolutePath == "/api/one-on-ones/opened")
            {
                isRefused = true;
                await route.FulfillAsync(new() { Status = 403, ContentType = "application/problem+json", Body = """{"code":"consent_required","status":403,"title":"No consent."}""" });
                return;
            }

            if (address.AbsolutePath.EndsWith(".js", StringComparison.Ordinal)) { Scripts.Add(Path.GetFileName(address.AbsolutePath)); }

            var answer = await route.FetchAsync(new() { Url = new Uri(service.Address, address.PathAndQuery).ToString(), MaxRedirects = 0 });
            await route.FulfillAsync(new() { Response = answer });
        }
        else if (route.Request.Url == OfficeScript)
        {
            var script = await File.ReadAllTextAsync(Repository.File("tests/EndToEnd/Outlook/office.js"));
            await route.FulfillAsync(new() { ContentType = "text/javascript", Body = script.Replace("{{said}}", Describe(service).ToJsonString(), StringComparison.Ordinal) });
        }
        else if (route.Request.Url == said.Host + HostPage)
        {
            await route.FulfillAsync(new()
            {
                ContentType = "text/html",
                Body = $"<!doctype html><html lang=\"en\"><title>Outlook</title><main><h1 style=\"position:absolute;opacity:0\">Outlook</h1><iframe title=\"Ladder\" src=\"{Pane}\" style=\"position:fixed;inset:0;width:100%;height:100%;border:0\"></iframe></main>",
            });
        }
        else if (address.Authority == service.Tenant.Address.Authority)
        {
            // A browser lets no page of another machine, which the service is here, ask this one.
            if (route.Request.IsNavigationRequest) { await route.ContinueAsync(); }
            else { await route.FulfillAsync(new() { Response = await route.FetchAsync() }); }
        }
        else
        {
            problems.Add($"left the origin: {route.Request.Url}");
            await route.AbortAsync();
        }
    }

    private JsonObject Describe(RunningService service)
    {
        var people = service.Tenant.People.Everyone;
        var person = people.Single(known => known.DisplayName == said.Person);
        return new()
        {
            ["isOutlook"] = true,
            ["isOrganizer"] = said.IsOrganizer,
            ["isSeries"] = said.IsSeries,
            ["seriesId"] = null,
            ["subject"] = said.Subject,
            ["guests"] = new JsonArray([.. said.Guests.Select(guest => (JsonNode)(people.FirstOrDefault(known => known.DisplayName == guest)?.Mail ?? guest))]),
            ["bodyType"] = said.IsHtml ? "html" : "text",
            ["body"] = said.Body,
            ["ignoresPrepend"] = said.IgnoresPrepend,
            ["refuses"] = said.Refuses,
            ["locale"] = said.Locale,
            ["theme"] = new JsonObject { ["bodyBackgroundColor"] = said.Ground },
            ["supports"] = said.SignsIn ? new JsonArray("Mailbox", "NestedAppAuth") : new JsonArray("Mailbox"),
            ["silent"] = said.IsSilent,
            ["popup"] = said.Popup,
            ["token"] = service.Tenant.TokenOf(person),
            ["account"] = new JsonObject
            {
                ["homeAccountId"] = $"{person.Id}.{service.Tenant.Id}",
                ["environment"] = service.Tenant.Address.Authority,
                ["tenantId"] = $"{service.Tenant.Id}",
                ["username"] = person.Mail,
                ["localAccountId"] = $"{person.Id}",
            },
        };
    }
}

/// <summary>What Outlook was asked to write.</summary>
internal sealed record Call(string Name, string? Content, string? CoercionType);
