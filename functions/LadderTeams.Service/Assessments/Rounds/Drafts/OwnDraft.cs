using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Assessments.Rounds.Drafts;

/// <summary>The caller's own side, to be changed.</summary>
/// <param name="Linkable">
/// The evidence that she may read, and what she linked before: that is no news to her, and must not stand in the way of her next save
/// when it was taken back since.
/// </param>
internal sealed record OwnDraft(GrowthPage Page, RoundTerms Terms, Assessment Assessment, IReadOnlySet<EntryId> Linkable)
{
    /// <summary>Null when the caller writes no side of such a round.</summary>
    public static async ValueTask<RoundTerms?> FindTermsAsync(GrowthStore store, Subject subject, string round, CancellationToken cancellationToken)
    {
        // Terms never change. A round that is not remembered may have been opened since.
        var stored = StoredRound.Find(await store.RecallOwnAsync(subject, cancellationToken), round) ?? StoredRound.Find(await store.ReadOwnAsync(subject, cancellationToken), round);
        return stored?.SideOf(subject.Viewer) is null ? null : stored.Terms;
    }

    /// <summary>Decides a save, on the caller's own row alone.</summary>
    public static Result<Decision<RoundSide>> Save(GrowthPage page, string round, Viewer viewer, DateTimeOffset now, Func<OwnDraft, Result<SaveDraft>> draft)
    {
        if (StoredRound.Find(page, round) is not { } stored || stored.SideOf(viewer) is not { } side) { return new Refusal(RefusalCodes.NotFound); }

        var before = stored.For(viewer);
        var own = new OwnDraft(page, stored.Terms, before[side].Assessment, LinkableOn(page, viewer, before[side].Assessment));
        return draft(own).Then(save => RoundRules.Apply(before, viewer, save, now)).Then(after => ReferenceEquals(after, before)
            ? new Decision<RoundSide>(before[side], null)
            : stored.Saving(after, side).Then<Decision<RoundSide>>(change => new Decision<RoundSide>(after[side], change)));
    }

    private static HashSet<EntryId> LinkableOn(GrowthPage page, Viewer viewer, Assessment kept) =>
        [.. ReadableEvidence.Of(page, viewer), .. kept.Ratings.SelectMany(rating => rating.Evidence)];
}
