using LadderTeams.Service.Ladders.Sources;
using LadderTeams.Service.Ladders.Store;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Versions;

internal static class RestoreVersion
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="number">The version to bring back, as a new one.</param>
    public static async Task<Results<Created<VersionResponse>, Ok<VersionResponse>, ProblemHttpResult>> PostAsync(
        string ladder, int number, RestoreRequest? body, HttpRequest request, HttpResponse response,
        ICaller caller, LadderStore store, Publisher publisher, CancellationToken cancellationToken)
    {
        if (!Precondition.TryRead(request, out var seen) || seen is null) { return Refusal.PreconditionRequired.With(Precondition.Rule); }

        var note = VersionNote.From(body?.Note);
        if (note?.Length > SourceUploadReader.LongestNote) { return LadderRefusals.NoteTooLong.With($"A note has at most {SourceUploadReader.LongestNote} characters."); }

        return LadderId.From(ladder) is { } id && await store.FindAsync(caller.TenantId, id, number, cancellationToken) is { } restored
            ? PublishAnswer.To(response, await publisher.PublishAsync(caller.TenantId, VersionDraft.Of(restored, note, caller), seen, cancellationToken))
            : NotThere.Refuse(number);
    }
}
