using Azure.Core;
using Azure.Core.Pipeline;

namespace LadderTeams.Service.Platform.Telemetry.Calls;

/// <summary>Measures each try of a request that an Azure client sends, and what is waited before the next. The request says what it belongs to.</summary>
/// <param name="operationOf">What a request asks for, in words from a fixed list.</param>
internal sealed class MeasuredPipeline(OutsideCalls calls, Dependency dependency, Func<Request, string> operationOf) : HttpPipelinePolicy
{
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var (begun, outcome) = (calls.Begin(), CallOutcome.Failed);
        if (message.TryGetProperty(typeof(MeasuredPipeline), out var last) && last is Try before) { calls.Retry(dependency, before.Outcome, calls.Since(before.Ended)); }

        if (Correlation.Id is { } id) { message.Request.Headers.SetValue("x-ms-client-request-id", id); }

        try
        {
            await ProcessNextAsync(message, pipeline);
            // The store asks for patience with 503, whether it says for how long or not.
            outcome = OutsideCalls.OutcomeOf(message.Response.Status, asksToWait: true);
        }
        catch (OperationCanceledException)
        {
            outcome = CallOutcome.TimedOut;
            throw;
        }
        finally
        {
            calls.End(dependency, operationOf(message.Request), begun, outcome);
            message.SetProperty(typeof(MeasuredPipeline), new Try(outcome, calls.Begin()));
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("Others are asked asynchronously.");

    private sealed record Try(CallOutcome Outcome, long Ended);
}
