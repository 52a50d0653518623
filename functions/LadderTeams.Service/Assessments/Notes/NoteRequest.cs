using System.Text.Json.Serialization;
using LadderTeams.Service.Growth.Meetings;

namespace LadderTeams.Service.Assessments.Notes;

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record NoteRequest(string? Text = null);

internal sealed record NotesResponse(IReadOnlyList<NoteResponse> Notes);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(NoteRequest))]
[JsonSerializable(typeof(NotesResponse))]
[JsonSerializable(typeof(NoteResponse))]
internal sealed partial class NoteJson : JsonSerializerContext;
