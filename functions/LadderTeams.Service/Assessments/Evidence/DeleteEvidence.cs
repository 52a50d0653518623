using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Assessments.Case;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Evidence;

/// <summary>Removes a piece of evidence, and with it every sentence that rests on it.</summary>
internal static class DeleteEvidence
{
    private static readonly Written Gone = new("", 0);

    public static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(string id, Subject subject, GrowthStore store, CancellationToken cancellationToken)
    {
        if (EntryId.From(id) is { } named) { await store.ChangeOwnAsync<Written>(subject, null, page => Remove(page, named), cancellationToken); }

        return TypedResults.NoContent();
    }

    private static Decision<Written> Remove(GrowthPage page, EntryId id)
    {
        if ((page.FindOwn(EvidenceRows.KindOfRow, id.Value) ?? page.Find(EvidenceRows.KindOfRow, id.Value)) is not { } row) { return new(Gone, null); }

        return new(Gone, CaseRows.AfterDeleting(new GrowthChange(new Audited(Act.Change, Resource.Evidence, id.Value)).Removing(row), page, id));
    }
}
