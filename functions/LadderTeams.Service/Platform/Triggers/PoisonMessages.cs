using System.Diagnostics.Metrics;
using LadderTeams.Service.Platform.Telemetry;

namespace LadderTeams.Service.Platform.Triggers;

/// <summary>Counts the messages that no try could handle, and says which they were, but not what is in them.</summary>
internal sealed partial class PoisonMessages(IMeterFactory meters, TimeProvider time, ILogger<PoisonMessages> logger)
{
    public const string Counter = "ladder.queue.poison_messages";

    private readonly Counter<long> counter = meters.Create(TelemetryMeter.Name).CreateCounter<long>(Counter, "{message}", "Messages that no try could handle.");

    private readonly Lock counting = new();
    private Met? last;

    /// <summary>Null when this process has met none.</summary>
    public Met? Last { get { lock (counting) { return last; } } }

    /// <summary>The message is done with: nobody tries it again.</summary>
    public TriggerReply GiveUp(string queue, QueueMessage message)
    {
        counter.Add(1, new KeyValuePair<string, object?>("queue", queue));
        lock (counting) { last = new((last?.Count ?? 0) + 1, time.GetUtcNow()); }

        Log.GaveUp(logger, queue, message.Id, message.DequeueCount);
        return TriggerReply.Nothing;
    }

    /// <param name="At">When the last of them was met.</param>
    internal sealed record Met(long Count, DateTimeOffset At);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Message {MessageId} of queue {Queue} could not be handled; delivery {DequeueCount} of it as poison ends it")]
        public static partial void GaveUp(ILogger logger, string queue, string messageId, int dequeueCount);
    }
}
