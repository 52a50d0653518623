using System.Text.Json.Serialization;
using LadderTeams.Service.People.Levels;
using LadderTeams.Service.People.Reading;

namespace LadderTeams.Service.People;

/// <summary>The JSON of every request and answer about people, made at compile time.</summary>
[JsonSerializable(typeof(ProfileResponse))]
[JsonSerializable(typeof(DirectReportsResponse))]
[JsonSerializable(typeof(PersonLevelResponse))]
[JsonSerializable(typeof(SetLevelRequest))]
[JsonSerializable(typeof(ExportedPerson))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class PeopleJson : JsonSerializerContext;
