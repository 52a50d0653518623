using LadderTeams.Service.Ladders;
using LadderTeams.Service.Platform.Answers;
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
    [InlineData("Search:LargestSkip", "-1")]
    [InlineData("Ladders:CurrentForSeconds", "-1")]
    [InlineData("Ladders:CacheBytes", "0")]
    [InlineData("Answers:CacheBytes", "0")]
    public void A_setting_that_cannot_be_meant_stops_the_start(string key, string value)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build());
        services.AddAnswers();
        services.AddLadders();
        using var provider = services.BuildServiceProvider();

        var atStart = provider.GetRequiredService<IStartupValidator>();

        Assert.Throws<OptionsValidationException>(atStart.Validate);
    }

    [Fact]
    public async Task A_limit_can_be_set()
    {
        using var service = new ServiceFixture { Settings = { ["Search:LongestQuery"] = "10" } };
        using var client = service.CreateClient();

        using var response = await client.GetAsync("/api/search?q=communication");

        Assert.Equal("q takes up to 10 characters.", await response.RefusedAsync(400, "query_too_long"));
    }
}
