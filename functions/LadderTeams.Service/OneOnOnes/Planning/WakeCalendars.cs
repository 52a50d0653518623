using LadderTeams.Service.OneOnOnes.Waking;
using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Service.OneOnOnes.Planning;

/// <summary>Has the calendars looked at of which Graph told something: however often it did, once.</summary>
internal sealed class WakeCalendars(Wakings wakings) : ITimerTrigger
{
    public async Task<TriggerReply> RunAsync(TimerRun run, CancellationToken cancellationToken)
    {
        var taken = await wakings.TakeAsync(SyncMessage.Most, cancellationToken);
        var messages = from tenant in taken.GroupBy(waking => waking.Tenant)
                       from some in tenant.Select(waking => new SyncedMailbox(waking.Owner.Value, waking.Version, waking.Told)).Chunk(SyncMessage.Most)
                       select new SyncMessage(tenant.Key, some);
        return TriggerReply.To(PlanTenant.Syncs, messages, PlanningJson.Default.SyncMessage);
    }
}
