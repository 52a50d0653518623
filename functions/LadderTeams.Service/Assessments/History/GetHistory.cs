using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.History;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Assessments.History;

internal static class GetHistory
{
    public static async Task<PersonalRead<HistoryResponse>> GetAsync(
        HttpContext context, Subject subject, GrowthStore store, RoundLadders ladders, CancellationToken cancellationToken)
    {
        var page = await store.ReadOwnAsync(subject, cancellationToken);
        var history = RatingHistory.Of(StoredRound.On(page).Select(round => round.ViewFor(subject.Viewer)).OfType<RoundView>());
        if (history.Count == 0) { context.ShowsNothingOfHers(); }

        var words = new Dictionary<LadderReference, SeenWords>();
        foreach (var ladder in history.SelectMany(capability => capability.Moments).Select(moment => moment.Ladder).Distinct())
        {
            words[ladder] = await ladders.WordsAsync(subject.Caller, ladder, cancellationToken);
        }

        return new(HistoryResponse.From(history, words));
    }
}
