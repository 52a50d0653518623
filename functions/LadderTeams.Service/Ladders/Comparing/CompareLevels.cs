using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Comparing;

internal static class CompareLevels
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="from">The level to start from, by code, title or another name.</param>
    /// <param name="to">The level to go to, by code, title or another name.</param>
    /// <param name="version">The number of a version; the current one when it is left out.</param>
    public static async Task<Results<Read<CompareResponse>, ProblemHttpResult>> GetAsync(
        string ladder, string? from, string? to, int? version, ICaller caller, ILadderCatalog catalog, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(caller.TenantId, ladder, version, cancellationToken) is not { } published) { return NotThere.Refuse(version); }

        if (string.IsNullOrWhiteSpace(from) || string.IsNullOrWhiteSpace(to))
        {
            return LadderRefusals.LevelMissing.With("Give from and to a level each.");
        }

        if (published.Ladder.FindLevel(from) is not { } first || published.Ladder.FindLevel(to) is not { } second)
        {
            return LadderRefusals.LevelNotFound.With($"GET /api/ladders/{published.Ladder.Id} names those that there are.");
        }

        return first.Code == second.Code
            ? LadderRefusals.SameLevel.With("Give from and to different levels.")
            : new Read<CompareResponse>(() => CompareResponse.Of(LevelComparison.Between(published.Ladder, first, second)), published.ContentHash)
            {
                KeptAs = (caller.TenantId, published.Ladder.Id, first.Code, second.Code),
            };
    }
}
