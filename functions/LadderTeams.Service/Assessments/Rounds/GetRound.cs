using LadderTeams.Core.Assessments;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Rounds;

internal static class GetRound
{
    /// <param name="round">The round's id.</param>
    public static async Task<Results<PersonalRead<RoundResponse>, ProblemHttpResult>> GetAsync(
        string round, HttpContext context, Subject subject, GrowthStore store, CancellationToken cancellationToken)
    {
        if (StoredRound.Find(await store.ReadOwnAsync(subject, cancellationToken), round)?.ViewFor(subject.Viewer) is not { } view) { return GrowthRefusals.Of(RefusalCodes.NotFound).With(null); }

        var answer = RoundResponse.From(view);
        if (answer.Revealed is null) { context.ShowsNothingOfHers(); }

        return new PersonalRead<RoundResponse>(answer);
    }
}
