using System.Globalization;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Answering.Queries;
using LadderTeams.Local.Tenant.Calendars.Bodies;
using LadderTeams.Local.Tenant.Calendars.Events;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Forms;

/// <summary>An event as Graph shows it.</summary>
internal static class EventJson
{
    private const string CancelledOccurrences = "cancelledOccurrences";

    private static readonly Dictionary<string, Func<EventInstance, Preferences, JsonNode?>> Properties = new(StringComparer.Ordinal)
    {
        ["allowNewTimeProposals"] = (_, _) => true,
        ["attendees"] = (instance, _) => new JsonArray([.. instance.Event.Attendees.Select(Attendee)]),
        ["body"] = (instance, preferences) => Body(instance.Body, preferences.Body),
        ["bodyPreview"] = (instance, _) => BodyText.Preview(instance.Body),
        ["categories"] = (_, _) => new JsonArray(),
        ["changeKey"] = (instance, _) => EventIds.ChangeKey(instance),
        ["createdDateTime"] = (instance, _) => Wire.Time(instance.Event.Created),
        ["end"] = (instance, preferences) => Time(instance.End, preferences),
        ["hasAttachments"] = (_, _) => false,
        ["hideAttendees"] = (_, _) => false,
        ["iCalUId"] = (instance, _) => instance.Event.UniqueId,
        ["importance"] = (_, _) => "normal",
        ["isAllDay"] = (_, _) => false,
        ["isCancelled"] = (instance, _) => instance.Event.IsCancelled,
        ["isDraft"] = (_, _) => false,
        ["isOnlineMeeting"] = (instance, _) => instance.Event.JoinUrl is not null,
        ["isOrganizer"] = (instance, _) => instance.Event.IsOrganizer,
        ["isReminderOn"] = (_, _) => true,
        ["lastModifiedDateTime"] = (instance, _) => Wire.Time(instance.Event.Modified),
        ["locations"] = (instance, _) => new JsonArray([.. instance.Event.Attendees.Where(attendee => attendee.Type is AttendeeType.Resource).Select(room => Location(room.Who))]),
        ["onlineMeeting"] = (instance, _) => instance.Event.JoinUrl is { } url ? new JsonObject { ["joinUrl"] = url } : null,
        ["onlineMeetingProvider"] = (instance, _) => instance.Event.JoinUrl is null ? "unknown" : "teamsForBusiness",
        ["onlineMeetingUrl"] = (_, _) => null,
        ["organizer"] = (instance, _) => new JsonObject { ["emailAddress"] = Address(instance.Event.Organizer) },
        ["originalEndTimeZone"] = (instance, _) => instance.Event.Zone.Name,
        ["originalStart"] = (instance, _) => instance.Date is null ? null : Wire.Time(instance.OriginalStart),
        ["originalStartTimeZone"] = (instance, _) => instance.Event.Zone.Name,
        ["recurrence"] = (instance, _) => instance.Date is null ? RecurrenceJson.Of(instance.Event) : null,
        ["reminderMinutesBeforeStart"] = (_, _) => 15,
        ["responseRequested"] = (_, _) => true,
        ["responseStatus"] = (instance, _) => new JsonObject { ["response"] = instance.Event.IsOrganizer ? "organizer" : "accepted", ["time"] = Wire.Time(instance.Event.Created) },
        ["sensitivity"] = (instance, _) => Wire.Word(instance.Event.Sensitivity),
        ["seriesMasterId"] = (instance, preferences) => instance.Date is null ? null : EventIds.Of(instance with { Date = null }, preferences.ImmutableIds),
        ["showAs"] = (_, _) => "busy",
        ["start"] = (instance, preferences) => Time(instance.Start, preferences),
        ["subject"] = (instance, _) => instance.Subject,
        ["transactionId"] = (_, _) => null,
        ["type"] = (instance, _) => instance.Type,
        ["webLink"] = (instance, preferences) => $"https://outlook.office365.com/owa/?itemid={EventIds.Of(instance, preferences.ImmutableIds)}&exvsurl=1&path=/calendar/item",
    };

    /// <summary>Of all properties, those among them that are answered only when they are asked for.</summary>
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>([.. Properties.Keys, "id", CancelledOccurrences, "exceptionOccurrences", "singleValueExtendedProperties"]);

    /// <param name="select">Null for the standard properties.</param>
    public static JsonObject Of(EventInstance instance, IReadOnlyList<string>? select, Expansion expand, Preferences preferences)
    {
        var json = new JsonObject { ["@odata.etag"] = EventIds.ETag(instance), ["id"] = EventIds.Of(instance, preferences.ImmutableIds) };
        foreach (var name in (select ?? [.. Properties.Keys]).Where(Properties.ContainsKey)) { json[name] = Properties[name](instance, preferences); }

        if (select?.Contains(CancelledOccurrences) is true && instance.Date is null)
        {
            json[CancelledOccurrences] = new JsonArray([.. instance.Event.CancelledDates.Select(date => JsonValue.Create(FormattableString.Invariant($"OID.{json["id"]}.{date:yyyy-MM-dd}")))]);
        }

        if (expand.Exceptions && instance.Type is "seriesMaster")
        {
            json["exceptionOccurrences"] = new JsonArray([.. instance.Event.Exceptions.Keys.Select(date => Of(instance with { Date = date }, select, Expansion.None, preferences))]);
        }

        if (expand.Properties?.Where(instance.Event.Properties.ContainsKey).ToList() is { Count: > 0 } ids)
        {
            json["singleValueExtendedProperties"] = new JsonArray([.. ids.Select(id => new JsonObject { ["id"] = id, ["value"] = instance.Event.Properties[id] })]);
        }

        return json;
    }

    public static JsonObject Slim(EventInstance occurrence, Preferences preferences) => new()
    {
        ["@odata.type"] = "#microsoft.graph.event",
        ["@odata.etag"] = EventIds.ETag(occurrence),
        ["id"] = EventIds.Of(occurrence, preferences.ImmutableIds),
        ["seriesMasterId"] = EventIds.Of(occurrence with { Date = null }, preferences.ImmutableIds),
        ["type"] = occurrence.Type,
        ["start"] = Time(occurrence.Start, preferences),
        ["end"] = Time(occurrence.End, preferences),
    };

    private static JsonObject Attendee(Attendee attendee) => new()
    {
        ["type"] = Wire.Word(attendee.Type),
        ["status"] = new JsonObject { ["response"] = attendee.HasAccepted ? "accepted" : "none", ["time"] = "0001-01-01T00:00:00Z" },
        ["emailAddress"] = Address(attendee.Who),
    };

    private static JsonObject Address(Recipient recipient) => new() { ["name"] = recipient.Name, ["address"] = recipient.Address };

    private static JsonObject Location(Recipient room) => new()
    {
        ["displayName"] = room.Name,
        ["locationEmailAddress"] = room.Address,
        ["locationType"] = "conferenceRoom",
        ["uniqueIdType"] = "directory",
    };

    private static JsonObject Body(EventBody body, BodyForm form) => form is BodyForm.Text || (form is BodyForm.AsWritten && !body.IsHtml)
        ? new() { ["contentType"] = "text", ["content"] = BodyText.Of(body) }
        : new() { ["contentType"] = "html", ["content"] = BodyText.HtmlOf(body) };

    private static JsonObject Time(DateTimeOffset time, Preferences preferences) => new()
    {
        ["dateTime"] = preferences.Zone.LocalAt(time).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        ["timeZone"] = preferences.Zone.Name,
    };
}
