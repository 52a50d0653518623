using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace LadderTeams.Service.Storage.Pipeline;

/// <summary>
/// Tries again what failed for a while only, never sooner than the store asks for, and not longer than the options allow.
/// What fails to the end is a <see cref="StorageUnavailableException"/>.
/// </summary>
internal sealed class TableRetryPolicy(TableClientOptions options) : HttpPipelinePolicy
{
    private TimeProvider Time => options.TimeProvider;

    /// <summary>Whether the message was sent more than once, so that an earlier try may have been done.</summary>
    public static bool WasRepeated(HttpMessage message) => message.TryGetProperty(typeof(TableRetryPolicy), out _);

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var start = Time.GetTimestamp();
        for (var failures = 1; await FailureAsync(message, pipeline) is { } failure; failures++)
        {
            var delay = Delay(failures, failure.RetryAfter);
            if (failures > options.Retry.MaxRetries || Time.GetElapsedTime(start) + delay > options.LongestWait)
            {
                throw new StorageUnavailableException(failure.Status, Message(failure.Status), failure.RetryAfter ?? options.Retry.MaxDelay, failure.Exception);
            }

            await Task.Delay(delay, Time, message.CancellationToken);
            message.SetProperty(typeof(TableRetryPolicy), true);
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The table client is asynchronous.");

    private static string Message(int status) => status == 0 ? "The store does not answer." : $"The store answers {status}.";

    private async ValueTask<Failure?> FailureAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        try
        {
            await ProcessNextAsync(message, pipeline);
        }
        catch (AuthenticationFailedException unnamed) // which has been tried again already
        {
            throw new StorageUnavailableException(0, "There is no token for the store.", options.Retry.MaxDelay, unnamed);
        }
        catch (Exception lost) when (!message.CancellationToken.IsCancellationRequested && message.ResponseClassifier.IsRetriable(message, lost))
        {
            return new(0, null, lost);
        }

        return message.ResponseClassifier.IsRetriableResponse(message) ? new(message.Response.Status, RetryAfter(message.Response), null) : null;
    }

    /// <summary>Spread, so that writers who failed together do not come back together.</summary>
    private TimeSpan Delay(int failures, TimeSpan? atLeast)
    {
        var backoff = options.Retry.Delay * Math.Pow(2, failures - 1) * (0.8 + (0.4 * Random.Shared.NextDouble()));
        return (backoff < options.Retry.MaxDelay ? backoff : options.Retry.MaxDelay) + (atLeast ?? TimeSpan.Zero);
    }

    private TimeSpan? RetryAfter(Response response)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var value)) { return null; }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date - Time.GetUtcNow() is { Ticks: > 0 } wait ? wait
            : null;
    }

    private sealed record Failure(int Status, TimeSpan? RetryAfter, Exception? Exception);
}
