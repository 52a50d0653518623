using System.Collections.Concurrent;

namespace LadderTeams.Local.Tenant.Calendars.Subscribing;

/// <summary>The subscriptions that have not expired.</summary>
internal sealed class SubscriptionStore(TimeProvider time)
{
    private readonly ConcurrentDictionary<Guid, Subscription> byId = [];

    public IEnumerable<Subscription> All => byId.Values.Where(IsAlive).OrderBy(subscription => subscription.Id);

    public Subscription? Find(Guid id) => byId.TryGetValue(id, out var found) && IsAlive(found) ? found : null;

    public void Put(Subscription subscription) => byId[subscription.Id] = subscription;

    public void Remove(Guid id) => byId.TryRemove(id, out _);

    private bool IsAlive(Subscription subscription) => subscription.Expires > time.GetUtcNow();
}
