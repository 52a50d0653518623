using System.Globalization;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Items;

/// <summary>Days in rows: the store has moments alone.</summary>
internal static class DayColumns
{
    public static DateOnly? GetDay(this TableEntity row, string name) =>
        row.GetString(name) is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null;

    public static void SetDay(this TableEntity row, string name, DateOnly? day) => row[name] = day?.ToString("O", CultureInfo.InvariantCulture);
}
