namespace LadderTeams.Service.Ladders.Catalog;

/// <summary>Where published ladders come from.</summary>
internal interface ILadderCatalog
{
    /// <summary>All of them at one moment: two reads of one answer agree.</summary>
    ValueTask<LadderShelf> GetAsync(CancellationToken cancellationToken);
}
