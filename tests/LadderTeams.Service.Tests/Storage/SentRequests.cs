using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

/// <summary>Each request that goes out, repetitions among them.</summary>
internal sealed class SentRequests : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>Method and path of each.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    public void Clear() => lines.Clear();

    public override void OnSendingRequest(HttpMessage message) =>
        lines.Enqueue($"{message.Request.Method} {message.Request.Uri.ToUri().AbsolutePath}");

    public TableClientOptions Watch(TableClientOptions options)
    {
        options.AddPolicy(this, HttpPipelinePosition.PerRetry);
        return options;
    }
}
