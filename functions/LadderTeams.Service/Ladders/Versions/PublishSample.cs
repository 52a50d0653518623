using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Ladders.Sources;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Versions;

internal static class PublishSample
{
    /// <summary>It overwrites nothing: a ladder of that name that says something else is a conflict.</summary>
    public static async Task<Results<Created<VersionResponse>, Ok<VersionResponse>, ProblemHttpResult>> PostAsync(
        HttpResponse response, ICaller caller, Publisher publisher, CancellationToken cancellationToken)
    {
        var ladder = LadderImporter.Import(SampleLadder.Id, SampleLadder.Files);
        return PublishAnswer.To(
            response, await publisher.PublishAsync(caller.TenantId, VersionDraft.Of(ladder, SampleLadder.Files, note: null, caller), seen: null, cancellationToken));
    }
}
