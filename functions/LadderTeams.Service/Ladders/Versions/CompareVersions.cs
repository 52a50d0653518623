using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Versions;

internal static class CompareVersions
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="from">The number of the version to start from.</param>
    /// <param name="to">The number of the version to go to.</param>
    public static async Task<Results<Read<VersionComparisonResponse>, ProblemHttpResult>> GetAsync(
        string ladder, int? from, int? to, ICaller caller, ILadderCatalog catalog, CancellationToken cancellationToken)
    {
        if (from is null || to is null) { return LadderRefusals.VersionMissing.With("Give from and to a number each."); }

        return await catalog.FindAsync(caller.TenantId, ladder, from, cancellationToken) is { } before && await catalog.FindAsync(caller.TenantId, ladder, to, cancellationToken) is { } after
            ? new Read<VersionComparisonResponse>(
                () => VersionComparisonResponse.Of(LadderComparison.Between(before.Ladder, after.Ladder)), $"{before.ContentHash}-{after.ContentHash}")
            {
                KeptAs = (caller.TenantId, before.Ladder.Id),
            }
            : NotThere.Refuse(from);
    }
}
