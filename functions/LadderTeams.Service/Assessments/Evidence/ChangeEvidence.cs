using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Evidence;

internal static class ChangeEvidence
{
    public static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string id, EvidenceRequest body, HttpRequest request, HttpResponse response, Subject subject, Pinning pinning, Items<EvidenceEntry> evidence,
        TimeProvider time, CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return WriteAnswers.NotFound; }

        if (!request.SaysWhatItSaw(out var seen)) { return WriteAnswers.SawNothing; }

        if (body.Referred() is not { } references) { return WriteAnswers.Unreadable(EvidenceRequest.Rule); }

        if (references.Count > EvidenceItem.MostStatements) { return new Refusal(RefusalCodes.TooManyItems).Answer(); }

        var pins = await pinning.PinAsync(subject.TenantId, references, cancellationToken);
        if (!pins.IsDone) { return pins.Refusal.Answer(); }

        return response.Changed(await evidence.ChangeAsync(
            subject, Resource.Evidence, seen,
            entry => EvidenceRules.Change(subject.Viewer, entry.Item, body.DetailsWith(pins.Value), time.Latest())
                .Then<EvidenceEntry>(item => new EvidenceEntry(item, pins.Value, subject.Caller.DisplayName)),
            cancellationToken, named));
    }
}
