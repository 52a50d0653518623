using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Case;

internal static class GetSentences
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="level">A code, a title or another name of the level.</param>
    public static async Task<Results<PersonalRead<CaseSentencesResponse>, ProblemHttpResult>> GetAsync(
        string ladder, string level, Subject subject, ILadderCatalog catalog, GrowthStore store, CancellationToken cancellationToken)
    {
        var (target, refused) = await TargetLevel.FindAsync(catalog, subject.TenantId, ladder, level, version: null, cancellationToken);
        if (target is null) { return refused!; }

        var draft = CaseRows.Find(await store.ReadOwnAsync(subject, cancellationToken), target.Ladder, target.Level);
        return new PersonalRead<CaseSentencesResponse>(CaseSentencesResponse.Of(target.Ladder.Id, target.Level.Code, draft)) { Revision = draft?.Revision };
    }
}
