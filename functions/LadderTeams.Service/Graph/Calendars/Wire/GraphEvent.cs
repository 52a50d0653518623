using System.Text.Json.Serialization;
using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.OneOnOnes.Recognition;

namespace LadderTeams.Service.Graph.Calendars.Wire;

/// <summary>An event as Graph writes it: whatever it leaves out is null.</summary>
internal sealed record GraphEvent(string? Id, string? ChangeKey, string? Type, string? SeriesMasterId)
{
    [JsonPropertyName("@odata.etag")]
    public string? ETag { get; init; }

    [JsonPropertyName("@removed")]
    public GraphRemoved? Removed { get; init; }

    [JsonPropertyName("iCalUId")]
    public string? ICalUId { get; init; }

    public string? Subject { get; init; }

    public bool? IsOrganizer { get; init; }

    public bool? IsCancelled { get; init; }

    public bool? IsOnlineMeeting { get; init; }

    public GraphOnlineMeeting? OnlineMeeting { get; init; }

    public string? OnlineMeetingUrl { get; init; }

    public string? Sensitivity { get; init; }

    public GraphRecipient? Organizer { get; init; }

    public IReadOnlyList<GraphAttendee?>? Attendees { get; init; }

    public IReadOnlyList<GraphLocation?>? Locations { get; init; }

    public GraphRecurrence? Recurrence { get; init; }

    public GraphTime? Start { get; init; }

    public GraphTime? End { get; init; }

    public string? OriginalStartTimeZone { get; init; }

    public GraphBody? Body { get; init; }

    public IReadOnlyList<GraphProperty?>? SingleValueExtendedProperties { get; init; }

    /// <summary>An occurrence like all of its series comes without most of it.</summary>
    [JsonIgnore]
    public bool IsWhole => Attendees is not null && Organizer is not null && Sensitivity is not null && IsOrganizer is not null && Body is not null;

    /// <summary>Null without an id or a version.</summary>
    public CalendarEvent? ToEvent() => Id is { Length: > 0 } id && (ETag ?? (ChangeKey is null ? null : $"W/\"{ChangeKey}\"")) is { Length: > 0 } version
        ? new(id, version, ToSeries(id))
        {
            ICalUId = ICalUId,
            Type = ToType(),
            Subject = Subject,
            Start = Start?.ToUtc(),
            TimeZone = Recurrence?.Range?.RecurrenceTimeZone ?? OriginalStartTimeZone,
            IsOnline = IsOnlineMeeting is true || JoinUrl is not null,
            JoinUrl = JoinUrl,
            Body = Body?.ToBody(),
            Mark = SingleValueExtendedProperties?.FirstOrDefault(property => MarkProperty.Is(property?.Id))?.Value,
        }
        : null;

    /// <summary>Null without an id or a time.</summary>
    public CalendarMeeting? ToMeeting() => Id is { Length: > 0 } id && Start?.ToUtc() is { } start && End?.ToUtc() is { } end
        ? new(id, SeriesMasterId, ToType(), start, end, IsCancelled is true)
        : null;

    /// <summary>Null without an id.</summary>
    public ChangedEvent? ToChange() => Id is not { Length: > 0 } id ? null
        : Removed is not null ? new(id, IsRemoved: true)
        : new(id, IsRemoved: false) { Type = ToType(), SeriesMasterId = SeriesMasterId, Event = IsWhole ? ToEvent() : null };

    private string? JoinUrl => OnlineMeeting?.JoinUrl is { Length: > 0 } url ? url : OnlineMeetingUrl is { Length: > 0 } other ? other : null;

    private EventType? ToType() => Type switch
    {
        "singleInstance" => EventType.SingleInstance,
        "seriesMaster" => EventType.SeriesMaster,
        "occurrence" => EventType.Occurrence,
        "exception" => EventType.Exception,
        _ => null,
    };

    /// <summary>What is not known is taken for what keeps hands off: a series that is private, of somebody else, with one person more.</summary>
    private CalendarSeries ToSeries(string id) => new(id, Organizer?.EmailAddress?.Address, [.. (Attendees ?? []).Select(attendee => attendee?.ToAttendee() ?? new(null))])
    {
        IsOrganizer = IsOrganizer is true,
        IsCancelled = IsCancelled is true,
        Sensitivity = Sensitivity switch
        {
            "normal" => Core.OneOnOnes.Recognition.Sensitivity.Normal,
            "personal" => Core.OneOnOnes.Recognition.Sensitivity.Personal,
            "confidential" => Core.OneOnOnes.Recognition.Sensitivity.Confidential,
            _ => Core.OneOnOnes.Recognition.Sensitivity.Private,
        },
        Recurrence = Recurrence?.ToRecurrence(),
        Rooms = [.. (Locations ?? []).Select(location => location?.LocationEmailAddress).OfType<string>()],
    };
}

internal sealed record GraphOnlineMeeting(string? JoinUrl);

internal sealed record GraphAddressee(string? Address);

internal sealed record GraphRecipient(GraphAddressee? EmailAddress);

internal sealed record GraphAttendee(string? Type, GraphAddressee? EmailAddress)
{
    public Attendee ToAttendee() => new(EmailAddress?.Address, Type switch
    {
        "resource" => AttendeeKind.Resource,
        "optional" => AttendeeKind.Optional,
        _ => AttendeeKind.Required,
    });
}

internal sealed record GraphLocation(string? LocationEmailAddress);

internal sealed record GraphProperty(string? Id, string? Value);

internal sealed record GraphBody(string? ContentType, string? Content)
{
    public static GraphBody From(EventBody body) => new(body.Kind is BodyKind.Html ? "html" : "text", body.Content);

    /// <summary>Null for a kind that is not known.</summary>
    public EventBody? ToBody() => ContentType switch
    {
        "html" => new(BodyKind.Html, Content ?? ""),
        "text" => new(BodyKind.Text, Content ?? ""),
        _ => null,
    };
}
