using System.Text.Json.Serialization;

namespace LadderTeams.Service.Assessments.Case;

[JsonSerializable(typeof(CaseResponse))]
[JsonSerializable(typeof(CaseSentencesRequest))]
[JsonSerializable(typeof(CaseSentencesResponse))]
internal sealed partial class CaseJson : JsonSerializerContext;
