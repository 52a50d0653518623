using System.Text.Json;
using System.Text.Json.Serialization;

namespace LadderTeams.Service.Platform.Answers;

internal static class JsonNames
{
    /// <summary>Has the values of an enumeration go by their names, and never by numbers.</summary>
    public static JsonStringEnumConverter<TEnum> Of<TEnum>() where TEnum : struct, Enum => new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}
