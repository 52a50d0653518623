using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LadderTeams.Service.Platform.Triggers;

/// <summary>What a trigger hands to queues, by the names of its output bindings.</summary>
internal sealed record TriggerReply(IReadOnlyDictionary<string, IReadOnlyList<JsonElement>> Outputs)
{
    public static TriggerReply Nothing { get; } = new(new Dictionary<string, IReadOnlyList<JsonElement>>());

    /// <summary>One message for each of <paramref name="messages"/>.</summary>
    public static TriggerReply To<T>(string output, IEnumerable<T> messages, JsonTypeInfo<T> type) =>
        messages.Select(message => JsonSerializer.SerializeToElement(message, type)).ToList() is { Count: > 0 } all
            ? new(new Dictionary<string, IReadOnlyList<JsonElement>> { [output] = all })
            : Nothing;
}

/// <summary>The host reads the names as they are spelt here.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TriggerReply))]
internal sealed partial class TriggerJson : JsonSerializerContext;
