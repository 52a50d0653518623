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
        if (!await mailboxes.ListAsync(tenant, cancellationToken).AnyAsync(cancellationToken)) { return TriggerReply.Nothing; }

        await teams.FollowAsync(tenant, cancellationToken);
        var now = time.GetUtcNow();
        var due = new List<Due>();
        await foreach (var mailbox in mailboxes.ListAsync(tenant, cancellationToken))
        {
            var (isRenewalDue, isFollowing) = (MailboxSubscription.IsRenewalDue(mailbox, now), mailbox.Following > 0);
            var isKnown = mailbox.Trouble is MailboxTrouble.None && mailbox.SubscribedUntil is not null && mailbox.ReadAt > now - Lately;
            if (isRenewalDue || isFollowing || !isKnown) { due.Add(new(new(mailbox.Owner.Value), isRenewalDue, isFollowing)); }
        }

        var alike = due.OrderByDescending(mailbox => mailbox.IsRenewalDue).ThenByDescending(mailbox => mailbox.IsFollowing).Select(mailbox => mailbox.Mailbox);
        var messages = alike.Chunk(SyncMessage.Most).Select(some => new SyncMessage(tenant, some));
        return TriggerReply.To(Syncs, messages, PlanningJson.Default.SyncMessage);
    }

    /// <summary>Those that ask Graph for more than what changed come together: the fewer batches that is.</summary>
    private sealed record Due(SyncedMailbox Mailbox, bool IsRenewalDue, bool IsFollowing);
}
