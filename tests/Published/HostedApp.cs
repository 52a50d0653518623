using LadderTeams.Published.Host;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Published;

/// <summary>What was published, under the stand-in of the host, once for all tests.</summary>
public sealed class HostedApp : IAsyncLifetime
{
    public const string Collection = "published";
    private AzuriteProcess azurite = null!;
    private LoopbackKeyServer keyServer = null!;

    internal FunctionApp App { get; } = FunctionApp.Unpack();

    internal FunctionsHostStandIn Host { get; private set; } = null!;

    internal TestTenant Tenant { get; private set; } = null!;

    internal TableServiceClient Store => new(AzuriteProcess.ConnectionString(azurite.Endpoint.Port), new());

    public async Task InitializeAsync()
    {
        azurite = await AzuriteProcess.StartAsync();
        keyServer = await LoopbackKeyServer.StartAsync();
        Tenant = new(Guid.NewGuid().ToString(), keyServer.Address);
        Host = await FunctionsHostStandIn.StartAsync(App, new Dictionary<string, string>(Tenant.Environment)
        {
            ["Storage__ConnectionString"] = AzuriteProcess.ConnectionString(azurite.Endpoint.Port),
        });
        Host.Outside.SignedInWith(Tenant.OwnerToken);
        using var published = await Host.Outside.PostAsync(new Uri("api/ladders/sample", UriKind.Relative), null);
        published.EnsureSuccessStatusCode();
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await keyServer.DisposeAsync();
        await azurite.DisposeAsync();
        App.Dispose();
    }
}

[CollectionDefinition(HostedApp.Collection)]
public sealed class OneHostedApp : ICollectionFixture<HostedApp>;
