namespace LadderTeams.Core.OneOnOnes.Recognition;

/// <summary>Tells which series of a manager's calendar are 1:1s with her reports.</summary>
public static class OneOnOneRule
{
    /// <summary>One verdict a series, in their order.</summary>
    public static IReadOnlyList<SeriesVerdict> Of(IEnumerable<CalendarSeries> series, Team team, DateOnly today)
    {
        var attendees = new SeriesAttendees(team);
        var verdicts = series.Select(one => Of(one, attendees, today)).ToList();
        var main = verdicts.Where(verdict => verdict.With is not null).GroupBy(verdict => verdict.With).Select(Main).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return [.. verdicts.Select(verdict => main.Contains(verdict) ? verdict with { IsMain = true } : verdict)];
    }

    private static SeriesVerdict Of(CalendarSeries series, SeriesAttendees attendees, DateOnly today)
    {
        if (Excluded(series, attendees, today) is { } reason) { return new(series, reason); }

        var (report, otherwise) = attendees.Only(series);
        return report is null ? new(series, otherwise) : new(series, report);
    }

    private static NotOneOnOne? Excluded(CalendarSeries series, SeriesAttendees attendees, DateOnly today) =>
        series.IsCancelled ? NotOneOnOne.Cancelled
        : series.Recurrence is null ? NotOneOnOne.NotRecurring
        : series.Recurrence.LastDay < today ? NotOneOnOne.Ended
        : series.Sensitivity is not Sensitivity.Normal ? NotOneOnOne.Private
        : !series.IsOrganizer ? NotOneOnOne.NotOrganizer
        : !attendees.IsManager(series.Organizer) ? NotOneOnOne.OtherMailbox
        : null;

    private static SeriesVerdict Main(IEnumerable<SeriesVerdict> withOnePerson) => withOnePerson
        .OrderByDescending(verdict => verdict.Series.Recurrence!.MeetingsAYear)
        .ThenBy(verdict => verdict.Series.NextMeeting ?? DateTimeOffset.MaxValue)
        .ThenBy(verdict => verdict.Series.Id, StringComparer.Ordinal)
        .First();
}
