using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Platform.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Comparing;

internal static class CompareLevels
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="from">The level to start from, by code, title or another name.</param>
    /// <param name="to">The level to go to, by code, title or another name.</param>
    public static async Task<Results<Read<CompareResponse>, ProblemHttpResult>> GetAsync(
        string ladder, string? from, string? to, ILadderCatalog catalog, Comparisons comparisons, CancellationToken cancellationToken)
    {
        var shelf = await catalog.GetAsync(cancellationToken);
        if (shelf.Find(ladder) is not { } published)
        {
            return LadderRefusals.LadderNotFound.With("GET /api/ladders names those that there are.");
        }

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
            : new Read<CompareResponse>(() => comparisons.Between(published, first, second), published.ContentHash);
    }
}
