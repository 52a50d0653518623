using LadderTeams.Core.Ladders;
using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Ladders.Comparing;

namespace LadderTeams.Service.Tests.Ladders.Comparing;

public sealed class ComparisonsTests : IDisposable
{
    private readonly Comparisons comparisons = new();

    public void Dispose() => comparisons.Dispose();

    [Fact]
    public void A_comparison_is_made_once()
    {
        var published = new PublishedLadder(A.Ladder(), "first", 1);
        var (from, to) = (published.Ladder.Levels[0], published.Ladder.Levels[1]);

        var first = comparisons.Between(published, from, to);

        Assert.Same(first, comparisons.Between(published, from, to));
        Assert.NotSame(first, comparisons.Between(published, to, from));
        Assert.NotSame(first, comparisons.Between(published with { ContentHash = "second" }, from, to));
    }

    [Fact]
    public void No_more_than_a_bounded_number_is_kept()
    {
        Level[] levels = [.. Enumerable.Range(1, 40).Select(order => new Level($"L{order}", null, null, order))];
        var published = new PublishedLadder(new Ladder("tall") { Levels = levels }, "first", 1);

        foreach (var (from, to) in levels.SelectMany(from => levels.Select(to => (from, to)))) { comparisons.Between(published, from, to); }

        Assert.InRange(comparisons.Count, 1, Comparisons.MostKept);
    }
}
