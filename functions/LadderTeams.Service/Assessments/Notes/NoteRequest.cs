using System.Text.Json.Serialization;
using LadderTeams.Service.Growth.Meetings;

namespace LadderTeams.Service.Assessments.Notes;

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record NoteRequest(string? Text = null);

/// <summary>Who reads a note: its author alone, or both of the 1:1.</summary>
internal enum NoteVisibility
{
    Private,
    Shared,
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record NoteVisibilityRequest(NoteVisibility? Visibility = null);

internal sealed record NotesResponse(IReadOnlyList<NoteResponse> Notes);

internal sealed record SharedNotesResponse(IReadOnlyList<SharedNoteResponse> Notes);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(NoteRequest))]
[JsonSerializable(typeof(NotesResponse))]
[JsonSerializable(typeof(NoteResponse))]
[JsonSerializable(typeof(NoteVisibilityRequest))]
[JsonSerializable(typeof(SharedNotesResponse))]
[JsonSerializable(typeof(SharedNoteResponse))]
internal sealed partial class NoteJson : JsonSerializerContext;
