using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;

namespace LadderTeams.Core.Tests.OneOnOnes.Recognition;

/// <summary>Grace manages Ada and Bo; Bo manages Cy. A test says what differs from Grace's weekly 1:1 with Ada.</summary>
internal static class Calendar
{
    public static PersonId Ada { get; } = PersonId.From("ada")!;

    public static PersonId Bo { get; } = PersonId.From("bo")!;

    public static DateOnly Today { get; } = new(2026, 11, 16);

    public static Recurrence Weekly { get; } = new(RecurrenceUnit.Week, 1, 1, new(2026, 1, 5));

    public static Team OfGrace { get; } = new(
        KnownPerson.From(PersonId.From("grace")!, "grace@example.com", "grace.h@example.com"),
        [
            KnownPerson.From(Ada, "ada@example.com", "a.lovelace@corp.example.com", "SMTP:Ada@example.com", "smtp:countess@example.com", "sip:chat@example.com"),
            KnownPerson.From(Bo, "bo@example.com", null, " "),
        ],
        [KnownPerson.From(PersonId.From("cy")!, "cy@example.com")]);

    public static CalendarSeries Series(params IEnumerable<Attendee> attendees) => new("series", "grace@example.com", [.. attendees])
    {
        IsOrganizer = true,
        Recurrence = Weekly,
        NextMeeting = new(2026, 11, 18, 10, 0, 0, TimeSpan.Zero),
    };

    public static CalendarSeries With(params IEnumerable<string> addresses) => Series(addresses.Select(address => new Attendee(address)));

    public static SeriesVerdict Verdict(CalendarSeries series) => Assert.Single(OneOnOneRule.Of([series], OfGrace, Today));

    public static void IsWith(PersonId person, CalendarSeries series)
    {
        var verdict = Verdict(series);
        Assert.Equal(person, verdict.With);
        Assert.Null(verdict.Reason);
    }

    public static void IsNone(NotOneOnOne reason, CalendarSeries series)
    {
        var verdict = Verdict(series);
        Assert.Null(verdict.With);
        Assert.Equal(reason, verdict.Reason);
    }
}
