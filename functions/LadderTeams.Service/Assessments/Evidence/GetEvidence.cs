using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Evidence;

internal static class GetEvidence
{
    public static async Task<Results<PersonalRead<EvidenceResponse>, ProblemHttpResult>> GetAsync(
        string id, Subject subject, Items<EvidenceEntry> evidence, CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named || await evidence.FindAsync(subject, named, cancellationToken) is not { } kept || !EvidenceRules.CanRead(subject.Viewer, kept.Item.Item))
        {
            return WriteAnswers.NotFound;
        }

        var canChange = EvidenceRules.CanChange(subject.Viewer, kept.Item.Item);
        return new PersonalRead<EvidenceResponse>(EvidenceResponse.Of(kept, canChange)) { Revision = canChange ? kept.Revision : null };
    }
}
