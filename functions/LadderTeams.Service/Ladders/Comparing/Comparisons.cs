using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Service.Ladders.Catalog;
using Microsoft.Extensions.Caching.Memory;

namespace LadderTeams.Service.Ladders.Comparing;

/// <summary>Compares levels, and keeps what it found: a published ladder does not change.</summary>
internal sealed class Comparisons : IDisposable
{
    /// <summary>All pairs of a ladder with thirty levels fit; a comparison takes up about as much as its two levels.</summary>
    public const int MostKept = 1_000;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKept });

    public int Count => kept.Count;

    /// <param name="from">A level of <paramref name="published"/>, as is <paramref name="to"/>.</param>
    public CompareResponse Between(PublishedLadder published, Level from, Level to) =>
        kept.GetOrCreate((published.Ladder.Id, published.ContentHash, from.Code, to.Code), entry =>
        {
            entry.Size = 1;
            return CompareResponse.Of(LevelComparison.Between(published.Ladder, from, to));
        })!;

    public void Dispose() => kept.Dispose();
}
