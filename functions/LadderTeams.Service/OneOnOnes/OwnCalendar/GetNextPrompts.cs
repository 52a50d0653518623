using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Service.Growth;
using LadderTeams.Service.OneOnOnes.Meetings;
using LadderTeams.Service.OneOnOnes.Prompts;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.OwnCalendar;

internal static class GetNextPrompts
{
    /// <param name="locale">The language of the questions that are not the ladder's own, such as <c>de-DE</c>; English when it is left out.</param>
    public static async Task<PersonalRead<NextPromptsResponse>> GetAsync(
        string series, string? locale, ICaller caller, CalendarOfCaller calendar, PersonPrompts prompts, TimeProvider time, CancellationToken cancellationToken)
    {
        if (SeriesKey.From(series) is not { } key) { throw new RefusedException(Refusal.NotFound); }

        var found = (await calendar.ReadAsync(caller, cancellationToken)).Find(key) ?? throw new RefusedException(Refusal.NotFound);
        var with = found.Verdict.With ?? throw new RefusedException(OneOnOneRefusals.NotOneOnOne, (OneOnOneRefusals.Reason.Name, found.Verdict.Reason));
        var on = DateOnly.FromDateTime((found.Verdict.Series.NextMeeting ?? time.GetUtcNow()).UtcDateTime);
        var chosen = await prompts.ChooseAsync(new GrowthKey(caller.TenantId, with), key, on, cancellationToken);
        var meeting = chosen.Value?.At(key, on);
        return new(new(
            key,
            on,
            meeting is null ? null : AskedLevelResponse.Of(meeting),
            meeting is null ? [] : MeetingPromptResponse.Of(meeting, PromptWords.For(locale)),
            chosen.Refusal?.Code));
    }
}
