using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

/// <summary>Each request that goes out, repetitions among them, and how much the store answers.</summary>
internal sealed class SentRequests : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<string> lines = new();
    private readonly ConcurrentQueue<long> answers = new();

    /// <summary>Method and path of each.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    /// <summary>How many bytes each answer's body has.</summary>
    public IReadOnlyList<long> Answers => [.. answers];

    /// <summary>What somebody else does before a request goes out; given how many went out since the last look.</summary>
    public Func<int, Task>? Before { get; set; }

    public void Clear()
    {
        lines.Clear();
        answers.Clear();
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (Before is { } act) { await act(lines.Count); }

        lines.Enqueue($"{message.Request.Method} {message.Request.Uri.ToUri().AbsolutePath}");
        await ProcessNextAsync(message, pipeline);
        answers.Enqueue(message.Response.ContentStream?.Length ?? 0);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("The product waits for the store without a thread.");

    public TableClientOptions Watch(TableClientOptions options)
    {
        options.AddPolicy(this, HttpPipelinePosition.PerRetry);
        return options;
    }
}
