using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.OwnCalendar;

/// <summary>The series of who asks, read now and in her own name.</summary>
internal sealed class CalendarOfCaller(ICalendars calendars, IDirectory directory, IReports reports, TimeProvider time)
{
    /// <summary>How far ahead the next meeting of a series is looked for.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(35);

    /// <exception cref="RefusedException">The calendar or the directory cannot be read.</exception>
    public async Task<SeenCalendar> ReadAsync(ICaller caller, CancellationToken cancellationToken)
    {
        var (mailbox, now) = (Mailbox.Own(caller), time.GetUtcNow());
        var team = await ReadTeamAsync(caller, cancellationToken);
        var series = await calendars.ListSeriesAsync(mailbox, cancellationToken);
        var meetings = await calendars.ListMeetingsAsync(mailbox, now, now + Soon, cancellationToken);
        if (series.Value is null) { throw OneOnOneRefusals.Of(series); }

        // Without the days ahead the series are still known.
        var next = (meetings.Value ?? []).Where(meeting => meeting is { Series: not null, IsCancelled: false }).GroupBy(meeting => meeting.Series!)
            .ToDictionary(group => group.Key, group => (DateTimeOffset?)group.Min(meeting => meeting.Start), StringComparer.Ordinal);
        var named = series.Value.Where(one => one.ICalUId is not null).ToList();
        var verdicts = OneOnOneRule.Of(named.Select(one => one.ToSeries(next.GetValueOrDefault(one.Id))), team.Rule, DateOnly.FromDateTime(now.UtcDateTime));
        return new(team, [.. named.Zip(verdicts, (one, verdict) => new SeenSeries(SeriesKey.Of(caller.TenantId, team.Rule.Manager.Id, one.ICalUId!), one, verdict))]);
    }

    private async Task<CallerTeam> ReadTeamAsync(ICaller caller, CancellationToken cancellationToken)
    {
        var me = await directory.FindMeAsync(caller, cancellationToken);
        var known = await reports.ListAsync(caller, cancellationToken);
        var manager = KnownPerson.From(PersonId.From(caller.PersonId)!, me?.Mail, me?.PrincipalName);
        return new(new(manager, [.. known.Select(report => KnownPerson.From(report.Id, report.Mail, report.PrincipalName))]), known);
    }
}

internal sealed record CallerTeam(Team Rule, IReadOnlyList<DirectReport> Reports);

/// <param name="Event">With its subject, for its owner alone.</param>
internal sealed record SeenSeries(string Key, CalendarEvent Event, SeriesVerdict Verdict);

internal sealed record SeenCalendar(CallerTeam Team, IReadOnlyList<SeenSeries> Series)
{
    public SeenSeries? Find(string key) => Series.FirstOrDefault(series => series.Key == key);
}
