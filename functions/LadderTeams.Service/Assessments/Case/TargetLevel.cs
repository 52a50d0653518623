using LadderTeams.Core.Ladders;
using LadderTeams.Service.Catalog;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Case;

/// <summary>The level that a case is for.</summary>
internal sealed record TargetLevel(PublishedLadder Published, Level Level)
{
    public Ladder Ladder => Published.Ladder;

    /// <param name="version">Null for the current one.</param>
    public static async ValueTask<(TargetLevel? Found, ProblemHttpResult? Refused)> FindAsync(
        ILadderCatalog catalog, string tenant, string ladder, string level, int? version, CancellationToken cancellationToken) =>
        await catalog.FindAsync(tenant, ladder, version, cancellationToken) is not { } published ? (null, CatalogRefusals.NotFound(version).With(null))
        : published.Ladder.FindLevel(level) is not { } found ? (null, CatalogRefusals.LevelNotFound.With(null))
        : (new(published, found), null);
}
