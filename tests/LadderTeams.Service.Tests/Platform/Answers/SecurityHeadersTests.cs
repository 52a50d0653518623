namespace LadderTeams.Service.Tests.Platform.Answers;

public sealed class SecurityHeadersTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Theory]
    [InlineData("/api/ladders")]
    [InlineData("/api/nothing")]
    [InlineData("/api/search")]
    [InlineData("/tab/")]
    [InlineData("/")]
    public async Task Every_answer_carries_them(string address)
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("frame-ancestors", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task Only_the_tab_may_be_framed_and_only_by_the_microsoft_365_clients()
    {
        using var client = service.CreateClient();

        using var tab = await client.GetAsync("/tab/");
        using var api = await client.GetAsync("/api/ladders");

        var ancestors = Assert.Single(tab.Headers.GetValues("Content-Security-Policy")).Split("frame-ancestors")[1];
        Assert.Contains("https://teams.microsoft.com", ancestors);
        Assert.Contains("https://outlook.office.com", ancestors);
        Assert.Contains("https://*.cloud.microsoft", ancestors);
        Assert.All(ancestors.Split(' ', StringSplitOptions.RemoveEmptyEntries), ancestor => Assert.StartsWith("https://", ancestor, StringComparison.Ordinal));
        Assert.EndsWith("frame-ancestors 'none'", Assert.Single(api.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task The_tab_may_talk_to_the_service_and_to_the_authority_that_people_sign_in_at()
    {
        using var client = service.CreateClient();
        var authority = (await client.JsonAsync("/api/sign-in")).GetProperty("authority").GetString();

        using var tab = await client.GetAsync("/tab/");

        Assert.Contains($"connect-src 'self' {authority} ", Assert.Single(tab.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task The_pane_in_outlook_takes_scripts_of_office_and_is_framed_by_outlook_alone()
    {
        using var client = service.CreateClient();

        using var pane = await client.GetAsync("/tab/outlook.html?dialog");
        using var tab = await client.GetAsync("/tab/");

        var policy = Assert.Single(pane.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self' https://appsforoffice.microsoft.com;", policy);
        Assert.DoesNotContain("unsafe", policy.Split("script-src")[1].Split(';')[0]);
        var ancestors = policy.Split("frame-ancestors")[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("https://outlook.office.com", ancestors);
        Assert.Contains("https://outlook.office365.com", ancestors);
        Assert.Contains("https://*.cloud.microsoft", ancestors);
        Assert.DoesNotContain(ancestors, ancestor => ancestor.Contains("teams", StringComparison.Ordinal));
        Assert.DoesNotContain("appsforoffice", Assert.Single(tab.Headers.GetValues("Content-Security-Policy")));
    }
}
