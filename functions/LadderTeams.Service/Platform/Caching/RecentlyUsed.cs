namespace LadderTeams.Service.Platform.Caching;

/// <summary>
/// Keeps what was used last, up to a total size. What comes in is there at once and what was used longest ago goes: the framework's
/// memory cache turns away what comes in while it is full.
/// </summary>
internal sealed class RecentlyUsed<TKey, TValue>(long sizeLimit)
    where TKey : notnull
    where TValue : class
{
    private readonly Dictionary<TKey, LinkedListNode<Entry>> byKey = [];
    private readonly LinkedList<Entry> newestFirst = new();
    private readonly Lock locked = new();
    private long size;

    public TValue? Find(TKey key)
    {
        lock (locked)
        {
            if (!byKey.TryGetValue(key, out var node)) { return null; }

            newestFirst.Remove(node);
            newestFirst.AddFirst(node);
            return node.Value.Value;
        }
    }

    public void Keep(TKey key, TValue value, long itsSize)
    {
        lock (locked)
        {
            Remove(key);
            if (itsSize > sizeLimit) { return; }

            byKey.Add(key, newestFirst.AddFirst(new Entry(key, value, itsSize)));
            size += itsSize;
            while (size > sizeLimit) { Remove(newestFirst.Last!.Value.Key); }
        }
    }

    public void Forget(Func<TKey, bool> which)
    {
        lock (locked)
        {
            foreach (var key in byKey.Keys.Where(which).ToList()) { Remove(key); }
        }
    }

    public void Forget(TKey key)
    {
        lock (locked) { Remove(key); }
    }

    private void Remove(TKey key)
    {
        if (!byKey.Remove(key, out var node)) { return; }

        newestFirst.Remove(node);
        size -= node.Value.Size;
    }

    private sealed record Entry(TKey Key, TValue Value, long Size);
}
