using System.Text.Json.Serialization;
using LadderTeams.Service.Assessments.History;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Assessments.Rounds.Requests;

namespace LadderTeams.Service.Assessments.Rounds;

/// <summary>The JSON of every request and answer about rounds and ratings, made at compile time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OpenRoundRequest))]
[JsonSerializable(typeof(DraftRequest))]
[JsonSerializable(typeof(CarryOverRequest))]
[JsonSerializable(typeof(SignOffRequest))]
[JsonSerializable(typeof(RoundsResponse))]
[JsonSerializable(typeof(RoundResponse))]
[JsonSerializable(typeof(WrittenRoundResponse))]
[JsonSerializable(typeof(RoundStateResponse))]
[JsonSerializable(typeof(SheetResponse))]
[JsonSerializable(typeof(ChangesResponse))]
[JsonSerializable(typeof(DraftResponse))]
[JsonSerializable(typeof(CarriedResponse))]
[JsonSerializable(typeof(List<DifferenceResponse>))]
[JsonSerializable(typeof(HistoryResponse))]
internal sealed partial class RoundJson : JsonSerializerContext;
