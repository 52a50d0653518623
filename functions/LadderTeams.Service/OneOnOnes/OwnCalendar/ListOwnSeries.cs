using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.OwnCalendar;

internal static class ListOwnSeries
{
    /// <summary>What somebody may take for a 1:1, and would look for here.</summary>
    private static readonly NotOneOnOne[] Near = [NotOneOnOne.NotAReport, NotOneOnOne.SkipLevel, NotOneOnOne.AddressOfTwo, NotOneOnOne.OtherMailbox];

    /// <param name="locale">The language of what is said of each, as <c>de-DE</c>; English when it is left out.</param>
    public static async Task<PersonalRead<OwnCalendarResponse>> GetAsync(string? locale, ICaller caller, CalendarOfCaller calendar, SeriesStore store, CancellationToken cancellationToken)
    {
        var seen = await calendar.ReadAsync(caller, cancellationToken);
        var kept = (await store.ListAsync(caller.TenantId, PersonId.From(caller.PersonId)!, cancellationToken)).ToDictionary(series => series.Reference.Key);
        var shown = from series in seen.Series
                    let agenda = kept.GetValueOrDefault(series.Key)
                    let verdict = series.Verdict
                    where agenda is not null || verdict.With is not null || (verdict.Reason is { } reason && Near.Contains(reason))
                    orderby verdict.Series.NextMeeting ?? DateTimeOffset.MaxValue, series.Key
                    select OwnSeriesResponse.Of(series, seen.Team, agenda, locale);
        return new(new([.. shown]));
    }
}
