using System.Globalization;
using System.Text.Json;

namespace LadderTeams.Service.Platform.Triggers;

/// <summary>
/// What the host posts: the data of the one binding that started the function, and what is known about it. Values may be
/// JSON inside a string, even twice over, and numbers may be strings.
/// </summary>
internal sealed class TriggerCall
{
    private const int DeepestNesting = 3;
    private readonly JsonElement data;
    private readonly JsonElement metadata;

    private TriggerCall(JsonElement data, JsonElement metadata) => (this.data, this.metadata) = (data, metadata);

    /// <summary>Null when it is no call of a trigger.</summary>
    public static TriggerCall? From(JsonElement envelope) =>
        Property(envelope, "Data") is { ValueKind: JsonValueKind.Object } bindings && bindings.EnumerateObject().ToList() is [var only]
            ? new(Unwrap(only.Value), Property(envelope, "Metadata"))
            : null;

    public TimerRun ToTimerRun() => new(Property(data, "IsPastDue") is var late && (late.ValueKind is JsonValueKind.True || TextOf(late) is "true" or "True"));

    public QueueMessage ToQueueMessage() => new(
        TextOf(Property(metadata, "Id")),
        int.TryParse(TextOf(Property(metadata, "DequeueCount")), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1,
        data);

    private static JsonElement Property(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? Unwrap(value) : default;

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };

    private static JsonElement Unwrap(JsonElement value)
    {
        for (var depth = 0; depth < DeepestNesting && value.ValueKind is JsonValueKind.String && Parse(value.GetString()!) is { } inner; depth++) { value = inner; }

        return value;
    }

    /// <summary>Null for text that is no JSON, such as a bare id.</summary>
    private static JsonElement? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
