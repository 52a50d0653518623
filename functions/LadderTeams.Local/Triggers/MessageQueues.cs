using System.Collections.Concurrent;
using System.Threading.Channels;

namespace LadderTeams.Local.Triggers;

/// <summary>Queues in the memory of this process. Each comes to be with its first message or reader.</summary>
internal sealed class MessageQueues
{
    private readonly ConcurrentDictionary<string, Channel<QueuedMessage>> queues = new(StringComparer.Ordinal);

    public void Add(string queue, QueuedMessage message) => Of(queue).Writer.TryWrite(message); // an unbounded channel takes everything

    public ValueTask<QueuedMessage> TakeAsync(string queue, CancellationToken cancellationToken) => Of(queue).Reader.ReadAsync(cancellationToken);

    private Channel<QueuedMessage> Of(string queue) => queues.GetOrAdd(queue, _ => Channel.CreateUnbounded<QueuedMessage>());
}
