namespace LadderTeams.Service.Catalog;

/// <summary>The published ladders of a tenant, ready to be read.</summary>
internal interface ILadderCatalog
{
    /// <summary>The current version of each, at one moment: two reads of one answer agree.</summary>
    ValueTask<LadderShelf> GetAllAsync(string tenant, CancellationToken cancellationToken);

    /// <summary>Null when there is no such ladder or version.</summary>
    /// <param name="ladder">The ladder's id; case does not matter.</param>
    /// <param name="version">Null for the current one.</param>
    ValueTask<PublishedLadder?> FindAsync(string tenant, string ladder, int? version, CancellationToken cancellationToken);
}
