using LadderTeams.Local.Store;

namespace LadderTeams.Local.Tests.People;

/// <summary>One table service for all tests of a collection.</summary>
public sealed class StoreFixture : IAsyncLifetime
{
    public const string Collection = "A table service";

    private readonly string files = Directory.CreateTempSubdirectory("ladder-local-").FullName;
    private DataFolder? folder;
    private Azurite? azurite;

    public string ConnectionString => azurite!.ConnectionString;

    public async Task InitializeAsync()
    {
        folder = await DataFolder.OpenAsync(files, CancellationToken.None);
        azurite = await Azurite.StartAsync(RepositoryFolder.Find(AppContext.BaseDirectory).Azurite, folder, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        if (azurite is not null) { await azurite.StopAsync(); }

        azurite?.Dispose();
        folder?.Dispose();
        Directory.Delete(files, recursive: true);
    }
}

[CollectionDefinition(StoreFixture.Collection)]
public sealed class OneStore : ICollectionFixture<StoreFixture>;
