using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Rounds.Submissions;

internal static class CloseRound
{
    /// <param name="round">The round's id.</param>
    public static async Task<Results<Ok<RoundStateResponse>, ProblemHttpResult>> PostAsync(
        string round, Subject subject, GrowthStore store, IManagerOf managers, TimeProvider time, CancellationToken cancellationToken)
    {
        // Asked whether or not it decides anything: that must not show in how long the answer takes.
        var command = new Close(await managers.FindCurrentAsync(subject, cancellationToken));
        var page = await store.ReadOwnAsync(subject, cancellationToken);
        var closed = await store.ChangeOwnAsync(
            subject, page, now => Decide(now, round, subject.Viewer, command, time.GetUtcNow()), again: now => StoredRound.Find(now, round)!.For(subject.Viewer), cancellationToken);
        return closed.IsDone ? TypedResults.Ok(new RoundStateResponse(closed.Value.Terms.Id.Value, RoundStage.Closed)) : closed.Refusal.Answer();
    }

    private static Result<Decision<Round>> Decide(GrowthPage page, string round, Viewer viewer, Close command, DateTimeOffset now) =>
        StoredRound.Find(page, round) is not { } stored ? new Refusal(RefusalCodes.NotFound)
        : RoundRules.Apply(stored.For(viewer), viewer, command, now).Then<Decision<Round>>(after => new Decision<Round>(after, stored.Closing(after)));
}
