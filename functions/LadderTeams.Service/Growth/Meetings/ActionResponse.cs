using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;

namespace LadderTeams.Service.Growth.Meetings;

/// <param name="OwnerId">By the directory: a manager of before keeps what was hers to do.</param>
/// <param name="ClosedOn">Null while it is open.</param>
/// <param name="IsOverdue">Open, and due before the day that was asked for.</param>
/// <param name="IsCarriedOver">Raised before the day that was asked for.</param>
/// <param name="Revision">What a change names in <c>If-Match</c>.</param>
internal sealed record ActionResponse(
    string Id,
    string Text,
    Participant Owner,
    string OwnerId,
    DateOnly? Due,
    DateOnly RaisedOn,
    ActionState State,
    DateOnly? ClosedOn,
    bool IsOverdue,
    bool IsCarriedOver,
    int Revision)
{
    public static ActionResponse Of(MeetingAction meeting, int revision)
    {
        var action = meeting.Action;
        return new(
            action.Id.Value, action.Text.Value, Participants.Of(action.Owner, action.Person), action.Owner.Value, action.Due, action.RaisedOn, action.State,
            action.ClosedOn, meeting.IsOverdue, meeting.IsCarriedOver, revision);
    }
}
