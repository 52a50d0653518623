using LadderTeams.Service.Ladders.Store;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Versions;

internal static class GetVersion
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="number">The number of the version.</param>
    public static async Task<Results<Read<VersionResponse>, ProblemHttpResult>> GetAsync(
        string ladder, int number, ICaller caller, LadderStore store, CancellationToken cancellationToken) =>
        LadderId.From(ladder) is { } id && await store.FindAsync(caller.TenantId, id, number, cancellationToken) is { } version
            ? new Read<VersionResponse>(() => VersionResponse.Of(version), $"{version.ContentHash}-{version.Number}{(version.PublishedBy is null ? "-nameless" : "")}")
            : NotThere.Refuse(number);
}
