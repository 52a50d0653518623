using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Promotion;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Assessments.Evidence;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Refusal = LadderTeams.Core.Assessments.Refusal;

namespace LadderTeams.Service.Assessments.Case;

internal static class SaveSentences
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="level">A code, a title or another name of the level.</param>
    public static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string ladder, string level, CaseSentencesRequest body, HttpRequest request, HttpResponse response, Subject subject, ILadderCatalog catalog, Pinning pinning,
        GrowthStore store, CancellationToken cancellationToken)
    {
        if (!Precondition.TryRead(request, out var seen)) { return Platform.Answers.Refusal.PreconditionRequired.With(Precondition.Rule); }

        var wanted = (body.Sentences ?? [null]).OfType<CaseSentenceRequest>().Where(sentence => sentence.IsWhole()).ToList();
        if (wanted.Count != body.Sentences?.Count) { return WriteAnswers.Unreadable(CaseSentenceRequest.Rule); }

        var (target, refused) = await TargetLevel.FindAsync(catalog, subject.TenantId, ladder, level, version: null, cancellationToken);
        if (target is null) { return refused!; }

        var sentences = await PinAsync(subject, target, wanted, pinning, cancellationToken);
        return response.Changed(sentences.IsDone
            ? await store.ChangeOwnAsync(subject, null, page => Save(page, target, seen, sentences.Value), again: page => Saved(page, target), cancellationToken)
            : sentences.Refusal);
    }

    private static async Task<Result<ValueList<KeptSentence>>> PinAsync(
        Subject subject, TargetLevel target, List<CaseSentenceRequest> wanted, Pinning pinning, CancellationToken cancellationToken)
    {
        if (wanted.Count > CaseDraft.MostSentences) { return new Refusal(RefusalCodes.TooManyItems); }

        var references = wanted.Select(sentence => new StatementReference(target.Ladder.Id, sentence.Version!.Value, sentence.Statement!)).ToList();
        var pins = await pinning.PinAsync(subject.TenantId, references, cancellationToken);
        if (!pins.IsDone) { return pins.Refusal; }

        var pinned = pins.Value.ToDictionary(StatementReference.Of, read => read.Pin);
        var kept = new List<KeptSentence>();
        foreach (var (sentence, reference) in wanted.Zip(references))
        {
            var said = sentence.With(pinned[reference], kept.Count + 1);
            if (!said.IsDone) { return said.Refusal; }

            kept.Add(new(reference.Version, said.Value));
        }

        return ValueList.Of<KeptSentence>([.. kept]);
    }

    private static Result<Written> Saved(GrowthPage page, TargetLevel target) =>
        CaseRows.Find(page, target.Ladder, target.Level) is { } draft ? new Written("", draft.Revision) : new Refusal(RefusalCodes.Outdated);

    private static Result<Decision<Written>> Save(GrowthPage page, TargetLevel target, int? seen, ValueList<KeptSentence> sentences)
    {
        var revision = CaseRows.Find(page, target.Ladder, target.Level)?.Revision;
        if (revision != seen) { return new Refusal(RefusalCodes.Outdated); }

        if (CaseRows.CountOthers(page, target.Ladder, target.Level) >= CaseDraft.MostDrafts) { return new Refusal(RefusalCodes.TooManyItems); }

        return CaseDraft.From([.. sentences.Select(sentence => sentence.Said)], ReadableEvidence.On(page)).Then<Decision<Written>>(_ =>
        {
            var next = (revision ?? 0) + 1;
            var change = new GrowthChange(new Audited(Act.Change, Resource.CaseSentences, target.Level.Code));
            return new Decision<Written>(new("", next), CaseRows.Saving(change, page, target.Ladder, target.Level, new(next, sentences)));
        });
    }
}
