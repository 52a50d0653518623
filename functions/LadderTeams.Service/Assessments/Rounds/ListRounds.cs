using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Assessments.Rounds;

internal static class ListRounds
{
    public static async Task<PersonalRead<RoundsResponse>> GetAsync(HttpContext context, Subject subject, GrowthStore store, CancellationToken cancellationToken)
    {
        var page = await store.ReadOwnAsync(subject, cancellationToken);
        var rounds = StoredRound.On(page).Select(round => round.ViewFor(subject.Viewer)).OfType<RoundView>().ToList();
        if (!rounds.Exists(round => round.IsRevealed)) { context.ShowsNothingOfHers(); }

        return new(new([.. NewestFirst(rounds).Select(RoundSummaryResponse.From)]));
    }

    private static IEnumerable<RoundView> NewestFirst(IEnumerable<RoundView> rounds) => rounds
        .OrderByDescending(round => round.Terms.Period.End).ThenByDescending(round => round.OpenedAt).ThenBy(round => round.Terms.Id.Value, StringComparer.Ordinal);
}
