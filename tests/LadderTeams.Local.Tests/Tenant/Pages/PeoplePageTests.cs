using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LadderTeams.Local.Tests.Tenant.Pages;

/// <summary>The page where one chooses who to be.</summary>
public sealed partial class PeoplePageTests : TenantTest
{
    private string Own => Running.Http.BaseAddress!.GetLeftPart(UriPartial.Authority);

    [Fact]
    public async Task Everyone_stands_below_the_manager()
    {
        var page = await ReadAsync("/");

        Assert.Equal(40, page.QuerySelectorAll("button[name=person]").Length);
        foreach (var person in Running.Tenant.People.Everyone)
        {
            var above = page.QuerySelector($"button[value='{person.Id}']")!.Closest("li")!.ParentElement!.Closest("li")?.Children[0].GetAttribute("value");
            Assert.Equal($"{person.Manager}", above ?? "");
        }
    }

    [Fact]
    public async Task Level_and_role_are_told()
    {
        var page = await ReadAsync("/");

        string TextOf(string person) => Spaces().Replace(page.QuerySelector($"button[value='{Running.Tenant.People.Find(person)!.Id}'] .who")!.ParentElement!.TextContent, " ").Trim();
        Assert.EndsWith("Björn Þórarinsson Senior Engineer Level L4", TextOf(RunningTenant.Engineer), StringComparison.Ordinal);
        Assert.EndsWith("Marguerite Delacroix Engineering Programme Lead ladder owner", TextOf(RunningTenant.Owner), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_needs_no_script_and_no_other_server()
    {
        using var response = await Running.Http.GetAsync("/");
        var html = await response.Content.ReadAsStringAsync();
        using var style = await Running.Http.GetAsync("/people.css");

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", await style.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_leads_to_the_tab_and_signs_in_there()
    {
        using var response = await ChooseAsync(RunningTenant.Owner, Own);

        Assert.Equal((HttpStatusCode.SeeOther, RunningTenant.Page), (response.StatusCode, response.Headers.Location?.AbsoluteUri));
        var sent = await Running.AuthorizeAsync();
        var answer = await Running.RequestTokenAsync(Running.CodeForm(sent["code"]));
        Assert.Equal(RunningTenant.Owner, (await PublishedKeys.ReadAsync(Running)).Verify(answer.Text("access_token")).GetProperty("preferred_username").GetString());
    }

    [Fact]
    public async Task Who_is_signed_in_is_marked()
    {
        using var chosen = await ChooseAsync(RunningTenant.Owner, Own);

        var page = await ReadAsync("/");

        Assert.Equal($"{Running.Tenant.People.Find(RunningTenant.Owner)!.Id}", Assert.Single(page.QuerySelectorAll("[aria-current]")).GetAttribute("value"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("http://localhost:7071")]
    [InlineData("http://elsewhere.example")]
    public async Task Another_page_cannot_choose(string? origin)
    {
        using var response = await ChooseAsync(RunningTenant.Owner, origin);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task What_a_stranger_writes_into_the_address_is_shown_as_text()
    {
        var page = await ReadAsync(Running.AuthorizeAddress(("prompt", "select_account"), ("state", "\"><script>alert(1)</script>")));
        var refusal = await ReadAsync(Running.AuthorizeAddress(("client_id", "<script>alert(1)</script>")));

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Empty(refusal.QuerySelectorAll("script"));
        Assert.Contains("<script>alert(1)</script>", refusal.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_answers_under_the_names_of_this_machine_alone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "tenant.example" } };
        using var response = await Running.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task<IDocument> ReadAsync(string address) => new HtmlParser().ParseDocument(await (await Running.Http.GetAsync(address)).Content.ReadAsStringAsync());

    private async Task<HttpResponseMessage> ChooseAsync(string person, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new FormUrlEncodedContent([new("person", $"{Running.Tenant.People.Find(person)!.Id}")]) };
        if (origin is not null) { request.Headers.Add("Origin", origin); }

        return await Running.Http.SendAsync(request);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
