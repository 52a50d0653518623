using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Ladders.Store;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Versions;

internal static class ListVersions
{
    public const int LargestPage = 100;
    private const int PageSize = 20;

    /// <param name="ladder">The ladder's id.</param>
    /// <param name="before">Only versions with a lower number; what an earlier page gave as next.</param>
    /// <param name="top">How many versions to give at most, 1 to 100.</param>
    public static async Task<Results<Read<VersionsResponse>, ProblemHttpResult>> GetAsync(
        string ladder, int? before, int? top, ICaller caller, CurrentVersions current, LadderStore store, CancellationToken cancellationToken)
    {
        var size = top ?? PageSize;
        if (size is < 1 or > LargestPage || before < 1) { return LadderRefusals.PageOutOfRange.With($"top takes 1 to {LargestPage}, before takes a number from 1."); }

        if (LadderId.From(ladder) is not { } id || !(await current.GetAsync(caller.TenantId, cancellationToken)).TryGetValue(id, out var newest))
        {
            return NotThere.Refuse(version: null);
        }

        var head = newest.Version;
        var until = Math.Min(before ?? int.MaxValue, head.Number + 1);
        var from = Math.Max(1, until - size);
        var page = await store.ListAsync(caller.TenantId, id, from, until, cancellationToken);
        return new Read<VersionsResponse>(
            () => new([.. page.Select(VersionResponse.Of)], from > 1 ? from : null),
            $"{head.ContentHash}-{head.Number}-{until}-{size}-{page.Count(version => version.PublishedBy is null)}");
    }
}
