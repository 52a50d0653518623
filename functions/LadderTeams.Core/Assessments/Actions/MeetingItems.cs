namespace LadderTeams.Core.Assessments.Actions;

/// <param name="IsOverdue">Open, and due before the day of the meeting.</param>
/// <param name="IsCarriedOver">Raised before the day of the meeting.</param>
public sealed record MeetingAction(GrowthAction Action, bool IsOverdue, bool IsCarriedOver)
{
    public static MeetingAction On(DateOnly day, GrowthAction action) => new(action, action.ClosedOn is null && action.Due < day, action.RaisedOn < day);
}

/// <summary>What a 1:1 on a day has before it. What is not done goes from meeting to meeting by itself.</summary>
public sealed record MeetingItems(ValueList<MeetingAction> Actions, ValueList<TalkingPoint> TalkingPoints)
{
    /// <summary>
    /// What was raised by that day and was not closed before it: so the record of a past meeting still shows what was closed
    /// there. The earliest due comes first, what has no date after that, the oldest first.
    /// </summary>
    public static MeetingItems On(DateOnly day, IEnumerable<GrowthAction> actions, IEnumerable<TalkingPoint> points) => new(
    [
        .. actions.Where(action => IsOn(day, action.RaisedOn, action.ClosedOn))
            .OrderBy(action => action.Due ?? DateOnly.MaxValue).ThenBy(action => action.RaisedOn).ThenBy(action => action.Id.Value, StringComparer.Ordinal)
            .Select(action => MeetingAction.On(day, action)),
    ],
    [
        .. points.Where(point => IsOn(day, point.RaisedOn, point.DiscussedOn))
            .OrderBy(point => point.RaisedOn).ThenBy(point => point.Id.Value, StringComparer.Ordinal),
    ]);

    private static bool IsOn(DateOnly day, DateOnly raised, DateOnly? closed) => raised <= day && (closed is null || closed >= day);
}
