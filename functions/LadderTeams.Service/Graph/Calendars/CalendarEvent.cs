using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.OneOnOnes.Recognition;

namespace LadderTeams.Service.Graph.Calendars;

/// <summary>A series, a single event, or an occurrence that was changed.</summary>
/// <param name="Id">Immutable: it stays when the event is put into another folder.</param>
internal sealed record CalendarEvent(string Id, string ETag, CalendarSeries Series)
{
    /// <summary>Equal in the calendars of all who attend.</summary>
    public string? ICalUId { get; init; }

    /// <summary>Null for a type that is not known.</summary>
    public EventType? Type { get; init; }

    /// <summary>Shown to the calendar's owner, and written nowhere.</summary>
    public string? Subject { get; init; }

    /// <summary>Of the first meeting, for a series; null when it is not told in a form that is known.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>As Graph names it, which may be <c>tzone://Microsoft/Custom</c>.</summary>
    public string? TimeZone { get; init; }

    public bool IsOnline { get; init; }

    public string? JoinUrl { get; init; }

    /// <summary>Null where it was not asked for.</summary>
    public EventBody? Body { get; init; }

    /// <summary>What <see cref="ICalendars.WriteBodyAsync"/> wrote last, whatever became of the body since; null when there is none or it was not asked for.</summary>
    public string? Mark { get; init; }

    /// <param name="nextMeeting">Null when none is known to come.</param>
    public CalendarSeries ToSeries(DateTimeOffset? nextMeeting) => Series with { NextMeeting = nextMeeting };
}

internal enum EventType
{
    SingleInstance,
    SeriesMaster,
    Occurrence,

    /// <summary>An occurrence that was changed.</summary>
    Exception,
}

internal sealed record EventBody(BodyKind Kind, string Content);
