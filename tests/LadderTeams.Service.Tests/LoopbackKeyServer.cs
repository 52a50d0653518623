using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Service.Tests;

/// <summary>An authority behind a socket, for a service that is a program of its own. Every tenant has the usual key.</summary>
internal sealed class LoopbackKeyServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private LoopbackKeyServer(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    /// <param name="answer">What it does when it is asked for keys; null to send them.</param>
    /// <param name="also">Adds what else there is to ask it for.</param>
    public static async Task<LoopbackKeyServer> StartAsync(RequestDelegate? answer = null, Action<WebApplication>? also = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/{tenant}/discovery/v2.0/keys", answer ?? (static context => context.Response.WriteAsync(SetOfUsualKey)));
        also?.Invoke(app);
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string SetOfUsualKey => $$"""{"keys":[{{TestKey.Usual.Jwk.ToJsonString()}}]}""";
}
