using System.Net.Http.Headers;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tests.Graph;
using LadderTeams.Local.Tests.Tenant;
using LadderTeams.Local.Tests.Triggers;
using LadderTeams.Service;
using LadderTeams.Service.Graph.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Local.Tests.People;

/// <summary>The real service behind a socket, before a tenant of its own that its people sign in to.</summary>
internal sealed class SignedInService : IAsyncDisposable
{
    private readonly StoreFixture store;
    private WebApplication app;

    private SignedInService(WebApplication app, RunningTenant running, StoreFixture store) => (this.app, Running, this.store) = (app, running, store);

    public RunningTenant Running { get; }

    public LocalTenant Tenant => Running.Tenant;

    /// <param name="tenant">As each test wants it; by default with an id of its own, so that tests share a store and nothing in it.</param>
    public static async Task<SignedInService> StartAsync(StoreFixture store, TenantOptions? tenant = null)
    {
        var running = await RunningTenant.StartAsync((tenant ?? new()) with { TenantId = Guid.NewGuid() });
        return new(await StartAsync(store, running, "http://127.0.0.1:0", null), running, store);
    }

    public IServiceProvider Services => app.Services;

    public Guid IdOf(string mail) => Tenant.People.Find(mail)!.Id;

    public async Task<HttpClient> AsAsync(string mail)
    {
        var token = (await Running.SignInAsync(mail)).Text("access_token");
        return new() { BaseAddress = new(app.Urls.Single()), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
    }

    /// <summary>Ends the process, so to say, and starts another one before the same tenant and the same store.</summary>
    /// <param name="also">What is different about it.</param>
    public async Task RestartAsync(Action<IServiceCollection>? also = null)
    {
        var address = app.Urls.Single(); // which Graph was told
        await app.DisposeAsync();
        app = await StartAsync(store, Running, address, also);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Running.DisposeAsync();
    }

    private static async Task<WebApplication> StartAsync(StoreFixture store, RunningTenant running, string address, Action<IServiceCollection>? also)
    {
        var app = LadderService.Build(new(), builder =>
        {
            builder.Configuration.AddInMemoryCollection([.. running.Tenant.SettingsAt(), new("Storage:ConnectionString", store.ConnectionString)]);
            builder.WebHost.UseUrls(address);
            builder.Services.AddSingleton<TimeProvider>(new TenantsClock(running.Time));
            builder.Services.AddSingleton(GraphCompany.Impatient);
            builder.Services.AddSingleton<IServiceProof>(new TenantProof(running.Tenant));
            also?.Invoke(builder.Services);
        });
        await app.StartAsync();
        app.Configuration["Links:Tab"] = $"{app.Urls.Single()}/tab"; // read when the first link is made
        return app;
    }

    /// <summary>It is as late as in the tenant, and waiting takes as long as it takes.</summary>
    private sealed class TenantsClock(ManualTime tenant) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => tenant.GetUtcNow();
    }
}
