using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Evidence;

internal static class AddEvidence
{
    public static async Task<Results<Created<WrittenResponse>, ProblemHttpResult>> PostAsync(
        EvidenceRequest body, HttpResponse response, Subject subject, Pinning pinning, Items<EvidenceEntry> evidence, TimeProvider time, CancellationToken cancellationToken)
    {
        if (body.Referred() is not { } references) { return WriteAnswers.Unreadable(EvidenceRequest.Rule); }

        if (references.Count > EvidenceItem.MostStatements) { return new Refusal(RefusalCodes.TooManyItems).Answer(); }

        var pins = await pinning.PinAsync(subject.TenantId, references, cancellationToken);
        var item = pins.Then(read => EvidenceRules.Add(subject.Viewer, NewId.For(response.HttpContext), body.DetailsWith(read), time.Latest()));
        if (!item.IsDone) { return item.Refusal.Answer(); }

        var entry = new EvidenceEntry(item.Value, pins.Value!, subject.Caller.DisplayName);
        return response.Created(subject, "evidence", await evidence.AddAsync(subject, Resource.Evidence, entry, cancellationToken, item.Value.Id.Value));
    }
}
