using System.Text.Json.Serialization;

namespace LadderTeams.Service.Ladders;

/// <summary>The JSON of every answer about ladders, made at compile time.</summary>
[JsonSerializable(typeof(LaddersResponse))]
[JsonSerializable(typeof(LadderResponse))]
[JsonSerializable(typeof(LevelResponse))]
[JsonSerializable(typeof(CompareResponse))]
[JsonSerializable(typeof(SearchResponse))]
internal sealed partial class LadderJson : JsonSerializerContext;
