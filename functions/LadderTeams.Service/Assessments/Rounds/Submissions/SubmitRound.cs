using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rated;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Drafts;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
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

        for (var tries = 1; tries <= MostTries; tries++)
        {
            // Read anew each time: what others did since must not show in how often the store is asked.
            var page = await store.ReadOwnAsync(subject, cancellationToken);
            var told = new HashSet<PinnedStatement>();
            if (Apply(page, round, subject.Viewer, new(seen ?? 0), time.GetUtcNow()).Value is { Round.IsRevealed: true } revealed)
            {
                told = PinsOf(revealed.Round);
                await rated.AddAsync(subject.TenantId, revealed.Round.Terms.Ladder.LadderId, told, cancellationToken);
            }

            var submitted = await store.ChangeOwnAsync(subject, page, now => Decide(now, round, subject.Viewer, new(seen ?? 0), told, time.GetUtcNow()), cancellationToken);
            if (!submitted.IsDone) { return DraftAnswer.Refuse(submitted.Refusal); }

            if (submitted.Value.Round is { } done) { return Answer(context.Response, done, submitted.Value.Side); }
        }

        throw new StorageUnavailableException(StatusCodes.Status412PreconditionFailed, "A round is changed faster than it can be read.", TimeSpan.FromSeconds(1), null);
    }

    /// <summary>
    /// What would be submitted. The other side is read only for a submission that reveals it: one that is refused takes as long
    /// whatever the other has done.
    /// </summary>
    private static Result<Submission> Apply(GrowthPage page, string round, Viewer viewer, Submit command, DateTimeOffset now)
    {
        if (StoredRound.Find(page, round) is not { } stored || stored.SideOf(viewer) is not { } side) { return new Refusal(RefusalCodes.NotFound); }

        var alone = RoundRules.Apply(stored.For(viewer), viewer, command, now);
        var applied = alone.IsDone && stored.IsSubmittedBy(Other(side)) ? RoundRules.Apply(stored.Whole(), viewer, command, now) : alone;
        return applied.Then<Submission>(after => new Submission(stored, after, side));
    }

    /// <summary>Decides nothing when it would reveal ratings that are not told yet: the other side was faster than the look at the page.</summary>
    /// <param name="told">
    /// What those who publish ladders know as rated, without names. They are told of a round when it is revealed, for an owner may be
    /// one of its two people.
    /// </param>
    private static Result<Decision<Submitted>> Decide(GrowthPage page, string round, Viewer viewer, Submit command, HashSet<PinnedStatement> told, DateTimeOffset now) =>
        Apply(page, round, viewer, command, now).Then<Decision<Submitted>>(submission => submission.Round.IsRevealed && !told.IsSupersetOf(PinsOf(submission.Round))
            ? new Decision<Submitted>(new(null, submission.Side), null)
            : new Decision<Submitted>(new(submission.Round, submission.Side), submission.Stored.Submitting(submission.Round, submission.Side)));

    private static Ok<RoundStateResponse> Answer(HttpResponse response, Round round, Side side)
    {
        DraftAnswer.Tag(response, round[side]);
        return TypedResults.Ok(new RoundStateResponse(round.Terms.Id.Value, round.IsRevealed ? RoundStage.Revealed : RoundStage.Waiting));
    }

    private static HashSet<PinnedStatement> PinsOf(Round round) =>
        [.. round.Self.Assessment.Ratings.Concat(round.Manager.Assessment.Ratings).SelectMany(rating => rating.Pins)];

    private static Side Other(Side side) => side is Side.Self ? Side.Manager : Side.Self;

    private sealed record Submission(StoredRound Stored, Round Round, Side Side);

    /// <param name="Round">Null when it has to be decided again.</param>
    private sealed record Submitted(Round? Round, Side Side);
}
