using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Service.OneOnOnes.Planning;

/// <summary>Ends what no try could do. The next night plans it anew.</summary>
internal sealed class PlanTenantPoison(PoisonMessages poison) : IQueueTrigger
{
    public Task<TriggerReply> RunAsync(QueueMessage message, CancellationToken cancellationToken) => Task.FromResult(poison.GiveUp("plan-calendars", message));
}
