using System.Collections.Concurrent;
using System.Text.Json;
using LadderTeams.Local.Tests.Graph;
using Microsoft.AspNetCore.Http;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

/// <summary>A program that is told of changes.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, JsonElement Value)> heard = [];
    private LyingGraph? server;

    private Listener()
    {
    }

    public string Address => $"{server!.Address}/changes?code=1";

    public string LifecycleAddress => $"{server!.Address}/lifecycle";

    public IEnumerable<JsonElement> Changes => heard.Where(told => told.Path == "/changes").Select(told => told.Value);

    public IEnumerable<JsonElement> Lifecycle => heard.Where(told => told.Path == "/lifecycle").Select(told => told.Value);

    /// <summary>What it says back when it is asked whether it wants to be told anything.</summary>
    public Func<HttpContext, string, Task> Shake { get; set; } = (context, token) =>
    {
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(token);
    };

    public int Status { get; set; } = StatusCodes.Status202Accepted;

    public static async Task<Listener> StartAsync()
    {
        var listener = new Listener();
        listener.server = await LyingGraph.StartAsync((context, _) => listener.AnswerAsync(context));
        return listener;
    }

    public ValueTask DisposeAsync() => server!.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Query.TryGetValue("validationToken", out var token))
        {
            await Shake(context, token.ToString());
            return;
        }

        using var json = await JsonDocument.ParseAsync(context.Request.Body);
        foreach (var value in json.RootElement.GetProperty("value").EnumerateArray()) { heard.Enqueue((context.Request.Path.Value!, value.Clone())); }

        context.Response.StatusCode = Status;
    }
}
