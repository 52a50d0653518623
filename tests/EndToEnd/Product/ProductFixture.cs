using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LadderTeams.EndToEnd.Host;
using LadderTeams.Local.Demo;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Product;

/// <summary>The running product and a browser to look at it with, once for all tests.</summary>
public class ProductFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Two products share the machine with their browsers; a test that fails may take long.</summary>
    private const float Patience = 15_000;

    /// <summary>Nobody has set her level, so that she is asked for it.</summary>
    internal const string Newcomer = "Ingrid Solheim";
    internal const string Engineer = "Noor van der Meer";
    internal const string Manager = "Leilani Kealoha";
    internal const string Owner = "Marguerite Delacroix";

    private readonly ConcurrentDictionary<string, Task<string>> signedIn = new(StringComparer.Ordinal);

    private RunningService? service;
    private IPlaywright? playwright;
    private IBrowser? browser;

    internal RunningService Service => service!;

    private protected IBrowser Browser => browser!;

    public virtual async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        service = await RunningService.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = await InstalledBrowser.FindAsync(), Args = Arguments });
        await PublishSampleAsync();
        await FillCompanyAsync();
    }

    public virtual async Task DisposeAsync()
    {
        if (browser is not null) { await browser.DisposeAsync(); }

        playwright?.Dispose();
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

    /// <summary>A visitor whom nobody has signed in.</summary>
    internal Task<Visit> VisitAsStrangerAsync() => Visit.BeginAsync(browser!, service!, new(), signedIn: null);

    /// <summary>Has a manager turn on the agenda of her 1:1 with a report, as the tab does. Gives the report's id, and the series' key.</summary>
    internal async Task<(string Report, string Series)> TurnOnAgendaAsync(string manager, string report)
    {
        using var http = HttpAs(manager);
        var calendar = await http.GetFromJsonAsync<JsonElement>("api/one-on-ones");
        var meeting = calendar.GetProperty("series").EnumerateArray().First(known =>
            known.GetProperty("isMain").GetBoolean() && known.GetProperty("with") is { ValueKind: JsonValueKind.Object } with && with.GetProperty("name").GetString() == report);
        var series = meeting.GetProperty("key").GetString()!;
        using var answer = await http.PutAsJsonAsync($"api/one-on-ones/{series}/invite", new { isOn = true });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (meeting.GetProperty("with").GetProperty("id").GetString()!, series);
    }

    /// <summary>The API, as the tab of one of the demo company asks it.</summary>
    internal HttpClient HttpAs(string person)
    {
        var known = service!.Tenant.People.Everyone.Single(one => one.DisplayName == person);
        var http = new HttpClient { BaseAddress = service.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", service.Tenant.TokenOf(known));
        return http;
    }

    /// <summary>As another owner does, or the same one in another window.</summary>
    /// <param name="seen">The version that she has seen; null for none.</param>
    internal async Task<HttpStatusCode> PublishAsync(string ladder, string text, int? seen)
    {
        using var http = HttpAs(Owner);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", "l1.md" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/ladders/{ladder}/versions") { Content = form };
        if (seen is null) { request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any); }
        else { request.Headers.IfMatch.Add(new($"\"{seen}\"")); }

        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }

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
}

[CollectionDefinition(Name)]
public sealed class OneProduct : ICollectionFixture<ProductFixture>
{
    public const string Name = "product";
}
