using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace LadderTeams.Service.Platform.Caching;

/// <summary>Keeps values up to a total size, the ones used last. What several ask for at once is made once.</summary>
internal sealed class OnceCache<TKey, TValue>(long sizeLimit) : IDisposable
    where TKey : notnull
    where TValue : class
{
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = sizeLimit, TrackStatistics = true });
    private readonly ConcurrentDictionary<TKey, Lazy<Task<TValue>>> making = new();

    public long Size => kept.GetCurrentStatistics()!.CurrentEstimatedSize!.Value;

    /// <summary>Null when it is not kept.</summary>
    public TValue? Find(TKey key) => kept.TryGetValue(key, out TValue? known) ? known : null;

    /// <param name="make">Gives the value and its size. It is not cancelled: others may wait for the same value.</param>
    public async ValueTask<TValue> GetOrAddAsync(TKey key, Func<Task<(TValue Value, long Size)>> make, CancellationToken cancellationToken) =>
        Find(key) ?? await making.GetOrAdd(key, _ => new(() => MakeAsync(key, make))).Value.WaitAsync(cancellationToken);

    public void Dispose() => kept.Dispose();

    private async Task<TValue> MakeAsync(TKey key, Func<Task<(TValue Value, long Size)>> make)
    {
        try
        {
            // Whoever made it may have finished between the look into the cache and now.
            if (Find(key) is { } known) { return known; }

            var (value, size) = await make();
            kept.Set(key, value, new MemoryCacheEntryOptions { Size = size });
            return value;
        }
        finally
        {
            making.TryRemove(key, out _);
        }
    }
}
