using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.Meetings.Focusing;

internal static class GetFocus
{
    public static async Task<PersonalRead<FocusResponse>> GetAsync(Subject subject, GrowthStore store, CancellationToken cancellationToken)
    {
        var kept = FocusRows.Read(await store.ReadAsync(GrowthKey.Of(subject), cancellationToken));
        return new(FocusResponse.Of(kept)) { Revision = kept.Revision };
    }
}
