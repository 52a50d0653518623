using System.Text.Json.Serialization;

namespace LadderTeams.Service.Privacy;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AuditResponse))]
internal sealed partial class PrivacyJson : JsonSerializerContext;
