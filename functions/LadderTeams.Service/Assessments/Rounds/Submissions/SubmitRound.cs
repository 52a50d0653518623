using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rated;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Drafts;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using LadderTeams.Service.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Refusal = LadderTeams.Core.Assessments.Refusal;

namespace LadderTeams.Service.Assessments.Rounds.Submissions;

internal static class SubmitRound
{
    private const int MostTries = 8;

    /// <param name="round">The round's id.</param>
    public static async Task<Results<Ok<RoundStateResponse>, ProblemHttpResult>> PostAsync(
        string round, HttpContext context, Subject subject, GrowthStore store, RatedStatements rated, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!Precondition.TryRead(context.Request, out var seen)) { return Platform.Answers.Refusal.PreconditionRequired.With(Precondition.Rule); }

        var submission = new Submission(round, subject.Viewer, new(seen ?? 0), time.GetUtcNow());
        WaitingRow? waiting = null;
        for (var tries = 1; tries <= MostTries; tries++)
        {
            // Read anew each time: what others did since must not show in how often the store is asked.
            var page = await store.ReadOwnAsync(subject, cancellationToken);
            var other = submission.Apply(page).Value is { Reveals: true } own
                ? await RoundRows.FindSubmittedAsync(store, page.Key, own.Stored.Terms.Id, Other(own.Side), cancellationToken)
                : null;
            if (other is not null && submission.Reveal(page, other).Value is { } revealed)
            {
                // Before the reveal, so that nothing is forgotten; it is told after the reveal alone.
                waiting = await rated.AddAsync(subject.TenantId, revealed.Terms.Ladder.LadderId, new(revealed.Terms.Id, revealed.Terms.Person, PinsOf(revealed)), cancellationToken) ?? waiting;
            }

            var submitted = await store.ChangeOwnAsync(subject, page, now => Decide(submission, now, now == page ? other : null), again: submission.Find, cancellationToken);
            if (submitted.Value is { Round: null }) { continue; }

            if (submitted.Value is { Round.IsRevealed: true }) { context.Also(Journey.RoundRevealed); }

            if (waiting is not null) { await SettleAsync(submitted, waiting, rated, store, cancellationToken); }

            return submitted.IsDone ? Answer(context.Response, submitted.Value.Round!, submitted.Value.Side) : DraftAnswer.Refuse(submitted.Refusal);
        }

        throw new StorageUnavailableException(StatusCodes.Status412PreconditionFailed, "A round is changed faster than it can be read.", TimeSpan.FromSeconds(1), null);
    }

    /// <summary>Decides nothing when it would reveal the other side as it was not read beside this page: the other was faster.</summary>
    /// <param name="other">The other side's row, read after the page; null when it is not to be revealed, or was taken back.</param>
    private static Result<Decision<Submitted>> Decide(Submission submission, GrowthPage page, TableEntity? other) => submission.Apply(page).Then(own =>
        !own.Reveals ? new Decision<Submitted>(new(own.Round, own.Side), own.Stored.Submitting(own.Round))
        : other is null ? new Decision<Submitted>(new(null, own.Side), null)
        : submission.Reveal(page, other).Then<Decision<Submitted>>(revealed => new Decision<Submitted>(new(revealed, own.Side), own.Stored.Revealing(revealed, other))));

    private static Ok<RoundStateResponse> Answer(HttpResponse response, Round round, Side side)
    {
        response.Headers.ETag = EntityTag.Of(round[side].Revision);
        return TypedResults.Ok(new RoundStateResponse(round.Terms.Id.Value, round.IsRevealed ? RoundStage.Revealed : RoundStage.Waiting));
    }

    /// <summary>What waits of a round that another submission revealed stays: it is that one's.</summary>
    private static Task SettleAsync(Result<Submitted> submitted, WaitingRow waiting, RatedStatements rated, GrowthStore store, CancellationToken cancellationToken) =>
        submitted is { Value.Round.IsRevealed: true } ? rated.TellAsync(waiting, (person, id) => RoundRows.AreShownAsync(store, person, id, cancellationToken), cancellationToken)
        : submitted is { Value: not null } or { Refusal.Code: RefusalCodes.NotFound } ? rated.RemoveAsync(waiting, cancellationToken)
        : Task.CompletedTask;

    private static ValueList<PinnedStatement> PinsOf(Round round) =>
        [.. round.Self.Assessment.Ratings.Concat(round.Manager.Assessment.Ratings).SelectMany(rating => rating.Pins).Distinct()];

    private static Side Other(Side side) => side is Side.Self ? Side.Manager : Side.Self;

    /// <param name="Named">The round's id, as somebody named it.</param>
    private sealed record Submission(string Named, Viewer Viewer, Submit Command, DateTimeOffset Now)
    {
        /// <summary>As the caller may know of it: what is refused is refused whatever the other has done.</summary>
        public Result<OwnSubmission> Apply(GrowthPage page) =>
            StoredRound.Find(page, Named) is not { } stored || stored.SideOf(Viewer) is not { } side ? new Refusal(RefusalCodes.NotFound)
            : RoundRules.Apply(stored.For(Viewer), Viewer, Command, Now).Then<OwnSubmission>(after => new OwnSubmission(stored, after, side));

        /// <summary>What an earlier try of the same submission left.</summary>
        public Result<Submitted> Find(GrowthPage page) =>
            StoredRound.Find(page, Named) is { } stored && stored.SideOf(Viewer) is { } side ? new Submitted(stored.For(Viewer), side) : new Refusal(RefusalCodes.NotFound);

        public Result<Round> Reveal(GrowthPage page, TableEntity other) =>
            Apply(page).Then(own => RoundRules.Apply(own.Stored.With(other), Viewer, Command, Now));
    }

    /// <param name="Round">Without the other side.</param>
    private sealed record OwnSubmission(StoredRound Stored, Round Round, Side Side)
    {
        public bool Reveals => Stored.IsSubmittedBy(Other(Side));
    }

    /// <param name="Round">Null when it has to be decided again.</param>
    private sealed record Submitted(Round? Round, Side Side);
}
