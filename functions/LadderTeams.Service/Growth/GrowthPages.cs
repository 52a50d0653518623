using LadderTeams.Core.Assessments;
using LadderTeams.Service.Storage;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Growth;

/// <summary>Where a page is remembered.</summary>
/// <param name="Reader">The one whose reading and writing alone fills it; null for everyone's.</param>
internal sealed record PageMemory(GrowthKey Key, PersonId? Reader);

/// <summary>Pages as they were last read or written here, up to <see cref="GrowthOptions.CacheBytes"/>. Another process may have changed them since.</summary>
internal sealed class GrowthPages(IOptions<GrowthOptions> options) : IDisposable
{
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = options.Value.CacheBytes });

    public GrowthPage? Find(PageMemory memory) => kept.Get<GrowthPage>(memory);

    public void Keep(PageMemory memory, GrowthPage page) => kept.Set(memory, page, new MemoryCacheEntryOptions { Size = page.Rows.Sum(EntitySizes.Of) + 1 });

    public void Forget(PageMemory memory) => kept.Remove(memory);

    /// <summary>Whoever remembered it.</summary>
    public void Forget(GrowthKey key)
    {
        foreach (var memory in kept.Keys.OfType<PageMemory>().Where(memory => memory.Key == key)) { kept.Remove(memory); }
    }

    public void Dispose() => kept.Dispose();
}
