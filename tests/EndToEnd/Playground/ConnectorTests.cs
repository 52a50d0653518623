using System.Net;
using System.Net.Http.Json;
using System.Net.NetworkInformation;
using LadderTeams.Local.Tenant;

namespace LadderTeams.EndToEnd.Playground;

/// <summary>Who reaches whom: the service takes what its Connector sends, and from nobody else.</summary>
[Collection(HostsProduct.Name)]
public sealed class ConnectorTests(HostsFixture product)
{
    private const string Relay = "/connector/messages";

    [Theory]
    [InlineData("install")]
    [InlineData("uninstall")]
    [InlineData("botAdded")]
    [InlineData("botRemoved")]
    [InlineData("userAdded")]
    [InlineData("userRemoved")]
    public async Task Updates_are_taken_note_of(string type)
    {
        using var answer = await SendAsync(product.Service.Tenant.Address, Relay, type);

        Assert.Equal((HttpStatusCode.Accepted, 0), (answer.StatusCode, answer.Content.Headers.ContentLength));
    }

    [Fact]
    public async Task Another_Connector_is_refused()
    {
        await using var other = await LocalTenant.StartAsync(new() { Port = 0 }, CancellationToken.None);
        other.Client.Register(new(product.Service.Address, "/tab/"));

        using var answer = await SendAsync(other.Address, Relay, "install");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Nobody_comes_past_the_Connector()
    {
        using var answer = await SendAsync(product.Service.Address, "/api/messages", "install");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public void Nobody_else_reaches_the_playground()
    {
        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(endpoint => endpoint.Port == product.Playground.Address.Port).ToList();

        Assert.All(listening, endpoint => Assert.True(IPAddress.IsLoopback(endpoint.Address), $"{endpoint}"));
        Assert.NotEmpty(listening);
    }

    private async Task<HttpResponseMessage> SendAsync(Uri server, string path, string type)
    {
        using var http = new HttpClient();
        return await http.PostAsJsonAsync(new Uri(server, path), await product.Playground.MockAsync(type));
    }
}
