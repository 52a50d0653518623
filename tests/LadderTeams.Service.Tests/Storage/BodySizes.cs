using Azure.Core;
using Azure.Core.Pipeline;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Tests.Storage;

/// <summary>How many bytes the body of the last request had.</summary>
internal sealed class BodySizes : HttpPipelineSynchronousPolicy
{
    public long Last { get; private set; }

    public override void OnSendingRequest(HttpMessage message) =>
        Last = message.Request.Content is { } content && content.TryComputeLength(out var length) ? length : 0;

    public TableClientOptions Watch(TableClientOptions options)
    {
        options.AddPolicy(this, HttpPipelinePosition.PerRetry);
        return options;
    }
}
