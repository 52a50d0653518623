using LadderTeams.Service.Growth;
using LadderTeams.Service.Ladders;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Tests.Platform;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("Search:LongestQuery", "0")]
    [InlineData("Search:LargestPage", "100000")]
    [InlineData("Search:PageSize", "0")]
    [InlineData("Search:PageSize", "101")]
    [InlineData("Search:LargestSkip", "-1")]
    [InlineData("Ladders:CurrentForSeconds", "-1")]
    [InlineData("Ladders:CacheBytes", "0")]
    [InlineData("Answers:CacheBytes", "0")]
    [InlineData("Growth:CacheBytes", "0")]
    [InlineData("SignIn:Tenants", "")]
    [InlineData("SignIn:ClientId", "not-an-id")]
    [InlineData("SignIn:Authority", "http://login.example.com")]
    public void A_setting_that_cannot_be_meant_stops_the_start(string key, string value) =>
        Assert.Throws<OptionsValidationException>(() => Start(key, value));

    [Theory]
    [InlineData("SignIn:Tenants", " ", "Set SignIn:Tenants to the id ")]
    [InlineData("SignIn:Tenants", "common", "SignIn:Tenants has \"common\"")]
    [InlineData("SignIn:Tenants", "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d,", "SignIn:Tenants has \"\"")]
    [InlineData("SignIn:Tenants", "00000000-0000-0000-0000-000000000000", "SignIn:Tenants has ")]
    [InlineData("SignIn:ClientId", "", "Set SignIn:ClientId to ")]
    [InlineData("SignIn:Authority", "login.example.com", "SignIn:Authority is no https address")]
    [InlineData("SignIn:Authority", "http://login.example.com", "SignIn:Authority is no https address")]
    [InlineData("SignIn:Authority", "http://localhost.example.com", "SignIn:Authority is no https address")]
    [InlineData("SignIn:Authority", "https://login.example.com/tenant", "SignIn:Authority is no https address")]
    [InlineData("SignIn:Authority", "https://somebody@login.example.com", "SignIn:Authority is no https address")]
    [InlineData("SignIn:Authority", "https://login.example.com?tenant", "SignIn:Authority is no https address")]
    public void What_is_wrong_with_sign_in_is_said_in_one_sentence(string key, string value, string sentence)
    {
        var wrong = Assert.Throws<OptionsValidationException>(() => Start(key, value));

        Assert.StartsWith(sentence, Assert.Single(wrong.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://login.microsoftonline.us")]
    [InlineData("https://login.example.com:8443/")]
    [InlineData("http://localhost:7072")]
    [InlineData("http://127.0.0.1:7072/")]
    [InlineData("http://[::1]:7072")]
    public async Task An_authority_is_an_https_address_or_on_this_machine(string address)
    {
        using var service = new ServiceFixture { Settings = { ["SignIn:Authority"] = address } };
        using var client = service.CreateClient();

        Assert.Equal(address.TrimEnd('/'), (await client.JsonAsync("/api/sign-in")).GetProperty("authority").GetString());
    }

    [Fact]
    public async Task A_limit_can_be_set()
    {
        using var service = new ServiceFixture { Settings = { ["Search:LongestQuery"] = "10" } };
        using var client = service.CreateClient();

        using var response = await client.GetAsync("/api/search?q=communication");

        Assert.Equal("q takes up to 10 characters.", await response.RefusedAsync(400, "query_too_long"));
    }

    private static void Start(string key, string value)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(
            new ConfigurationBuilder().AddInMemoryCollection(new TestTenant().Settings!).AddInMemoryCollection([new(key, value)]).Build());
        services.AddAnswers();
        services.AddGrowth();
        services.AddLadders();
        services.AddSignIn();
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
    }
}
