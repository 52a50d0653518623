using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LadderTeams.Local.Tenant.Calendars.Events;

namespace LadderTeams.Local.Tests.Tenant.Pages;

/// <summary>Somebody's calendar, to look at.</summary>
public sealed class CalendarPageTests : TenantTest
{
    private const string Calendar = $"/calendar/{RunningTenant.Manager}";

    [Fact]
    public async Task Everyone_has_one_that_the_page_of_people_leads_to()
    {
        using var page = await ReadAsync("/");

        var links = page.QuerySelectorAll("a.calendar").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(Running.Tenant.People.Everyone.Count, links.Distinct().Count());
        Assert.Contains(Calendar, links);
    }

    [Fact]
    public async Task It_lists_what_comes_and_who_is_there()
    {
        using var page = await ReadAsync(Calendar);

        Assert.Equal("Monday, 23 November", page.QuerySelector("h2.day")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".meeting").Select(Words), words => words.StartsWith("15:00–15:30 1:1 Folasade / Dmytro online recurring Folasade Adeyemi, Dmytro Kovalenko", StringComparison.Ordinal)); // was moved
        Assert.DoesNotContain("Onboarding", page.Body!.TextContent, StringComparison.Ordinal); // is over
    }

    [Fact]
    public async Task An_invite_is_framed_where_it_can_do_nothing()
    {
        var manager = Running.Tenant.People.Find(RunningTenant.Manager)!;
        Running.Tenant.Calendars.OutlookOf(manager).Add(new("Now", new(2026, 11, 21, 9, 0, 0)) { Body = new EventBody("<p style=\"color:red\">Hello</p>") });
        using var page = await ReadAsync(Calendar);
        var frame = page.QuerySelector("iframe")!;

        using var response = await Running.Http.GetAsync(frame.GetAttribute("src"));

        Assert.Equal(("", "Invite to Now"), (frame.GetAttribute("sandbox"), frame.GetAttribute("title")));
        Assert.Equal("<p style=\"color:red\">Hello</p>", await response.Content.ReadAsStringAsync());
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'self'; sandbox", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/calendar/nobody@tidewater.example")]
    [InlineData($"{Calendar}/guessed")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var response = await Running.Http.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<IDocument> ReadAsync(string address)
    {
        using var response = await Running.Http.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}
