using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Evidence;

/// <summary>Shows a piece of evidence to the manager, or takes it back; its words stay.</summary>
internal static class ShareEvidence
{
    public static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string id, VisibilityRequest body, HttpRequest request, HttpResponse response, Subject subject, Items<EvidenceEntry> evidence, TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return WriteAnswers.NotFound; }

        if (!request.SaysWhatItSaw(out var seen)) { return WriteAnswers.SawNothing; }

        if (body.Visibility is not { } visibility) { return WriteAnswers.Unreadable("Say who may see it."); }

        return response.Changed(await evidence.ChangeAsync(
            subject, Resource.Evidence, seen,
            entry => EvidenceRules.Change(subject.Viewer, entry.Item, DetailsOf(entry.Item, visibility), time.Latest()).Then<EvidenceEntry>(item => entry with { Item = item }),
            cancellationToken, named));
    }

    private static EvidenceDetails DetailsOf(EvidenceItem item, EvidenceVisibility visibility) =>
        new(item.Title.Value, item.Text.Value, item.Source.Value, item.Link?.OriginalString, item.Date, item.SpeaksFor, visibility);
}
