using LadderTeams.Core.Ladders;
using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Platform.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Reading;

internal static class GetLevel
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="level">A code, a title or another name of the level; case and spaces do not matter.</param>
    public static async Task<Results<Read<LevelResponse>, ProblemHttpResult>> GetAsync(
        string ladder, string level, ILadderCatalog catalog, CancellationToken cancellationToken)
    {
        var shelf = await catalog.GetAsync(cancellationToken);
        if (shelf.Find(ladder) is not { } published)
        {
            return LadderRefusals.LadderNotFound.With("GET /api/ladders names those that there are.");
        }

        return published.Ladder.FindLevel(level) is { } found
            ? new Read<LevelResponse>(() => LevelResponse.From(published.Ladder, EffectiveLevels.Of(published.Ladder, found)), published.ContentHash)
            : LadderRefusals.LevelNotFound.With($"GET /api/ladders/{published.Ladder.Id} names those that there are.");
    }
}
