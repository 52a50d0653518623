using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Core.Ladders.Lint;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Ladders.Sources;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Versions;

internal static class PreviewVersion
{
    /// <param name="ladder">The id of the ladder that the files would become a version of.</param>
    public static async Task<Results<Ok<PreviewResponse>, ProblemHttpResult>> PostAsync(
        string ladder, HttpRequest request, ICaller caller, ILadderCatalog catalog, IRatedStatements rated, ImportLimits limits, CancellationToken cancellationToken)
    {
        if (LadderId.From(ladder) is not { } id) { return LadderRefusals.LadderIdInvalid.With(LadderId.Rule); }

        var (upload, refused) = await new SourceUploadReader(limits).ReadAsync(request, cancellationToken);
        if (upload is null) { return refused!; }

        var draft = LadderImporter.Import(id, upload.Files, limits);
        var current = await catalog.FindAsync(caller.TenantId, id, version: null, cancellationToken);
        var pins = current is null ? [] : await rated.ListAsync(caller.TenantId, id, cancellationToken);
        return TypedResults.Ok(Compare(draft, SourceHash.Of(upload.Files), current, pins));
    }

    private static PreviewResponse Compare(Ladder draft, string contentHash, PublishedLadder? current, IReadOnlyList<PinnedStatement> pins)
    {
        var lint = LadderLint.Check(draft);
        if (current is null) { return PreviewResponse.Of(draft, contentHash, null, false, lint, null, RatedResponse.Of([])); }

        var comparison = LadderComparison.Between(current.Ladder, draft);
        return PreviewResponse.Of(
            draft, contentHash, current.Version, current.ContentHash == contentHash, lint, VersionComparisonResponse.Of(comparison),
            RatedResponse.Of(PinnedChanges.Between(pins, current.Ladder, draft, comparison)));
    }
}
