using System.Net;

namespace LadderTeams.Service.Tests.Platform.Hosting;

public sealed class HealthTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task The_host_is_told_that_the_service_has_started()
    {
        using var client = service.CreateClient();

        using var response = await client.GetAsync("/");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task The_service_says_that_it_is_up()
    {
        using var client = service.CreateClient();

        var health = await client.JsonAsync("/api/health");

        Assert.Equal("healthy", health.GetProperty("status").GetString());
    }
}
