using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;

namespace LadderTeams.Service.Growth.Meetings;

/// <param name="AuthorId">By the directory. Who wrote it words it.</param>
/// <param name="DiscussedOn">Null until it is talked through.</param>
/// <param name="Revision">What a change names in <c>If-Match</c>.</param>
internal sealed record TalkingPointResponse(string Id, string Text, Participant Author, string AuthorId, DateOnly RaisedOn, DateOnly? DiscussedOn, int Revision)
{
    public static TalkingPointResponse Of(TalkingPoint point, int revision) =>
        new(point.Id.Value, point.Text.Value, Participants.Of(point.Author, point.Person), point.Author.Value, point.RaisedOn, point.DiscussedOn, revision);
}
