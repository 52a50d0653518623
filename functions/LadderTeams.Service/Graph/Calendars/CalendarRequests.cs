using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LadderTeams.Service.Graph.Calendars.Wire;
using LadderTeams.Service.Graph.Sending;

namespace LadderTeams.Service.Graph.Calendars;

/// <summary>What is asked of a mailbox, in Graph's words.</summary>
internal sealed class CalendarRequests(GraphLimits limits)
{
    private const string Preferred = "IdType=\"ImmutableId\", outlook.timezone=\"UTC\"";
    private const string OfSeries =
        "id,changeKey,iCalUId,type,subject,isOrganizer,isCancelled,isOnlineMeeting,onlineMeeting,onlineMeetingUrl,sensitivity,organizer,attendees,locations,recurrence,start,end";

    private const string OfMeetings = "id,seriesMasterId,type,start,end,isCancelled";

    public GraphRequest Series(Mailbox mailbox) =>
        Get(mailbox, $"{mailbox.Path}/events?$filter={Escape("type eq 'seriesMaster'")}&$top=50&$select={OfSeries}");

    public GraphRequest Meetings(Mailbox mailbox, DateTimeOffset from, DateTimeOffset until) =>
        Get(mailbox, $"{mailbox.Path}/calendarView?{Window(from, until)}&$top=200&$select={OfMeetings}");

    public GraphRequest Instances(Mailbox mailbox, string id, DateTimeOffset from, DateTimeOffset until) =>
        Get(mailbox, $"{PathOf(mailbox, id)}/instances?{Window(from, until)}&$top=200&$select={OfMeetings}");

    public GraphRequest Event(Mailbox mailbox, string id) =>
        Get(mailbox, $"{PathOf(mailbox, id)}?$select={OfSeries},seriesMasterId,body&$expand={Escape($"singleValueExtendedProperties($filter=id eq '{MarkProperty.Id}')")}");

    public GraphRequest Write(Mailbox mailbox, string id, string eTag, EventBody body, string mark) =>
        With(mailbox, HttpMethod.Patch, PathOf(mailbox, id), new(GraphBody.From(body), [new(MarkProperty.Id, mark)]), CalendarJson.Default.GraphEventPatch) with { IfMatch = eTag };

    public GraphRequest Changes(Mailbox mailbox, CalendarWindow window) => Changes(mailbox, $"{mailbox.Path}/calendarView/delta?{Window(window.From, window.Until)}");

    public GraphRequest Changes(Mailbox mailbox, string path) => Get(mailbox, path) with { Prefer = $"{Preferred}, odata.maxpagesize=200" };

    public GraphRequest Subscribe(Mailbox mailbox, NewSubscription wanted) => With(
        mailbox,
        HttpMethod.Post,
        "subscriptions",
        new("created,updated,deleted", wanted.Notifications.AbsoluteUri, wanted.Lifecycle.AbsoluteUri, $"/users/{mailbox.Owner}/events", Text(wanted.Until), wanted.ClientState),
        CalendarJson.Default.GraphNewSubscription);

    public GraphRequest Renew(Mailbox mailbox, string subscription, DateTimeOffset until) =>
        With(mailbox, HttpMethod.Patch, $"subscriptions/{Escape(subscription)}", new(Text(until)), CalendarJson.Default.GraphRenewal);

    public GraphRequest Unsubscribe(Mailbox mailbox, string subscription) => Get(mailbox, $"subscriptions/{Escape(subscription)}") with { Method = HttpMethod.Delete };

    /// <summary>What the next page is asked for like.</summary>
    public GraphRequest Get(Mailbox mailbox, string path) =>
        new(HttpMethod.Get, path) { Owner = mailbox.Owner, Prefer = Preferred, LargestAnswer = limits.LargestCalendarAnswer };

    private GraphRequest With<T>(Mailbox mailbox, HttpMethod method, string path, T body, JsonTypeInfo<T> type) =>
        Get(mailbox, path) with { Method = method, Body = JsonSerializer.SerializeToElement(body, type) };

    private static string PathOf(Mailbox mailbox, string id) => $"{mailbox.Path}/events/{Escape(id)}";

    private static string Window(DateTimeOffset from, DateTimeOffset until) => $"startDateTime={GraphTime.Write(from)}&endDateTime={GraphTime.Write(until)}";

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static string Escape(string text) => Uri.EscapeDataString(text);
}
