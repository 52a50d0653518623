using System.Globalization;
using System.Text.Json;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Forms;

/// <summary>How Graph writes what JSON has no form for.</summary>
internal static class Wire
{
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName($"{value}");

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}
