using System.Text.Json.Serialization;
using LadderTeams.Service.OneOnOnes.Meetings.Finding;
using LadderTeams.Service.OneOnOnes.Meetings.Focusing;

namespace LadderTeams.Service.OneOnOnes.Meetings;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PromptDiscussedRequest))]
[JsonSerializable(typeof(FocusRequest))]
[JsonSerializable(typeof(FoundSeriesResponse))]
[JsonSerializable(typeof(SeriesListResponse))]
[JsonSerializable(typeof(MeetingResponse))]
[JsonSerializable(typeof(HeldMeetingsResponse))]
[JsonSerializable(typeof(ExportedMeetings))]
internal sealed partial class MeetingJson : JsonSerializerContext;
