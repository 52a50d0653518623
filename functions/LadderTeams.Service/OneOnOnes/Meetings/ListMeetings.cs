using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.Meetings;

internal static class ListMeetings
{
    /// <param name="locale">The language of the questions that are not the ladder's own, such as <c>de-DE</c>; English when it is left out.</param>
    public static async Task<PersonalRead<HeldMeetingsResponse>> GetAsync(string series, string? locale, Subject subject, GrowthStore store, CancellationToken cancellationToken)
    {
        var held = MeetingRows.Of(await store.ReadAsync(GrowthKey.Of(subject), cancellationToken), series);
        var words = PromptWords.For(locale);
        return new(new([.. held.Reverse().Select(meeting => HeldMeetingResponse.Of(meeting, words))]));
    }
}
