using System.Globalization;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Recurring;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Forms;

internal static class RecurrenceJson
{
    private const string NoDate = "0001-01-01";

    public static JsonObject? Of(CalendarEvent whole) => whole.Recurrence is { } recurrence
        ? new() { ["pattern"] = Pattern(recurrence.Pattern), ["range"] = Range(recurrence, whole.Zone) }
        : null;

    private static JsonObject Pattern(RecurrencePattern pattern)
    {
        var json = new JsonObject
        {
            ["type"] = Wire.Word(pattern.Type),
            ["interval"] = pattern.Interval,
            ["month"] = 0,
            ["dayOfMonth"] = pattern.DayOfMonth,
            ["firstDayOfWeek"] = Wire.Word(pattern.FirstDayOfWeek),
            ["index"] = Wire.Word(pattern.Index),
        };
        if (pattern.DaysOfWeek.Count > 0) { json["daysOfWeek"] = new JsonArray([.. pattern.DaysOfWeek.Select(day => JsonValue.Create(Wire.Word(day)))]); }

        return json;
    }

    private static JsonObject Range(Recurrence recurrence, EventTimeZone zone) => new()
    {
        ["type"] = recurrence switch { { Count: not null } => "numbered", { End: not null } => "endDate", _ => "noEnd" },
        ["startDate"] = Text(recurrence.Start),
        ["endDate"] = recurrence is { Count: null, End: { } end } ? Text(end) : NoDate,
        ["recurrenceTimeZone"] = zone.Name,
        ["numberOfOccurrences"] = recurrence.Count ?? 0,
    };

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
