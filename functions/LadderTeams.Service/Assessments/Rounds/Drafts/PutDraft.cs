using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Requests;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Refusal = LadderTeams.Core.Assessments.Refusal;

namespace LadderTeams.Service.Assessments.Rounds.Drafts;

internal static class PutDraft
{
    /// <param name="round">The round's id.</param>
    public static async Task<Results<Ok<DraftResponse>, ProblemHttpResult>> PutAsync(
        string round, DraftRequest body, HttpContext context, Subject subject, GrowthStore store, RoundLadders ladders, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!Precondition.TryRead(context.Request, out var seen)) { return Platform.Answers.Refusal.PreconditionRequired.With(Precondition.Rule); }

        if (!body.CanBeRead()) { return Platform.Answers.Refusal.BadRequest.With(DraftContent.Rule); }

        if (await OwnDraft.FindTermsAsync(store, subject, round, cancellationToken) is not { } terms) { return new Refusal(RefusalCodes.NotFound).Answer(); }

        var sheet = await ladders.SheetAsync(subject.Caller, terms, cancellationToken);
        var saved = await sheet.ThenAsync(asked => store.ChangeOwnAsync(subject, null, page => OwnDraft.Save(page, round, subject.Viewer, time.GetUtcNow(), own =>
            body.On(asked, own.Assessment, own.Linkable).Then<SaveDraft>(parsed => new SaveDraft(parsed.Draft, seen ?? 0, parsed.Base))), cancellationToken));
        if (!saved.IsDone) { return DraftAnswer.Refuse(saved.Refusal); }

        context.Response.Headers.ETag = EntityTag.Of(saved.Value.Revision);
        return TypedResults.Ok(DraftResponse.From(saved.Value));
    }
}
