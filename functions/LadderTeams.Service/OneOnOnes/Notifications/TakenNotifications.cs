using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Waking;
using LadderTeams.Service.Platform.SignIn;

namespace LadderTeams.Service.OneOnOnes.Notifications;

/// <summary>Writes down which calendars are to be looked at. Graph waits for three seconds, so nothing else is done.</summary>
internal sealed class TakenNotifications(MailboxStore mailboxes, Wakings wakings, TrustedTenants tenants, TimeProvider time)
{
    private const string SubscriptionRemoved = "subscriptionRemoved", ReauthorizationRequired = "reauthorizationRequired";

    private const int AtOnce = 16;

    /// <summary>For what happened to a series that is on, other than by what was done here.</summary>
    public Task WakeAsync(IReadOnlyCollection<Notification> notifications, CancellationToken cancellationToken) => ForEachAsync(
        notifications,
        async (mailbox, told, cancel) =>
        {
            var news = told.Where(one => one.Word is not { } word || mailbox.IsNews(word)).Select(one => one.Word).ToList();
            if (news.Count > 0) { await wakings.AddAsync(mailbox.Tenant, mailbox.Owner, news.Contains(null) ? null : [.. news.OfType<string>().Distinct()], cancel); }
        },
        cancellationToken);

    /// <summary>
    /// For what becomes of the subscription: it is made anew, its time is asked for anew, or some notifications were lost. Each needs a look
    /// at the calendar, and that is when it is done.
    /// </summary>
    public Task MendAsync(IReadOnlyCollection<Notification> notifications, CancellationToken cancellationToken) => ForEachAsync(
        notifications,
        async (mailbox, told, cancel) =>
        {
            await mailboxes.ChangeAsync(mailbox, now => Mended(now, told), cancel);
            await wakings.AddAsync(mailbox.Tenant, mailbox.Owner, TimeSpan.Zero, cancel);
        },
        cancellationToken);

    private MailboxState Mended(MailboxState mailbox, IReadOnlyCollection<Notification> told) =>
        told.Any(one => one.LifecycleEvent is SubscriptionRemoved && one.SubscriptionId == mailbox.Subscription) ? mailbox with { Subscription = null, SubscribedUntil = null }
        : told.Any(one => one.LifecycleEvent is ReauthorizationRequired) ? mailbox with { SubscribedUntil = time.GetUtcNow() }
        : mailbox;

    /// <summary>Once for each calendar. What does not show the secret is passed over.</summary>
    private Task ForEachAsync(
        IReadOnlyCollection<Notification> notifications, Func<MailboxState, IReadOnlyCollection<Notification>, CancellationToken, Task> take, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            notifications.GroupBy(one => ClientState.From(one.ClientState)).Where(told => told.Key is { } state && tenants.Find(state.Tenant) is not null),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (told, cancel) =>
            {
                if (await mailboxes.FindAsync(told.Key!.Tenant, told.Key.Owner, cancel) is { } mailbox && told.Key.IsOf(mailbox)) { await take(mailbox, [.. told], cancel); }
            });
}
