using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Rounds.Submissions;

internal static class WithdrawRound
{
    /// <param name="round">The round's id.</param>
    public static async Task<Results<Ok<RoundStateResponse>, ProblemHttpResult>> PostAsync(
        string round, Subject subject, GrowthStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        // Read anew each time: what others did since must not show in how often the store is asked.
        var page = await store.ReadOwnAsync(subject, cancellationToken);
        var withdrawn = await store.ChangeOwnAsync(
            subject, page, now => Decide(now, round, subject.Viewer, time.GetUtcNow()), again: now => StoredRound.Find(now, round)!.For(subject.Viewer), cancellationToken);
        return withdrawn.IsDone ? TypedResults.Ok(new RoundStateResponse(withdrawn.Value.Terms.Id.Value, RoundStage.Drafting)) : withdrawn.Refusal.Answer();
    }

    private static Result<Decision<Round>> Decide(GrowthPage page, string round, Viewer viewer, DateTimeOffset now) =>
        StoredRound.Find(page, round) is not { } stored || stored.SideOf(viewer) is null ? new Refusal(RefusalCodes.NotFound)
        : RoundRules.Apply(stored.For(viewer), viewer, new Withdraw(), now).Then<Decision<Round>>(after => new Decision<Round>(after, stored.Withdrawing(after)));
}
