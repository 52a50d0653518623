using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Service.Platform.Idempotency.Expiry;

/// <summary>Ends what no try could remove. The next night finds it again, as nothing says that it is gone.</summary>
internal sealed class RemoveExpiredBatchPoison(PoisonMessages poison) : IQueueTrigger
{
    public Task<TriggerReply> RunAsync(QueueMessage message, CancellationToken cancellationToken) =>
        Task.FromResult(poison.GiveUp("remove-expired", message));
}
