using LadderTeams.Core.Assessments;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Rounds;

internal static class GetSheet
{
    /// <param name="round">The round's id.</param>
    public static async Task<Results<PersonalRead<SheetResponse>, ProblemHttpResult>> GetAsync(
        string round, HttpContext context, Subject subject, GrowthStore store, RoundLadders ladders, CancellationToken cancellationToken)
    {
        context.ShowsNothingOfHers();
        if (StoredRound.Find(await store.ReadOwnAsync(subject, cancellationToken), round)?.ViewFor(subject.Viewer) is not { } view) { return GrowthRefusals.Of(RefusalCodes.NotFound).With(null); }

        var sheet = await ladders.SheetAsync(subject.Caller, view.Terms, cancellationToken);
        return sheet.IsDone ? new PersonalRead<SheetResponse>(SheetResponse.From(sheet.Value)) : sheet.Refusal.Answer();
    }
}
