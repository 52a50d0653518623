using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;

namespace LadderTeams.Service.Growth.Meetings;

/// <param name="AuthorId">By the directory. Who wrote it words it, and may take it back.</param>
/// <param name="Revision">What a change names in <c>If-Match</c>.</param>
internal sealed record SharedNoteResponse(string Id, string Text, Participant Author, string AuthorId, int Revision)
{
    public static SharedNoteResponse Of(Kept<SharedNote> kept) =>
        new(kept.Item.Id.Value, kept.Item.Text.Value, Participants.Of(kept.Item.Author, kept.Item.Person), kept.Item.Author.Value, kept.Revision);
}
