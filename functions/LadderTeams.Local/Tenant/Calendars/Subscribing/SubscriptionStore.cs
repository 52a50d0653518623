namespace LadderTeams.Local.Tenant.Calendars.Subscribing;

/// <summary>The subscriptions that have not expired.</summary>
internal sealed class SubscriptionStore(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, Subscription> byId = [];
    private readonly Dictionary<Guid, HashSet<Guid>> byMailbox = [];

    public IReadOnlyList<Subscription> All
    {
        get { lock (gate) { return [.. byId.Values.Where(IsAlive).OrderBy(subscription => subscription.Id)]; } }
    }

    public IReadOnlyList<Subscription> Of(Guid mailbox)
    {
        lock (gate) { return byMailbox.TryGetValue(mailbox, out var ids) ? [.. ids.Order().Select(id => byId[id]).Where(IsAlive)] : []; }
    }

    public Subscription? Find(Guid id)
    {
        lock (gate) { return byId.TryGetValue(id, out var found) && IsAlive(found) ? found : null; }
    }

    public void Put(Subscription subscription)
    {
        lock (gate)
        {
            byId[subscription.Id] = subscription;
            if (!byMailbox.TryGetValue(subscription.Mailbox, out var ids)) { byMailbox.Add(subscription.Mailbox, ids = []); }

            ids.Add(subscription.Id);
        }
    }

    public void Remove(Guid id)
    {
        lock (gate)
        {
            if (byId.Remove(id, out var gone)) { byMailbox[gone.Mailbox].Remove(id); }
        }
    }

    private bool IsAlive(Subscription subscription) => subscription.Expires > time.GetUtcNow();
}
