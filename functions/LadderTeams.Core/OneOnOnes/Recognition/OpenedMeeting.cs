namespace LadderTeams.Core.OneOnOnes.Recognition;

/// <summary>A meeting that its organizer has open in a program which names it by no id that the calendar knows: by who is invited.</summary>
/// <param name="guests">The addresses that are invited. The organizer's own, and those of rooms, do not count.</param>
public sealed class OpenedMeeting(Team team, IReadOnlyCollection<string> guests)
{
    private readonly SeriesAttendees attendees = new(team);

    /// <summary>Whether the same people are invited to both. A report may be invited under another of her addresses.</summary>
    public bool MayBeOf(CalendarSeries series)
    {
        var rooms = series.Attendees.Where(attendee => attendee.Kind is AttendeeKind.Resource).Select(attendee => attendee.Address).Concat(series.Rooms).Select(MailAddress.From).ToHashSet();
        var invited = guests.Where(address => !rooms.Contains(MailAddress.From(address))).Select(address => new Attendee(address));
        return attendees.PeopleOf(series).ToHashSet().SetEquals(attendees.PeopleOf(series with { Attendees = [.. invited] }));
    }
}
