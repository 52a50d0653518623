using System.Text.Json.Serialization;

namespace LadderTeams.Service.Assessments.Actions;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ActionRequest))]
[JsonSerializable(typeof(ActionWordsRequest))]
[JsonSerializable(typeof(ActionStateRequest))]
[JsonSerializable(typeof(PointRequest))]
[JsonSerializable(typeof(PointWordsRequest))]
[JsonSerializable(typeof(PointDiscussedRequest))]
[JsonSerializable(typeof(ActionsResponse))]
[JsonSerializable(typeof(TalkingPointsResponse))]
internal sealed partial class ActionJson : JsonSerializerContext;
