using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Assessments.Items;

namespace LadderTeams.Service.Assessments.Notes;

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record NoteRequest(string? Text = null);

internal sealed record NotesResponse(IReadOnlyList<NoteResponse> Notes);

/// <param name="Revision">What a change names in <c>If-Match</c>.</param>
internal sealed record NoteResponse(string Id, string Text, int Revision)
{
    public static NoteResponse Of(Kept<PrivateNote> kept) => new(kept.Item.Id.Value, kept.Item.Text.Value, kept.Revision);
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(NoteRequest))]
[JsonSerializable(typeof(NotesResponse))]
[JsonSerializable(typeof(NoteResponse))]
internal sealed partial class NoteJson : JsonSerializerContext;
