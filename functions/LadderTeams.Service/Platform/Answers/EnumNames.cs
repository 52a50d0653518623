using System.Text.Json;
using System.Text.Json.Serialization;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>A word from a fixed list goes in and out by its name, and never by a number.</summary>
internal static class EnumNames
{
    public static JsonStringEnumConverter<TEnum> Named<TEnum>() where TEnum : struct, Enum => new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}
