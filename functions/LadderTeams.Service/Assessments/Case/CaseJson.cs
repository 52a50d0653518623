using System.Text.Json.Serialization;

namespace LadderTeams.Service.Assessments.Case;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseResponse))]
[JsonSerializable(typeof(CaseSentencesRequest))]
[JsonSerializable(typeof(CaseSentencesResponse))]
internal sealed partial class CaseJson : JsonSerializerContext;
