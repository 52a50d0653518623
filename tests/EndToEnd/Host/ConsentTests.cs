using System.Text.Json;
using System.Text.RegularExpressions;
using System.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LadderTeams.EndToEnd.Host;

/// <summary>The service acts for a person in Microsoft Graph, which she or an administrator has to agree to first.</summary>
[Collection(OneProduct.Name)]
public sealed class ConsentTests(ProductFixture product)
{
    private const string Manager = "Priya Raghunathan";
    private const string Claims = """{"access_token":{"capolids":{"essential":true}}}""";

    [Fact]
    public async Task In_a_host_she_agrees_in_its_window_and_the_page_is_there()
    {
        await using var visit = await product.VisitInHostAsync(new() { Page = "/tab/one-on-ones", Person = Manager });
        await LackAsync(visit.Page);
        await visit.Page.ReloadAsync();
        await Expect(visit.Tab.GetByRole(AriaRole.Alert)).ToContainTextAsync("Ladder may not read calendars yet.");

        await visit.Tab.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();

        await Expect(visit.Tab.GetByRole(AriaRole.Region, new() { Name = "With your reports" })).ToBeVisibleAsync(new() { Timeout = 15_000 });
        var opened = new Uri(await visit.Page.EvaluateAsync<string>("host.opened"));
        Assert.Equal($"{HostedVisit.Service}/tab/consent", opened.GetLeftPart(UriPartial.Path));
        Assert.Equal(Claims, HttpUtility.ParseQueryString(opened.Query)["claims"]);
    }

    [Fact]
    public async Task Who_closes_the_window_can_open_it_again()
    {
        await using var visit = await product.VisitInHostAsync(new() { Page = "/tab/one-on-ones", Person = Manager, Consents = false });
        await LackAsync(visit.Page);
        await visit.Page.ReloadAsync();

        for (var time = 0; time < 2; time++)
        {
            await visit.Page.EvaluateAsync("() => { host.opened = null; }");
            await visit.Tab.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
            await visit.Page.WaitForFunctionAsync("() => host.opened");
        }

        await Expect(visit.Tab.GetByRole(AriaRole.Button, new() { Name = "Allow" })).ToBeEnabledAsync();
        await Expect(visit.Tab.GetByRole(AriaRole.Alert)).Not.ToContainTextAsync("It was not allowed");
    }

    [Fact]
    public async Task In_a_browser_she_is_led_to_the_authority_with_all_that_it_wants_to_be_asked()
    {
        await using var visit = await product.VisitAsync(new(), Manager);
        await LackAsync(visit.Page);
        await visit.Page.GotoAsync("tab/one-on-ones");
        var asked = visit.Page.WaitForRequestAsync(request => request.Url.Contains("/authorize", StringComparison.Ordinal) && !request.Url.Contains("prompt=none", StringComparison.Ordinal));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();

        var query = HttpUtility.ParseQueryString(new Uri((await asked).Url).Query);
        Assert.EndsWith("/.default", query["scope"], StringComparison.Ordinal);
        Assert.Equal(Claims, query["claims"]);
    }

    /// <summary>The calendar is refused once for want of consent, as the service refuses it.</summary>
    private static async Task LackAsync(IPage page)
    {
        var isRefused = false;
        await page.RouteAsync(new Regex(@"/api/one-on-ones\?"), async route =>
        {
            if (isRefused)
            {
                await route.FallbackAsync();
                return;
            }

            isRefused = true;
            await route.FulfillAsync(new() { Status = 403, ContentType = "application/problem+json", Body = $$"""{"code":"consent_required","status":403,"title":"No consent.","claims":{{JsonSerializer.Serialize(Claims)}}}""" });
        });
    }
}
