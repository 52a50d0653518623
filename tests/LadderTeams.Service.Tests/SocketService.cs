using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests;

/// <summary>The real service behind a real socket, for what a server in memory does not do.</summary>
internal sealed class SocketService : IAsyncDisposable
{
    private readonly WebApplication app;

    private SocketService(WebApplication app) => this.app = app;

    /// <summary>On a port that was free.</summary>
    public Uri Address => new(app.Urls.Single());

    public static async Task<SocketService> StartAsync(Dictionary<string, string> settings, Action<IServiceCollection> replace)
    {
        var app = LadderService.Build(new(), builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            replace(builder.Services);
        });
        await app.StartAsync();
        return new(app);
    }

    public HttpClient CreateClient() => new() { BaseAddress = Address };

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
