using LadderTeams.Core.Ladders;
using LadderTeams.Service.Catalog;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LadderTeams.Service.Tests;

/// <summary>The real service over ladders that are built in code. Its clients are signed in as an owner.</summary>
public sealed class ServiceFixture : WebApplicationFactory<Program>
{
    private readonly InMemoryLadderCatalog catalog = new(A.Ladder());

    /// <summary>Settings as an operator would give them.</summary>
    public Dictionary<string, string> Settings { get; } = new() { ["Storage:ConnectionString"] = "UseDevelopmentStorage=true" }; // nothing here is read from it

    internal TestTenant Tenant { get; init; } = new();

    internal KeyServerStandIn KeyServer { get; } = new();

    /// <summary>Whether the tenant's authority is a real server.</summary>
    internal bool AsksForKeysOverSockets { get; init; }

    /// <summary>What the service has besides, or instead.</summary>
    internal Action<IServiceCollection>? Also { get; init; }

    public void Publish(params Ladder[] ladders) => catalog.Publish(ladders);

    /// <summary>From now on the ladders cannot be read.</summary>
    public void Fail(Exception? with = null) => catalog.Fail(with);

    /// <summary>The same service behind a socket.</summary>
    /// <param name="also">Adds addresses of a test.</param>
    internal Task<SocketService> ListenAsync(Action<WebApplication>? also = null) => SocketService.StartAsync(AllSettings, Tenant, Replace, also);

    private Dictionary<string, string> AllSettings => Tenant.SettingsAnd(Settings);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in AllSettings) { builder.UseSetting(key, value); }

        builder.ConfigureTestServices(Replace);
    }

    protected override void ConfigureClient(HttpClient client)
    {
        base.ConfigureClient(client);
        client.SignedInWith(Tenant.OwnerToken);
    }

    private void Replace(IServiceCollection services)
    {
        if (!AsksForKeysOverSockets) { KeyServer.AddTo(services); }

        services.RemoveAll<ILadderCatalog>();
        services.AddSingleton<ILadderCatalog>(catalog);
        Also?.Invoke(services);
    }
}
