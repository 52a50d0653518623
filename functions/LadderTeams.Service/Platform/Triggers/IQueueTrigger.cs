using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LadderTeams.Service.Platform.Triggers;

/// <summary>
/// Takes one message. A queue delivers a message at least once: a handler that throws is given it again, and after some
/// times the message goes to the poison queue.
/// </summary>
internal interface IQueueTrigger
{
    Task<TriggerReply> RunAsync(QueueMessage message, CancellationToken cancellationToken);
}

/// <param name="Id">Given by the queue; empty when it was not told.</param>
/// <param name="DequeueCount">How often the message was delivered, this time among them.</param>
internal sealed record QueueMessage(string Id, int DequeueCount, JsonElement Body)
{
    /// <exception cref="JsonException">The body is something else.</exception>
    public T Read<T>(JsonTypeInfo<T> type) => Body.Deserialize(type) ?? throw new JsonException("The message is null.");
}
