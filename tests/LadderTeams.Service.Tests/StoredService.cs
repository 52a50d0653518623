using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests;

/// <summary>The real service over Azurite, with a tenant of its own. Its clients are signed in as an owner.</summary>
internal sealed class StoredService(Azurite azurite, TestTenant tenant) : WebApplicationFactory<Program>
{
    public StoredService(Azurite azurite)
        : this(azurite, new TestTenant())
    {
    }

    public TestTenant Tenant => tenant;

    /// <summary>The requests that the service sends to the store.</summary>
    public SentRequests Sent { get; } = new();

    /// <summary>Settings as an operator would give them.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Replaces what the service is made of.</summary>
    public Action<IServiceCollection> Replace { get; init; } = _ => { };

    /// <summary>Where the store is reached; Azurite itself unless a test stands in between.</summary>
    public int? StorePort { get; init; }

    public ImportLimits Limits { get; init; } = ImportLimits.Default;

    /// <summary>Another process over the same store.</summary>
    public StoredService Beside() => new(azurite, tenant);

    private string Connection => AzuriteProcess.ConnectionString(StorePort ?? azurite.Endpoint.Port);

    private Dictionary<string, string> AllSettings => new(tenant.SettingsAnd(Settings)) { ["Storage:ConnectionString"] = Connection };

    /// <summary>The same service behind a socket.</summary>
    public Task<SocketService> ListenAsync() => SocketService.StartAsync(AllSettings, tenant, Configure);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in AllSettings) { builder.UseSetting(key, value); }

        builder.ConfigureTestServices(Configure);
    }

    protected override void ConfigureClient(HttpClient client)
    {
        base.ConfigureClient(client);
        client.SignedInWith(tenant.OwnerToken);
    }

    private void Configure(IServiceCollection services)
    {
        new KeyServerStandIn().AddTo(services);
        var options = Sent.Watch(new TableClientOptions { TimeProvider = StorePort is null ? TimeProvider.System : new SkippingTime() });
        services.AddSingleton(new TableServiceClient(Connection, options));
        services.AddSingleton(Limits);
        Replace(services);
    }
}
