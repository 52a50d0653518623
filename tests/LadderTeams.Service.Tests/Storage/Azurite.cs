using System.Net;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

/// <summary>One Azurite for all tests of the collection. Each uses tables that no other test knows.</summary>
public sealed class Azurite : IAsyncLifetime
{
    public const string Collection = "Azurite";
    private AzuriteProcess process = null!;

    internal IPEndPoint Endpoint => process.Endpoint;

    public async Task InitializeAsync() => process = await AzuriteProcess.StartAsync();

    public async Task DisposeAsync() => await process.DisposeAsync();

    internal TableServiceClient Client(TableClientOptions? options = null) => new(AzuriteProcess.ConnectionString(Endpoint.Port), options ?? new());

    internal ValueTask<TableClient> TableAsync(TableClientOptions? options = null) =>
        Client(options).GetOrCreateTableAsync($"t{Guid.NewGuid():N}", CancellationToken.None);
}

[CollectionDefinition(Azurite.Collection)]
public sealed class SharedAzurite : ICollectionFixture<Azurite>;
