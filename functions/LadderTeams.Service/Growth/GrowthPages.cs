using LadderTeams.Service.Storage;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Growth;

/// <summary>Pages as they were last read or written here, up to <see cref="GrowthOptions.CacheBytes"/>. Another process may have changed them since.</summary>
internal sealed class GrowthPages(IOptions<GrowthOptions> options) : IDisposable
{
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = options.Value.CacheBytes });

    public GrowthPage? Find(GrowthKey key) => kept.Get<GrowthPage>(key);

    public void Keep(GrowthPage page) => kept.Set(page.Key, page, new MemoryCacheEntryOptions { Size = page.Rows.Sum(EntitySizes.Of) + 1 });

    public void Forget(GrowthKey key) => kept.Remove(key);

    public void Dispose() => kept.Dispose();
}
