using System.Security.Cryptography;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Notifications;
using LadderTeams.Service.Platform.Links;

namespace LadderTeams.Service.OneOnOnes.Syncing;

/// <summary>Has Graph tell what happens in a calendar. Where it cannot, what each night reads has to do.</summary>
internal sealed class MailboxSubscription(TabAddress tab, TimeProvider time)
{
    /// <summary>The longest that Graph grants, less what its clock may differ.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10_080 - 10);

    /// <summary>Two nights, and two hours by which they may be late: one may fail.</summary>
    private static readonly TimeSpan Reserve = TimeSpan.FromHours(50);

    private const int SecretBytes = 16;

    /// <summary>Whether the next look at a calendar asks Graph for more time.</summary>
    public static bool IsRenewalDue(MailboxState state, DateTimeOffset now) => state.SubscribedUntil - now <= Reserve;

    /// <returns>With the subscription that there is now.</returns>
    public async Task<MailboxState> KeepAsync(ICalendars calendars, Mailbox mailbox, MailboxState state, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (state.Subscription is { } there)
        {
            if (!IsRenewalDue(state, now)) { return state; }

            var renewed = await calendars.RenewAsync(mailbox, there, now + Lifetime, cancellationToken);
            if (renewed.Failure is not GraphFailure.NotFound) { return renewed.Value is { } value ? state with { SubscribedUntil = value.ExpiresAt } : state; }
        }

        return await SubscribeAsync(calendars, mailbox, state with { Subscription = null, SubscribedUntil = null }, now, cancellationToken);
    }

    private async Task<MailboxState> SubscribeAsync(ICalendars calendars, Mailbox mailbox, MailboxState state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (tab.OfService(NotificationEndpoints.Address) is not { } notifications || tab.OfService(NotificationEndpoints.LifecycleAddress) is not { } lifecycle) { return state; }

        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        var subscribed = await calendars.SubscribeAsync(mailbox, new(notifications, lifecycle, $"{new ClientState(state.Tenant, state.Owner, secret)}", now + Lifetime), cancellationToken);
        return subscribed.Value is { } value ? state with { Subscription = value.Id, SubscribedUntil = value.ExpiresAt, Secret = secret } : state;
    }
}
