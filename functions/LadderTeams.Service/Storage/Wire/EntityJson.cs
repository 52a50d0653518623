using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LadderTeams.Service.Storage.LostAnswers;

namespace LadderTeams.Service.Storage.Wire;

/// <summary>Rows as OData JSON. The type of what JSON cannot tell is always said: without it, 1.0 comes back as 1.</summary>
internal static class EntityJson
{
    public const string ContentType = "application/json";
    public const string Accept = "application/json;odata=minimalmetadata";
    private const string TypeOf = "@odata.type";
    private const string EntityTag = "odata.etag";
    private const string DateFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    // ASCII alone: Azurite breaks a character of several bytes that two pieces of a body share (Azure/Azurite issue 2670).
    private static readonly JsonWriterOptions Ascii = new() { Encoder = JavaScriptEncoder.Default, SkipValidation = true };

    public static ReadOnlyMemory<byte> Write(TableEntity entity, WriteMarks marks)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Ascii))
        {
            json.WriteStartObject();
            json.WriteString("PartitionKey"u8, entity.PartitionKey);
            json.WriteString("RowKey"u8, entity.RowKey);
            foreach (var (name, value) in entity) { WriteProperty(json, name, value); }

            WriteType(json, WriteMarks.Property, "Edm.Binary"u8);
            json.WriteBase64String(WriteMarks.Property, marks.Bytes);
            json.WriteEndObject();
        }

        TableLimits.CheckEntityBody(buffer.WrittenCount);
        return buffer.WrittenMemory;
    }

    /// <param name="row">With as much metadata as <see cref="Accept"/> asks for.</param>
    public static TableEntity Read(JsonElement row)
    {
        var entity = new TableEntity(row.TextOf("PartitionKey") ?? "", row.TextOf("RowKey") ?? "") { ETag = new(row.TextOf(EntityTag) ?? "") };
        var marks = default(WriteMarks);
        string? type = null; // is said before the property that it is of
        foreach (var property in row.EnumerateObject())
        {
            var name = property.Name;
            if (name.EndsWith(TypeOf, StringComparison.Ordinal))
            {
                type = property.Value.GetString();
                continue;
            }

            switch (name)
            {
                case "PartitionKey" or "RowKey" or EntityTag or "odata.metadata":
                    break;
                case "Timestamp":
                    entity.Timestamp = Date(property.Value);
                    break;
                case WriteMarks.Property:
                    marks = WriteMarks.From(property.Value.GetBytesFromBase64());
                    break;
                default:
                    entity[name] = ReadValue(property.Value, type);
                    break;
            }

            type = null;
        }

        entity.Read = (entity.ETag, marks);
        return entity;
    }

    private static void WriteProperty(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteString(name, text);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case long number:
                WriteType(json, name, "Edm.Int64"u8);
                json.WriteString(name, number.ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                WriteType(json, name, "Edm.Double"u8);
                WriteDouble(json, name, number);
                break;
            case DateTimeOffset date:
                WriteType(json, name, "Edm.DateTime"u8);
                json.WriteString(name, date.UtcDateTime.ToString(DateFormat, CultureInfo.InvariantCulture));
                break;
            case Guid id:
                WriteType(json, name, "Edm.Guid"u8);
                json.WriteString(name, id);
                break;
            case byte[] bytes:
                WriteType(json, name, "Edm.Binary"u8);
                json.WriteBase64String(name, bytes);
                break;
        }
    }

    private static void WriteDouble(Utf8JsonWriter json, string name, double number)
    {
        if (double.IsFinite(number)) { json.WriteNumber(name, number); }
        else { json.WriteString(name, double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity"); }
    }

    private static void WriteType(Utf8JsonWriter json, string name, ReadOnlySpan<byte> type) => json.WriteString(name + TypeOf, type);

    private static object? ReadValue(JsonElement value, string? type) => type switch
    {
        "Edm.Int64" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        "Edm.Double" => value.ValueKind is JsonValueKind.String ? double.Parse(value.GetString()!, CultureInfo.InvariantCulture) : value.GetDouble(),
        "Edm.DateTime" => Date(value),
        "Edm.Guid" => value.GetGuid(),
        "Edm.Binary" => value.GetBytesFromBase64(),
        _ => value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => value.TryGetInt32(out var number) ? (object)number : value.GetDouble(),
            _ => value.GetString(),
        },
    };

    private static DateTimeOffset Date(JsonElement value) => value.GetDateTimeOffset().ToUniversalTime();

    private static string? TextOf(this JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
