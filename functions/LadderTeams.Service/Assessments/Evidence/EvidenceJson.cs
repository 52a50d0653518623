using System.Text.Json.Serialization;
using LadderTeams.Service.Growth.Items;

namespace LadderTeams.Service.Assessments.Evidence;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EvidenceRequest))]
[JsonSerializable(typeof(VisibilityRequest))]
[JsonSerializable(typeof(EvidenceResponse))]
[JsonSerializable(typeof(EvidenceListResponse))]
[JsonSerializable(typeof(WrittenResponse))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
