using LadderTeams.Core.Assessments;
using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.OneOnOnes.Syncing;
using LadderTeams.Service.OneOnOnes.Waking;
using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Service.OneOnOnes.Planning;

/// <summary>Looks at some calendars in step, so that Graph is asked for all of them at once. Each fails by itself.</summary>
internal sealed class SyncMailboxes(CalendarBatches batches, MailboxSync sync, Wakings wakings) : IQueueTrigger
{
    public async Task<TriggerReply> RunAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        var (tenant, mailboxes) = message.Read(PlanningJson.Default.SyncMessage);
        await batches.RunAsync(tenant, mailboxes, async (flow, mailbox) =>
        {
            if (PersonId.From(mailbox.Owner) is not { } owner) { return; }

            await sync.RunAsync(flow, tenant, owner, mailbox.Told, cancellationToken);
            if (mailbox.Waking is { } version) { await wakings.EndAsync(tenant, owner, version, cancellationToken); }
        }, cancellationToken);
        return TriggerReply.Nothing;
    }
}
