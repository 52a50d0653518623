using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Assessments.Actions;

internal static class ListActions
{
    /// <param name="on">The day of a 1:1: what is before it then, carried over or closed there. All of them, the newest first, when it is left out.</param>
    public static async Task<PersonalRead<ActionsResponse>> GetAsync(DateOnly? on, Subject subject, Items<GrowthAction> actions, TimeProvider time, CancellationToken cancellationToken)
    {
        var all = (await actions.ListAsync(subject, cancellationToken)).ToDictionary(kept => kept.Item.Id);
        IEnumerable<MeetingAction> shown = on is { } day
            ? MeetingItems.On(day, all.Values.Select(kept => kept.Item), []).Actions
            : all.Values.OrderByDescending(kept => kept.Item.RaisedOn).ThenBy(kept => kept.Item.Id.Value, StringComparer.Ordinal).Select(kept => MeetingAction.On(time.Today(), kept.Item));
        return new(new([.. shown.Select(action => ActionResponse.Of(action, all[action.Action.Id].Revision))]));
    }
}
