using LadderTeams.Service.Catalog;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Reading;

internal static class GetLadder
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="version">The number of a version; the current one when it is left out.</param>
    public static async Task<Results<Read<LadderResponse>, ProblemHttpResult>> GetAsync(
        string ladder, int? version, ICaller caller, ILadderCatalog catalog, CancellationToken cancellationToken) =>
        await catalog.FindAsync(caller.TenantId, ladder, version, cancellationToken) is { } published
            ? new Read<LadderResponse>(() => LadderResponse.From(published), published.Edition) { KeptAs = (caller.TenantId, published.Ladder.Id) }
            : NotThere.Refuse(version);
}
