using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Rounds;

internal static class GetChanges
{
    /// <param name="round">The round's id.</param>
    /// <param name="version">The version of the ladder to look from; the current one when it is left out.</param>
    public static async Task<Results<PersonalRead<ChangesResponse>, ProblemHttpResult>> GetAsync(
        string round, int? version, HttpContext context, Subject subject, GrowthStore store, ILadderCatalog catalog, RoundLadders ladders, CancellationToken cancellationToken)
    {
        if (StoredRound.Find(await store.ReadOwnAsync(subject, cancellationToken), round)?.ViewFor(subject.Viewer) is not { } view) { return GrowthRefusals.Of(RefusalCodes.NotFound).With(null); }

        if (!view.IsRevealed) { context.ShowsNothingOfHers(); }

        var before = view.Terms.Ladder;
        if (await catalog.FindAsync(subject.TenantId, before.LadderId, version, cancellationToken) is not { } published) { return GrowthRefusals.Of(RefusalCodes.UnknownLadder).With(null); }

        var change = await ladders.ChangeAsync(subject.Caller, before, LadderReference.From(before.LadderId, published.Version)!, cancellationToken);
        return new PersonalRead<ChangesResponse>(ChangesResponse.Of(before, published.Version, [.. Shown(view).Select(one => (one.Side, Follow(change, view.Terms, one.Assessment)))]));
    }

    private static FollowedAssessment Follow(LadderChange change, RoundTerms terms, Assessment assessment) =>
        change.Follow(assessment, new[] { terms.CurrentLevel, terms.TargetLevel }.OfType<string>());

    private static IEnumerable<(Side Side, Assessment Assessment)> Shown(RoundView view) =>
        view is { Self: { } self, Manager: { } manager } ? [(Side.Self, self.Assessment), (Side.Manager, manager.Assessment)]
        : view is { WrittenBy: { } side, Own: { } own } ? [(side, own.Assessment)]
        : [];
}
