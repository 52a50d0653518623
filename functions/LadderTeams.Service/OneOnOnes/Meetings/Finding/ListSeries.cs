using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.Meetings.Finding;

internal static class ListSeries
{
    public static async Task<PersonalRead<SeriesListResponse>> GetAsync(HttpContext context, Subject subject, SeriesIndex index, CancellationToken cancellationToken)
    {
        context.ShowsNothingOfHers();
        var on = await index.ListWithAsync(subject.TenantId, subject.Id, cancellationToken);
        return new(new([.. on.Where(series => series.IsSharedWith(subject)).Select(series => new SeriesResponse(series.Key, series.Organizer.Value))]));
    }
}
