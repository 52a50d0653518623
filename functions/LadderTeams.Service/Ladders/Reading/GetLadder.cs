using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Platform.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Reading;

internal static class GetLadder
{
    /// <param name="ladder">The ladder's id.</param>
    public static async Task<Results<Read<LadderResponse>, ProblemHttpResult>> GetAsync(
        string ladder, ILadderCatalog catalog, CancellationToken cancellationToken)
    {
        var shelf = await catalog.GetAsync(cancellationToken);
        return shelf.Find(ladder) is { } published
            ? new Read<LadderResponse>(() => LadderResponse.From(published), published.ContentHash)
            : LadderRefusals.LadderNotFound.With("GET /api/ladders names those that there are.");
    }
}
