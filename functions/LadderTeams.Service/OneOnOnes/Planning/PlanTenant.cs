using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Syncing;
using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Service.OneOnOnes.Planning;

/// <summary>Follows who manages whom, and then has every calendar looked at that was not lately. Running twice costs a second look.</summary>
internal sealed class PlanTenant(TeamChanges teams, MailboxStore mailboxes, TimeProvider time) : IQueueTrigger
{
    public const string Syncs = "syncs";

    /// <summary>A calendar that was woken since needs no other look this night.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromHours(12);

    public async Task<TriggerReply> RunAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        var tenant = message.Read(PlanningJson.Default.PlanMessage).Tenant;
        var all = await mailboxes.ListAsync(tenant, cancellationToken);
        if (all.Count == 0) { return TriggerReply.Nothing; }

        await teams.FollowAsync(tenant, all, cancellationToken);
        var now = time.GetUtcNow();
        var due = all.Where(mailbox => mailbox.Trouble is not MailboxTrouble.None || !(mailbox.ReadAt > now - Lately) || mailbox.SubscribedUntil is null);

        // Those that ask for more than what changed come together: the fewer batches that is.
        var alike = due.OrderByDescending(mailbox => MailboxSubscription.IsRenewalDue(mailbox, now)).ThenByDescending(mailbox => mailbox.Following > 0);
        var messages = alike.Select(mailbox => new SyncedMailbox(mailbox.Owner.Value, null)).Chunk(SyncMessage.Most).Select(some => new SyncMessage(tenant, some));
        return TriggerReply.To(Syncs, messages, PlanningJson.Default.SyncMessage);
    }
}
