using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Platform.Caching;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Growth;

/// <summary>Where a page is remembered.</summary>
/// <param name="Reader">The one whose reading and writing alone fills it; null for everyone's.</param>
/// <param name="ReadAs">The one whose own rows are read with the page; null for who has none.</param>
/// <param name="IsOfAuthor">Whether it is what the reader keeps for herself about the person, and nothing of the page.</param>
internal sealed record PageMemory(GrowthKey Key, PersonId? Reader, Side? ReadAs, bool IsOfAuthor = false)
{
    public PersonId? Author => IsOfAuthor ? Reader : null;

    public static PageMemory OfEveryone(GrowthKey key) => new(key, null, null);

    public static PageMemory OfAuthor(Subject subject) => new(GrowthKey.Of(subject), subject.Viewer.Id, null, IsOfAuthor: true);

    public static PageMemory Of(Subject subject) => new(
        GrowthKey.Of(subject), subject.Viewer.Id, subject.IsCaller ? Side.Self : subject.Viewer.IsManagerOf(subject.Id) ? Side.Manager : null);
}

/// <summary>Pages as they were last read or written here, up to <see cref="GrowthOptions.CacheBytes"/>. Another process may have changed them since.</summary>
internal sealed class GrowthPages(IOptions<GrowthOptions> options)
{
    private readonly RecentlyUsed<PageMemory, GrowthPage> kept = new(options.Value.CacheBytes);

    public GrowthPage? Find(PageMemory memory) => kept.Find(memory);

    public void Keep(PageMemory memory, GrowthPage page) => kept.Keep(memory, page, page.Rows.Sum(EntitySizes.Of) + 1);

    public void Forget(PageMemory memory) => kept.Forget(memory);

    /// <summary>Whoever remembered it.</summary>
    public void Forget(GrowthKey key) => kept.Forget(memory => memory.Key == key);

    /// <summary>What everyone's reading of a page has filled.</summary>
    public void ForgetShared(GrowthKey key) => Forget(PageMemory.OfEveryone(key));

    /// <summary>Whatever page it is.</summary>
    public void ForgetReader(GrowthKey reader) => kept.Forget(memory => memory.Key.Tenant == reader.Tenant && memory.Reader == reader.Person);
}
