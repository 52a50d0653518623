using System.Text.Json.Serialization;

namespace LadderTeams.Service.Assessments.Evidence;

[JsonSerializable(typeof(EvidenceRequest))]
[JsonSerializable(typeof(VisibilityRequest))]
[JsonSerializable(typeof(EvidenceResponse))]
[JsonSerializable(typeof(EvidenceListResponse))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
