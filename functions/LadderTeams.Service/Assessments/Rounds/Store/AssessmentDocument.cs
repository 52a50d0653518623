using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Service.Assessments.Rounds.Store;

/// <summary>An assessment as it is kept: JSON, compressed. Its names are in the store for ever.</summary>
internal static class AssessmentDocument
{
    private static readonly StoredJson Json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });

    public static byte[] Write(Assessment assessment)
    {
        using var compressed = new MemoryStream();
        using (var compressing = new BrotliStream(compressed, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(compressing, new StoredAssessment([.. assessment.Items.Select(StoredItem.Of)]), Json.StoredAssessment);
        }

        return compressed.ToArray();
    }

    /// <exception cref="InvalidDataException">It is no assessment.</exception>
    public static Assessment Read(Stream compressed)
    {
        using var json = new BrotliStream(compressed, CompressionMode.Decompress);
        var stored = JsonSerializer.Deserialize(json, Json.StoredAssessment);
        return stored is null ? throw new InvalidDataException("There is no assessment.")
            : Assessment.From(stored.Items.Select(item => item.ToItem())).Value ?? throw new InvalidDataException("The assessment is none that could be given.");
    }
}

internal sealed record StoredAssessment([property: JsonPropertyName("items")] IReadOnlyList<StoredItem> Items);

/// <summary>A rating of a statement or of a capability at a level, or an answer to a question.</summary>
internal sealed record StoredItem
{
    [JsonPropertyName("ladder")]
    public required string Ladder { get; init; }

    [JsonPropertyName("version")]
    public required int Version { get; init; }

    [JsonPropertyName("statement")]
    public string? Statement { get; init; }

    [JsonPropertyName("level")]
    public string? Level { get; init; }

    [JsonPropertyName("capability")]
    public string? Capability { get; init; }

    [JsonPropertyName("question")]
    public string? Question { get; init; }

    [JsonPropertyName("pins")]
    public required IReadOnlyList<StoredPin> Pins { get; init; }

    [JsonPropertyName("called")]
    public string? Called { get; init; }

    [JsonPropertyName("point")]
    public StoredPoint? Point { get; init; }

    /// <summary>The comment of a rating, or the answer.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    [JsonPropertyName("evidence")]
    public IReadOnlyList<string>? Evidence { get; init; }

    public static StoredItem Of(AssessmentItem item)
    {
        var stored = new StoredItem
        {
            Ladder = item.Ladder.LadderId,
            Version = item.Ladder.Version,
            Statement = (item.Key as StatementKey)?.StatementId,
            Level = (item.Key as CapabilityKey)?.Level,
            Capability = (item.Key as CapabilityKey)?.Capability,
            Question = (item.Key as QuestionKey)?.QuestionId,
            Pins = [.. item.Pins.Select(pin => new StoredPin(pin.StatementId, pin.TextHash))],
            Text = (item as GuideAnswer)?.Text.Value ?? "",
        };
        return item is not Rating rating ? stored : stored with
        {
            Called = rating.Capability,
            Point = new(rating.Point.Name, rating.Point.Order, rating.Point.Of),
            Text = rating.Comment.Value,
            Evidence = rating.Evidence.Count == 0 ? null : [.. rating.Evidence.Select(id => id.Value)],
        };
    }

    /// <exception cref="InvalidDataException">It is no item.</exception>
    public AssessmentItem ToItem()
    {
        var ladder = LadderReference.From(Ladder, Version) ?? throw Broken();
        var text = WrittenText.Parse(Text).Value ?? throw Broken();
        ValueList<PinnedStatement> pins = [.. Pins.Select(pin => new PinnedStatement(pin.Statement, pin.Hash))];
        if (Question is not null) { return GuideAnswer.From(ladder, pins[0], text) ?? throw Broken(); }

        ItemKey key = Statement is not null ? new StatementKey(Statement) : CapabilityKey.Of(Level ?? throw Broken(), Capability ?? throw Broken());
        var point = Point is null ? null : RatedPoint.From(Point.Name, Point.Order, Point.Of);
        ValueList<EntryId> evidence = [.. (Evidence ?? []).Select(id => EntryId.From(id) ?? throw Broken())];
        return Rating.From(key, Called, point ?? throw Broken(), ladder, pins, text, evidence) ?? throw Broken();
    }

    private static InvalidDataException Broken() => new("An item of an assessment is none that could be given.");
}

internal sealed record StoredPin([property: JsonPropertyName("id")] string Statement, [property: JsonPropertyName("hash")] string Hash);

internal sealed record StoredPoint([property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("order")] int Order, [property: JsonPropertyName("of")] int Of);

[JsonSerializable(typeof(StoredAssessment))]
internal sealed partial class StoredJson : JsonSerializerContext;
