using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Requests;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Rounds.Submissions;

internal static class PostSignOff
{
    /// <param name="round">The round's id.</param>
    public static async Task<Results<Ok<RoundStateResponse>, ProblemHttpResult>> PostAsync(
        string round, SignOffRequest body, Subject subject, GrowthStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var summary = WrittenText.ParseRequired(body.Summary);
        if (!summary.IsDone) { return summary.Refusal.Answer(); }

        // Read anew each time: what others did since must not show in how often the store is asked.
        var page = await store.ReadOwnAsync(subject, cancellationToken);
        var signed = await store.ChangeOwnAsync(
            subject, page, now => Decide(now, round, subject.Viewer, summary.Value, time.GetUtcNow()), again: now => StoredRound.Find(now, round)!.For(subject.Viewer), cancellationToken);
        return signed.IsDone ? TypedResults.Ok(new RoundStateResponse(signed.Value.Terms.Id.Value, RoundStage.SignedOff)) : signed.Refusal.Answer();
    }

    private static Result<Decision<Round>> Decide(GrowthPage page, string round, Viewer viewer, WrittenText summary, DateTimeOffset now) =>
        StoredRound.Find(page, round) is not { } stored ? new Refusal(RefusalCodes.NotFound)
        : RoundRules.Apply(stored.For(viewer), viewer, new SignOffRound(summary), now).Then<Decision<Round>>(after => new Decision<Round>(after, stored.SigningOff(after)));
}
