using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Service.Platform.Idempotency.Expiry;

/// <summary>Finds what has expired each night, and leaves the removal to <see cref="RemoveExpiredBatch"/>, scope by scope.</summary>
internal sealed partial class RemoveExpired(IIdempotencyRecords records, ILogger<RemoveExpired> logger) : ITimerTrigger
{
    public const string Batches = "batches";

    /// <summary>What is more waits for the next night.</summary>
    private const int MostScopes = 5000;

    public async Task<TriggerReply> RunAsync(TimerRun run, CancellationToken cancellationToken)
    {
        var expired = await records.FindExpiredAsync(MostScopes, cancellationToken);
        Log.Found(logger, expired.Count, run.IsPastDue);
        return TriggerReply.To(Batches, expired, ExpiryJson.Default.ExpiredRecords);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Idempotency records have expired in {Scopes} scopes (late: {IsPastDue})")]
        public static partial void Found(ILogger logger, int scopes, bool isPastDue);
    }
}
