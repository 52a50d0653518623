using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Ladders.Sources;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Versions;

internal static class PublishVersion
{
    /// <param name="ladder">The id of the ladder, which may be new.</param>
    public static async Task<Results<Created<VersionResponse>, Ok<VersionResponse>, ProblemHttpResult>> PostAsync(
        string ladder, HttpRequest request, HttpResponse response, ICaller caller, Publisher publisher, ImportLimits limits, CancellationToken cancellationToken)
    {
        if (LadderId.From(ladder) is not { } id) { return LadderRefusals.LadderIdInvalid.With(LadderId.Rule); }

        if (!Precondition.TryRead(request, out var seen)) { return Refusal.PreconditionRequired.With(Precondition.Rule); }

        var (upload, refused) = await new SourceUploadReader(limits).ReadAsync(request, cancellationToken);
        if (upload is null) { return refused!; }

        var read = LadderImporter.Import(id, upload.Files, limits);
        return PublishAnswer.RefuseUnreadable(read) is { } unreadable
            ? unreadable
            : PublishAnswer.To(response, await publisher.PublishAsync(caller.TenantId, VersionDraft.Of(read, upload.Files, upload.Note, caller), seen, cancellationToken));
    }
}
