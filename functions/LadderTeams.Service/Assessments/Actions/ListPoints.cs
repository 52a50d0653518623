using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Assessments.Actions;

internal static class ListPoints
{
    /// <param name="on">The day of a 1:1: what is on its agenda, or was talked through there. All of them, the newest first, when it is left out.</param>
    public static async Task<PersonalRead<TalkingPointsResponse>> GetAsync(DateOnly? on, Subject subject, Items<TalkingPoint> points, CancellationToken cancellationToken)
    {
        var all = (await points.ListAsync(subject, cancellationToken)).ToDictionary(kept => kept.Item.Id);
        IEnumerable<TalkingPoint> shown = on is { } day
            ? MeetingItems.On(day, [], all.Values.Select(kept => kept.Item)).TalkingPoints
            : all.Values.Select(kept => kept.Item).OrderByDescending(point => point.RaisedOn).ThenBy(point => point.Id.Value, StringComparer.Ordinal);
        return new(new([.. shown.Select(point => TalkingPointResponse.Of(point, all[point.Id].Revision))]));
    }
}
