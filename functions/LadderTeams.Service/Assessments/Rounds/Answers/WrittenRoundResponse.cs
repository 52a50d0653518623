using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Service.Assessments.Rounds.Store;

namespace LadderTeams.Service.Assessments.Rounds.Answers;

/// <summary>What the manager herself wrote in a round. It is the same whatever the person has done.</summary>
/// <param name="SignOff">Null when she has not signed it off.</param>
internal sealed record WrittenRoundResponse(
    string Id, DateOnly Start, DateOnly End, string Ladder, int Version, string? CurrentLevel, string TargetLevel, OwnSideResponse Own, SignOffResponse? SignOff)
{
    /// <summary>Null when she wrote nothing.</summary>
    public static WrittenRoundResponse? From(StoredRound round)
    {
        var (terms, (side, signOff)) = (round.Terms, round.ManagersOwn);
        return side.Assessment == Assessment.Empty ? null : new(
            terms.Id.Value, terms.Period.Start, terms.Period.End, terms.Ladder.LadderId, terms.Ladder.Version, terms.CurrentLevel, terms.TargetLevel,
            OwnSideResponse.From(side), SignOffResponse.From(signOff));
    }
}
