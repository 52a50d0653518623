using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Assessments.Items;

namespace LadderTeams.Service.Assessments.Actions;

internal sealed record ActionsResponse(IReadOnlyList<ActionResponse> Actions);

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

internal sealed record PointsResponse(IReadOnlyList<PointResponse> TalkingPoints);

/// <param name="AuthorId">By the directory. Who wrote it words it.</param>
/// <param name="DiscussedOn">Null until it is talked through.</param>
/// <param name="Revision">What a change names in <c>If-Match</c>.</param>
internal sealed record PointResponse(string Id, string Text, Participant Author, string AuthorId, DateOnly RaisedOn, DateOnly? DiscussedOn, int Revision)
{
    public static PointResponse Of(TalkingPoint point, int revision) =>
        new(point.Id.Value, point.Text.Value, Participants.Of(point.Author, point.Person), point.Author.Value, point.RaisedOn, point.DiscussedOn, revision);
}
