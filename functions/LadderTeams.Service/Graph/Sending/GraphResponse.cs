using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LadderTeams.Service.Graph.Sending;

internal sealed record GraphResponse(int Status, ReadOnlyMemory<byte> Body)
{
    /// <summary>An answer that is larger than any can be.</summary>
    public static GraphResponse TooLarge { get; } = new(0, default);

    public bool IsDone => Status is >= StatusCodes.Status200OK and < StatusCodes.Status300MultipleChoices;

    /// <summary>Null for what is of another form.</summary>
    public T? Read<T>(JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(Body.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
