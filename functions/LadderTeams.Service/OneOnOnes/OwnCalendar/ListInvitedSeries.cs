using LadderTeams.Core.Assessments;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.OwnCalendar;

internal static class ListInvitedSeries
{
    /// <summary>Others invite to them, but she has them in her calendar too: nobody reads theirs for her.</summary>
    public static async Task<PersonalRead<InvitedResponse>> GetAsync(ICaller caller, SeriesIndex index, CalendarOfCaller calendar, CancellationToken cancellationToken)
    {
        var turnedOn = await index.ListWithAsync(caller.TenantId, PersonId.From(caller.PersonId)!, cancellationToken);
        if (turnedOn.Count == 0) { return new(new([])); }

        var next = await calendar.ReadNextMeetingsAsync(caller, cancellationToken);
        return new(new([.. turnedOn.Select(series => new InvitedSeriesResponse(series.Key, NextOf(series, caller, next)))]));
    }

    /// <summary>Null also for a series that her calendar has not, such as one that she declined.</summary>
    private static DateTimeOffset? NextOf(SeriesReference series, ICaller caller, IReadOnlyDictionary<string, DateTimeOffset> next) =>
        next.Where(one => SeriesKey.Of(caller.TenantId, series.Organizer, one.Key) == series.Key).Select(one => (DateTimeOffset?)one.Value).FirstOrDefault();
}
