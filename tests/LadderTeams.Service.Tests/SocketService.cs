using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests;

/// <summary>The real service behind a real socket, for what a server in memory does not do.</summary>
internal sealed class SocketService : IAsyncDisposable
{
    private readonly WebApplication app;

    private SocketService(WebApplication app, TestTenant tenant) => (this.app, Tenant) = (app, tenant);

    public TestTenant Tenant { get; }

    /// <summary>On a port that was free.</summary>
    public Uri Address => new(app.Urls.Single());

    public static async Task<SocketService> StartAsync(Dictionary<string, string> settings, TestTenant tenant, Action<IServiceCollection> replace, Action<WebApplication>? also = null)
    {
        var app = LadderService.Build(new(), builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            replace(builder.Services);
        });
        also?.Invoke(app);
        await app.StartAsync();
        return new(app, tenant);
    }

    /// <summary>Signed in as an owner.</summary>
    public HttpClient CreateClient() => new HttpClient { BaseAddress = Address }.SignedInWith(Tenant.OwnerToken);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
