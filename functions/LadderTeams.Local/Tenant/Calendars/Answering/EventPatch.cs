using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Answering.Queries;
using LadderTeams.Local.Tenant.Calendars.Bodies;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Answering;

/// <summary>What a program wants an event to have. What it does not name stays.</summary>
internal sealed record EventPatch
{
    public string? Subject { get; private init; }

    public EventBody? Body { get; private init; }

    public IReadOnlyDictionary<string, string> Properties { get; private init; } = new Dictionary<string, string>();

    /// <summary>Whether those who attend are told.</summary>
    public bool IsMailed => Subject is not null || Body is not null;

    public static (EventPatch? Patch, GraphAnswer? Refusal) Read(JsonNode? json)
    {
        if (json is not JsonObject { Count: > 0 } members) { return (null, MailboxErrors.InvalidRequest("The request body has no property to change.")); }

        var patch = new EventPatch();
        foreach (var (name, value) in members)
        {
            var next = name switch
            {
                "subject" when TextOf(value) is { } subject => patch with { Subject = subject },
                "body" when BodyOf(value) is { } body => patch with { Body = body },
                "singleValueExtendedProperties" when PropertiesOf(value) is { } properties => patch with { Properties = properties },
                _ => null,
            };
            if (next is null) { return (null, MailboxErrors.InvalidRequest($"The property '{name}' cannot be set to this here.")); }

            patch = next;
        }

        return (patch, null);
    }

    /// <summary>The body of the whole; without its link to join, an online meeting is one no more.</summary>
    public CalendarEvent ApplyTo(CalendarEvent whole) => whole with
    {
        Subject = Subject ?? whole.Subject,
        Body = Body ?? whole.Body,
        JoinUrl = Body is not null && whole.JoinUrl is { } url && !TeamsBlock.IsIn(Body, url) ? null : whole.JoinUrl,
        Properties = whole.Properties.SetItems(Properties),
    };

    /// <summary>Makes one occurrence an exception.</summary>
    public CalendarEvent ApplyTo(CalendarEvent whole, DateOnly date)
    {
        var before = whole.Exceptions.GetValueOrDefault(date) ?? new EventException();
        return whole with { Exceptions = whole.Exceptions.SetItem(date, before with { Subject = Subject ?? before.Subject, Body = Body ?? before.Body, Revision = before.Revision + 1 }) };
    }

    private static EventBody? BodyOf(JsonNode? value) =>
        value is JsonObject body && TextOf(body["content"]) is { } content && body.All(member => member.Key is "content" or "contentType")
            ? (TextOf(body["contentType"]) ?? "text").ToUpperInvariant() switch { "HTML" => new(ExchangeHtml.Clean(content)), "TEXT" => new(content, IsHtml: false), _ => null }
            : null;

    private static Dictionary<string, string>? PropertiesOf(JsonNode? value)
    {
        if (value is not JsonArray all) { return null; }

        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in all)
        {
            if (property is not JsonObject member || TextOf(member["id"]) is not { } text || PropertyId.Read(text) is not { } id || TextOf(member["value"]) is not { } set) { return null; }

            properties[id] = set;
        }

        return properties;
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
