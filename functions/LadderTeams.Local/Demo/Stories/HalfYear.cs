using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LadderTeams.Local.Demo.Stories;

/// <summary>Half a year, as <c>2026 H1</c>.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record HalfYear(int Year, int Number)
{
    private const int FirstYear = 2025;

    public DateOnly Start => new(Year, Number is 1 ? 1 : 7, 1);

    public DateOnly End => Start.AddMonths(6).AddDays(-1);

    /// <summary>Counts from the first half that the demo tells of.</summary>
    public int Index => ((Year - FirstYear) * 2) + Number - 1;

    public bool Includes(DateOnly day) => Start <= day && day <= End;

    private sealed class Converter : JsonConverter<HalfYear>
    {
        public override HalfYear Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString()?.Split(" H") is [var year, var number]
                ? new(int.Parse(year, CultureInfo.InvariantCulture), int.Parse(number, CultureInfo.InvariantCulture))
                : throw new JsonException("It is no half of a year, such as 2026 H1.");

        public override void Write(Utf8JsonWriter writer, HalfYear value, JsonSerializerOptions options) => writer.WriteStringValue($"{value.Year} H{value.Number}");
    }
}
