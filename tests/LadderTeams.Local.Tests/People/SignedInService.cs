using System.Net.Http.Headers;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tests.Graph;
using LadderTeams.Local.Tests.Tenant;
using LadderTeams.Local.Tests.Triggers;
using LadderTeams.Service;
using LadderTeams.Service.Graph.OnBehalfOf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Local.Tests.People;

/// <summary>The real service behind a socket, before a tenant of its own that its people sign in to.</summary>
internal sealed class SignedInService : IAsyncDisposable
{
    private readonly WebApplication app;

    private SignedInService(WebApplication app, RunningTenant running) => (this.app, Running) = (app, running);

    public RunningTenant Running { get; }

    public LocalTenant Tenant => Running.Tenant;

    /// <param name="tenant">As each test wants it; by default with an id of its own, so that tests share a store and nothing in it.</param>
    public static async Task<SignedInService> StartAsync(StoreFixture store, TenantOptions? tenant = null)
    {
        var running = await RunningTenant.StartAsync((tenant ?? new()) with { TenantId = Guid.NewGuid() });
        var app = LadderService.Build(new(), builder =>
        {
            builder.Configuration.AddInMemoryCollection([.. running.Tenant.SettingsAt(), new("Storage:ConnectionString", store.ConnectionString)]);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddSingleton<TimeProvider>(new TenantsClock(running.Time));
            builder.Services.AddSingleton(GraphCompany.Impatient);
            builder.Services.AddSingleton<IServiceProof>(new TenantProof(running.Tenant));
        });
        await app.StartAsync();
        return new(app, running);
    }

    public Guid IdOf(string mail) => Tenant.People.Find(mail)!.Id;

    public async Task<HttpClient> AsAsync(string mail)
    {
        var token = (await Running.SignInAsync(mail)).Text("access_token");
        return new() { BaseAddress = new(app.Urls.Single()), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Running.DisposeAsync();
    }

    /// <summary>It is as late as in the tenant, and waiting takes as long as it takes.</summary>
    private sealed class TenantsClock(ManualTime tenant) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => tenant.GetUtcNow();
    }
}
