using System.Text.Json.Serialization;

namespace LadderTeams.Service.Privacy;

[JsonSerializable(typeof(AuditResponse))]
internal sealed partial class PrivacyJson : JsonSerializerContext;
