using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Service.OneOnOnes.Planning;

/// <summary>Ends what no try could do. The next night plans it anew.</summary>
internal sealed class SyncMailboxesPoison(PoisonMessages poison) : IQueueTrigger
{
    public Task<TriggerReply> RunAsync(QueueMessage message, CancellationToken cancellationToken) => Task.FromResult(poison.GiveUp("sync-mailboxes", message));
}
