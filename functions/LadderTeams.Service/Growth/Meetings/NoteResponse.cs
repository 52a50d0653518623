using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;

namespace LadderTeams.Service.Growth.Meetings;

/// <param name="Revision">What a change names in <c>If-Match</c>.</param>
internal sealed record NoteResponse(string Id, string Text, int Revision)
{
    public static NoteResponse Of(Kept<PrivateNote> kept) => new(kept.Item.Id.Value, kept.Item.Text.Value, kept.Revision);
}
