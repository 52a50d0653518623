using System.Net;

namespace LadderTeams.Local.Tests.Tenant.Graph;

/// <summary>What the tenant has consented to is all that there is.</summary>
public sealed class GraphPermissionsTests
{
    [Theory]
    [InlineData("/v1.0/me", "User.Read", HttpStatusCode.OK)]
    [InlineData("/v1.0/users", "User.Read", HttpStatusCode.Forbidden)]
    [InlineData("/v1.0/users/bjorn@tidewater.example", "User.Read", HttpStatusCode.Forbidden)]
    [InlineData("/v1.0/me/directReports", "User.ReadBasic.All", HttpStatusCode.OK)]
    [InlineData("/v1.0/me/manager", "User.ReadBasic.All", HttpStatusCode.Forbidden)]
    [InlineData("/v1.0/users/bjorn@tidewater.example/manager", "User.ReadBasic.All", HttpStatusCode.Forbidden)]
    [InlineData("/v1.0/users/delta", "User.ReadBasic.All", HttpStatusCode.Forbidden)]
    [InlineData("/v1.0/me/manager", "User.Read.All", HttpStatusCode.OK)]
    [InlineData("/v1.0/users/delta", "User.Read.All", HttpStatusCode.OK)]
    public async Task A_path_takes_a_permission(string address, string permission, HttpStatusCode status)
    {
        await using var running = await RunningTenant.StartAsync(permission);

        using var response = await running.GraphAsync(address, await running.GraphTokenAsync(RunningTenant.Manager));

        Assert.Equal(status, response.StatusCode);
        if (status is HttpStatusCode.Forbidden) { await response.AssertGraphErrorAsync(status, "Authorization_RequestDenied"); }
    }
}
