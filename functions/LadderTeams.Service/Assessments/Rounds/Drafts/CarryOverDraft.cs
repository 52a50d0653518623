using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Requests;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Refusal = LadderTeams.Core.Assessments.Refusal;

namespace LadderTeams.Service.Assessments.Rounds.Drafts;

internal static class CarryOverDraft
{
    /// <param name="round">The id of the round whose draft is to begin with what its author said before.</param>
    public static async Task<Results<Ok<CarriedResponse>, ProblemHttpResult>> PostAsync(
        string round, CarryOverRequest body, HttpContext context, Subject subject, GrowthStore store, RoundLadders ladders, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!Precondition.TryRead(context.Request, out var seen)) { return Platform.Answers.Refusal.PreconditionRequired.With(Precondition.Rule); }

        if (await OwnDraft.FindTermsAsync(store, subject, round, cancellationToken) is not { } terms
            || await OwnDraft.FindTermsAsync(store, subject, body.From, cancellationToken) is not { } earlier)
        {
            return new Refusal(RefusalCodes.NotFound).Answer();
        }

        if (earlier.Ladder.LadderId != terms.Ladder.LadderId) { return new Refusal(RefusalCodes.OtherLadderVersion).Answer(); }

        var sheet = await ladders.SheetAsync(subject.Caller, terms, cancellationToken);
        var change = await ladders.ChangeAsync(subject.Caller, earlier.Ladder, terms.Ladder, cancellationToken);
        var carried = 0;
        var saved = await sheet.ThenAsync(asked => store.ChangeOwnAsync(subject, null, page => OwnDraft.Save(page, round, subject.Viewer, time.GetUtcNow(), own =>
        {
            var more = Missing(own, Earlier(page, earlier.Id, subject.Viewer), change, asked);
            carried = more.Count;
            return Assessment.From([.. own.Assessment.Items, .. more]).Then<SaveDraft>(draft => new SaveDraft(draft, seen ?? 0));
        }), cancellationToken));
        if (!saved.IsDone) { return DraftAnswer.Refuse(saved.Refusal); }

        context.Response.Headers.ETag = EntityTag.Of(saved.Value.Revision);
        return TypedResults.Ok(CarriedResponse.From(saved.Value, carried));
    }

    private static Assessment Earlier(GrowthPage page, EntryId id, Viewer viewer) => StoredRound.Find(page, id)?.ViewFor(viewer)?.Own?.Assessment ?? Assessment.Empty;

    /// <summary>What the draft says already stays as it is.</summary>
    private static List<AssessmentItem> Missing(OwnDraft own, Assessment earlier, LadderChange change, RatingSheet sheet) =>
        [.. CarryOver.To(sheet, change.Follow(earlier, [])).Items.Where(item => own.Assessment.Find(item.Key) is null)];
}
