using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Requests;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.Tracing;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Rounds;

internal static class OpenRound
{
    public static async Task<Results<Created<RoundStateResponse>, ProblemHttpResult>> PostAsync(
        OpenRoundRequest body, HttpContext context, Subject subject, ILadderCatalog catalog, IManagerOf managers, GrowthStore store, Traces traces, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(subject.TenantId, body.Ladder, body.Version, cancellationToken) is not { } published) { return GrowthRefusals.Of(RefusalCodes.UnknownLadder).With(null); }

        if (await managers.FindCurrentAsync(subject, cancellationToken) is not { } manager) { return new Refusal(RefusalCodes.NoManager).Answer(); }

        var request = new RoundRequest(NewId.For(context), subject.Id, manager, body.Start, body.End, body.CurrentLevel, body.TargetLevel);
        var opened = request.Open(subject.Viewer, published.Ladder, LadderReference.From(published.Ladder.Id, published.Version)!, time.GetUtcNow());
        if (!opened.IsDone) { return opened.Refusal.Answer(); }

        // A draft is one request to the store, so what leads the manager to hers is there before.
        var round = opened.Value;
        var authorship = await traces.LeaveAsync(GrowthKey.Of(subject) with { Person = manager }, subject.Id, cancellationToken);
        var done = await store.ChangeOwnAsync<Round>(subject, null, page => Decide(page, round, authorship), cancellationToken);
        return done.IsDone
            ? TypedResults.Created($"/api/people/{subject.Id}/rounds/{round.Terms.Id}", new RoundStateResponse(round.Terms.Id.Value, RoundStage.Drafting))
            : done.Refusal.Answer();
    }

    private static Result<Decision<Round>> Decide(GrowthPage page, Round round, TableTransactionAction authorship) =>
        RoundRows.FindState(page, round.Terms.Id) is not null ? new Decision<Round>(round, null)
        : RoundRows.On(page).Count() < RoundRules.MostRounds ? new Decision<Round>(round, StoredRound.Opening(page.Key, round).Beside(authorship))
        : new Refusal(RefusalCodes.TooManyItems);
}
