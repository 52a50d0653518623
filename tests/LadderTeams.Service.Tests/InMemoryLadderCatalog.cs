using LadderTeams.Core.Ladders;
using LadderTeams.Service.Catalog;

namespace LadderTeams.Service.Tests;

/// <summary>A catalogue of what a test publishes.</summary>
internal sealed class InMemoryLadderCatalog(params Ladder[] ladders) : ILadderCatalog
{
    private LadderShelf? shelf = ShelfOf(ladders, 1);
    private int edition = 1;
    private Exception failure = new InvalidOperationException("secret: the ladders cannot be read");

    public ValueTask<LadderShelf> GetAllAsync(string tenant, CancellationToken cancellationToken) =>
        new(shelf ?? throw failure);

    public async ValueTask<PublishedLadder?> FindAsync(string tenant, string ladder, int? version, CancellationToken cancellationToken) =>
        (await GetAllAsync(tenant, cancellationToken)).Find(ladder);

    public void Publish(params Ladder[] published) => shelf = ShelfOf(published, ++edition);

    public void Fail(Exception? with) => (shelf, failure) = (null, with ?? failure);

    private static LadderShelf ShelfOf(Ladder[] ladders, int edition) =>
        new(ladders.Select(ladder => new PublishedLadder(ladder, $"edition-{edition}-of-{ladder.Id}", edition)));
}
