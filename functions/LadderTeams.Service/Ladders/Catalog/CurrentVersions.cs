using LadderTeams.Service.Ladders.Store;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Ladders.Catalog;

/// <summary>Which version of each ladder is current, asked of the store no more often than the options say.</summary>
internal sealed class CurrentVersions(LadderStore store, IOptions<LadderOptions> options, TimeProvider time) : IDisposable
{
    private const int MostTenants = 1_000;
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostTenants });
    private readonly TimeSpan longest = TimeSpan.FromSeconds(options.Value.CurrentForSeconds);
    private readonly Lock asking = new();

    /// <summary>By the ladder's id.</summary>
    public async ValueTask<IReadOnlyDictionary<string, CurrentVersion>> GetAsync(string tenant, CancellationToken cancellationToken)
    {
        Answer answer;
        lock (asking)
        {
            if (!kept.TryGetValue(tenant, out answer!) || answer.Read.IsFaulted || time.GetElapsedTime(answer.Asked) >= longest)
            {
                answer = kept.Set(tenant, new Answer(time.GetTimestamp(), ReadAsync(tenant)), new MemoryCacheEntryOptions { Size = 1 });
            }
        }

        return await answer.Read.WaitAsync(cancellationToken);
    }

    /// <summary>What was found when it was asked last, however long ago. Null when that is not known.</summary>
    public CurrentVersion? LastSeen(string tenant, string ladder) =>
        kept.TryGetValue(tenant, out Answer? answer) && answer!.Read.IsCompletedSuccessfully ? answer.Read.Result.GetValueOrDefault(ladder) : null;

    /// <summary>After a write of this process. What was asked before it is no answer to what is asked after it.</summary>
    public void Forget(string tenant)
    {
        lock (asking) { kept.Remove(tenant); }
    }

    public void Dispose() => kept.Dispose();

    /// <summary>For all who wait for it, so none of them can cancel it.</summary>
    private async Task<IReadOnlyDictionary<string, CurrentVersion>> ReadAsync(string tenant) =>
        (await store.ListCurrentAsync(tenant, CancellationToken.None)).ToDictionary(current => current.Version.Ladder, StringComparer.OrdinalIgnoreCase);

    private sealed record Answer(long Asked, Task<IReadOnlyDictionary<string, CurrentVersion>> Read);
}
