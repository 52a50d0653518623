using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace LadderTeams.Local.Tests.Graph;

/// <summary>A server on this machine that answers as a test has it answer, and counts.</summary>
internal sealed class LyingGraph : IAsyncDisposable
{
    private readonly WebApplication app;
    private int asked;

    private LyingGraph(WebApplication app) => this.app = app;

    public int Asked => asked;

    public string Address => app.Urls.Single();

    /// <param name="answer">Given where the server is.</param>
    public static async Task<LyingGraph> StartAsync(Func<HttpContext, string, Task> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var graph = new LyingGraph(builder.Build());
        graph.app.Run(context =>
        {
            Interlocked.Increment(ref graph.asked);
            return answer(context, graph.Address);
        });
        await graph.app.StartAsync();
        return graph;
    }

    public static Task<LyingGraph> StartAsync(string json) => StartAsync((context, _) => SendAsync(context, json));

    public static Task SendAsync(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
