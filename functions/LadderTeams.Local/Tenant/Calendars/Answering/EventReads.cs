using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Answering.Forms;
using LadderTeams.Local.Tenant.Calendars.Answering.Queries;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Answering;

internal sealed class EventReads(TenantAddress address)
{
    /// <summary>Series and single events, without occurrences.</summary>
    public GraphAnswer List(PersonCalendar calendar, GraphRequest request)
    {
        var (query, refusal) = MailboxQuery.Read(request, "$filter", "$top", "$skip", "$select", "$expand");
        return query is null ? refusal! : Page("events", calendar.Current.Events.Where(query.Filter.Takes).Select(found => new EventInstance(found)), query, calendar, request);
    }

    public GraphAnswer One(PersonCalendar calendar, string id, GraphRequest request)
    {
        var (query, refusal) = MailboxQuery.Read(request, "$select", "$expand");
        if (query is null) { return refusal!; }

        if (EventIds.Read(id) is not { } asked) { return MailboxErrors.MalformedId(); }

        return calendar.Read(asked.Key) is { } whole && asked.In(whole) is { } found
            ? new(StatusCodes.Status200OK, Entity(found, calendar, query))
            : MailboxErrors.NoSuchItem();
    }

    public GraphAnswer Instances(PersonCalendar calendar, string id, GraphRequest request)
    {
        var (query, refusal) = MailboxQuery.Read(request, "$top", "$skip", "$select", "$expand");
        if (query is null || !query.HasRange(out refusal)) { return refusal!; }

        if (EventIds.Read(id) is not { } asked) { return MailboxErrors.MalformedId(); }

        return calendar.Current.Find(asked.Key) is { } whole && asked.In(whole) is not null
            ? Page($"events('{id}')/instances", EventInstance.Within(whole, query.Range!.Value.From, query.Range.Value.Until), query, calendar, request)
            : MailboxErrors.NoSuchItem();
    }

    public GraphAnswer View(PersonCalendar calendar, GraphRequest request)
    {
        var (query, refusal) = MailboxQuery.Read(request, "$top", "$skip", "$select", "$expand");
        if (query is null || !query.HasRange(out refusal)) { return refusal!; }

        var (from, until) = query.Range!.Value;
        var instances = calendar.Current.Events.SelectMany(found => EventInstance.Within(found, from, until)).OrderBy(instance => instance.Start);
        return Page("calendarView", instances, query, calendar, request);
    }

    public JsonObject Entity(EventInstance found, PersonCalendar calendar, MailboxQuery query)
    {
        var json = EventJson.Of(found, query.Select, query.Expand, query.Preferences);
        json.Insert(0, "@odata.context", $"{Context(calendar, "events")}/$entity");
        return json;
    }

    private GraphAnswer Page(string what, IEnumerable<EventInstance> all, MailboxQuery query, PersonCalendar calendar, GraphRequest request)
    {
        var rest = all.Skip(query.Skip).Take(query.Top + 1).ToList();
        var body = new JsonObject
        {
            ["@odata.context"] = Context(calendar, what),
            ["value"] = new JsonArray([.. rest.Take(query.Top).Select(found => EventJson.Of(found, query.Select, query.Expand, query.Preferences))]),
        };
        if (rest.Count > query.Top) { body["@odata.nextLink"] = $"{address.Origin}{GraphEndpoints.Root}{request.Path}?{query.Next}"; }

        return new(StatusCodes.Status200OK, body);
    }

    private string Context(PersonCalendar calendar, string what) => $"{address.Origin}{GraphEndpoints.Root}/$metadata#users('{calendar.Owner.Id}')/{what}";
}
