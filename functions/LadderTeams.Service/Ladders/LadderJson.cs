using System.Text.Json.Serialization;
using LadderTeams.Service.Ladders.Comparing;
using LadderTeams.Service.Ladders.Reading;
using LadderTeams.Service.Ladders.Searching;
using LadderTeams.Service.Ladders.Versions;

namespace LadderTeams.Service.Ladders;

/// <summary>The JSON of every answer about ladders, made at compile time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LaddersResponse))]
[JsonSerializable(typeof(LadderResponse))]
[JsonSerializable(typeof(LevelResponse))]
[JsonSerializable(typeof(CompareResponse))]
[JsonSerializable(typeof(SearchResponse))]
[JsonSerializable(typeof(VersionsResponse))]
[JsonSerializable(typeof(VersionResponse))]
[JsonSerializable(typeof(FilesResponse))]
[JsonSerializable(typeof(PreviewResponse))]
[JsonSerializable(typeof(VersionComparisonResponse))]
[JsonSerializable(typeof(RestoreRequest))]
[JsonSerializable(typeof(ExportedVersions))]
[JsonSerializable(typeof(List<DiagnosticResponse>))]
internal sealed partial class LadderJson : JsonSerializerContext;
