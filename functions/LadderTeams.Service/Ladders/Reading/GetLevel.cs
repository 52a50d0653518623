using LadderTeams.Core.Ladders;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Reading;

internal static class GetLevel
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="level">A code, a title or another name of the level; case and spaces do not matter.</param>
    /// <param name="version">The number of a version; the current one when it is left out.</param>
    public static async Task<Results<Read<LevelResponse>, ProblemHttpResult>> GetAsync(
        string ladder, string level, int? version, ICaller caller, ILadderCatalog catalog, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(caller.TenantId, ladder, version, cancellationToken) is not { } published) { return NotThere.Refuse(version); }

        return published.Ladder.FindLevel(level) is { } found
            ? new Read<LevelResponse>(() => LevelResponse.From(published.Ladder, EffectiveLevels.Of(published.Ladder, found)), published.ContentHash)
            {
                KeptAs = (caller.TenantId, published.Ladder.Id, found.Code),
            }
            : LadderRefusals.LevelNotFound.With($"GET /api/ladders/{published.Ladder.Id} names those that there are.");
    }
}
