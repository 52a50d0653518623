using System.Text.Json;
using System.Text.Json.Serialization;

namespace LadderTeams.Service.Graph.Calendars.Batches;

internal sealed record GraphBatch(IReadOnlyList<GraphBatchRequest> Requests);

/// <param name="Url">Below the version.</param>
internal sealed record GraphBatchRequest(string Id, string Method, string Url, IReadOnlyDictionary<string, string> Headers, JsonElement? Body);

internal sealed record GraphBatchAnswer(IReadOnlyList<GraphBatchResponse?>? Responses);

internal sealed record GraphBatchResponse(string? Id, int? Status, IReadOnlyDictionary<string, JsonElement>? Headers, JsonElement? Body)
{
    [JsonIgnore]
    public string? RetryAfter => Headers?.FirstOrDefault(header => header.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value is { ValueKind: not JsonValueKind.Undefined } value ? value.ToString() : null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 24)]
[JsonSerializable(typeof(GraphBatch))]
[JsonSerializable(typeof(GraphBatchAnswer))]
internal sealed partial class BatchJson : JsonSerializerContext;
