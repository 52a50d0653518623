using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.Growth.Items;
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
        var team = await ReadTeamAsync(caller, cancellationToken);
        var named = await ReadSeriesAsync(caller, cancellationToken);
        var verdicts = OneOnOneRule.Of(named.Select(one => one.Event.ToSeries(one.Next)), team.Rule, time.Today());
        return new(team, [.. named.Zip(verdicts, (one, verdict) => new SeenSeries(SeriesKey.Of(caller.TenantId, team.Rule.Manager.Id, one.CalendarId), one.Event, verdict))]);
    }

    /// <summary>By what the copies of all who attend share, the next meeting of each series that has one; also of those that others invite to.</summary>
    /// <exception cref="RefusedException">The calendar cannot be read.</exception>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> ReadNextMeetingsAsync(ICaller caller, CancellationToken cancellationToken) =>
        (await ReadSeriesAsync(caller, cancellationToken)).Where(one => one.Next is not null).GroupBy(one => one.CalendarId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Min(one => one.Next!.Value), StringComparer.Ordinal);

    private async Task<IReadOnlyList<(string CalendarId, CalendarEvent Event, DateTimeOffset? Next)>> ReadSeriesAsync(ICaller caller, CancellationToken cancellationToken)
    {
        var (mailbox, now) = (Mailbox.Own(caller), time.GetUtcNow());
        var series = await calendars.ListSeriesAsync(mailbox, cancellationToken);
        var meetings = await calendars.ListMeetingsAsync(mailbox, now, now + Soon, cancellationToken);
        if (series.Value is null) { throw OneOnOneRefusals.Of(series); }

        // Without the days ahead the series are still known.
        var next = (meetings.Value ?? []).Where(meeting => meeting is { Series: not null, IsCancelled: false }).GroupBy(meeting => meeting.Series!)
            .ToDictionary(group => group.Key, group => (DateTimeOffset?)group.Min(meeting => meeting.Start), StringComparer.Ordinal);
        return [.. from one in series.Value where one.ICalUId is not null select (one.ICalUId, one, next.GetValueOrDefault(one.Id))];
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
