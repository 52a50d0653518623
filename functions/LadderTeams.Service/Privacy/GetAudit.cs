using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Privacy;

internal static class GetAudit
{
    public static async Task<Ok<AuditResponse>> GetAsync(Subject subject, GrowthStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok(AuditResponse.Of(await store.ReadAuditAsync(GrowthKey.Of(subject), cancellationToken)));
}
