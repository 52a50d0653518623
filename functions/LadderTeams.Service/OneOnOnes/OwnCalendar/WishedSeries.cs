using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.OneOnOnes.Agendas;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.OneOnOnes.OwnCalendar;

/// <param name="Manager">Who asks, as the directory knows her.</param>
/// <param name="Series">As it is to be kept; null when there is nothing to keep, and nothing was kept before.</param>
/// <param name="Replaced">What is kept of it with somebody else, who is not invited any more; null for nothing.</param>
internal sealed record Wished(KnownPerson Manager, KeptSeries? Series, KeptSeries? Replaced = null);

/// <summary>A series as who asks wants it from now on.</summary>
internal sealed class WishedSeries(CalendarOfCaller calendar, SeriesStore store, AgendaBlocks blocks)
{
    /// <exception cref="RefusedException">There is no such series in her calendar, or it is no 1:1.</exception>
    public async Task<Wished> FindAsync(ICaller caller, string named, InviteRequest wish, CancellationToken cancellationToken)
    {
        if (SeriesKey.From(named) is not { } key) { throw new RefusedException(Platform.Answers.Refusal.NotFound); }

        if (blocks.LinkOf(key) is null) { throw new RefusedException(OneOnOneRefusals.NoLinks); }

        var organizer = PersonId.From(caller.PersonId)!;
        var kept = await store.FindAsync(caller.TenantId, organizer, key, cancellationToken);
        var seen = await calendar.ReadAsync(caller, cancellationToken);
        if (wish.IsOn is not true) { return new(seen.Team.Rule.Manager, kept is null ? null : kept with { Agenda = kept.Agenda.TurnOff(wish.IsRemovedEdited) }); }

        var series = seen.Find(key) ?? throw new RefusedException(Platform.Answers.Refusal.NotFound);
        if (series.Verdict.With is not { } with) { throw new RefusedException(OneOnOneRefusals.NotOneOnOne, (OneOnOneRefusals.Reason.Name, series.Verdict.Reason)); }

        var before = kept?.Reference.With == with ? kept : null;
        var report = seen.Team.Reports.First(report => report.Id == with);
        var known = before ?? new(caller.TenantId, new(key, organizer, with), series.Event.Id, [], new SeriesAgenda(with, wish.Locale));
        var wanted = known with
        {
            EventId = series.Event.Id,
            WithAddresses = [.. new[] { report.Mail, report.PrincipalName }.OfType<string>()],
            JoinAddress = series.Event.JoinUrl,
            Agenda = known.Agenda.TurnOn(wish.IsRefreshed, wish.Locale),
        };
        return new(seen.Team.Rule.Manager, wanted, before is null ? kept : null);
    }
}
