using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Telemetry.Journeys;

namespace LadderTeams.Service.OneOnOnes.Agendas;

/// <summary>
/// Does to an invite what <see cref="AgendaRule"/> says. That a write begins is stored before the calendar is asked, so whoever comes later,
/// after whatever went wrong between any two steps, finds out how far it came and goes on from there.
/// </summary>
internal sealed class AgendaWriter(SeriesStore store, SeriesIndex index, AgendaBlocks blocks, JourneyMeter journeys, TimeProvider time)
{
    /// <summary>Where Graph does not say.</summary>
    private static readonly TimeSpan UsualPause = TimeSpan.FromMinutes(5);

    /// <summary>How long a calendar may show the past after a write.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(2);

    /// <param name="manager">The organizer, as the directory knows her.</param>
    public async Task<WriteEnd> RunAsync(ICalendars calendars, Mailbox mailbox, KnownPerson manager, KeptSeries series, CancellationToken cancellationToken)
    {
        if (blocks.LinkOf(series.Reference.Key) is not { } link) { return new(series, UsualPause); }

        var first = await TryAsync(calendars, mailbox, manager, series, link, cancellationToken);
        return first.IsOutrun ? (await TryAsync(calendars, mailbox, manager, first.End.Series!, link, cancellationToken)).End : first.End;
    }

    /// <summary>What would be done now.</summary>
    /// <exception cref="RefusedException">The calendar cannot be read.</exception>
    public async Task<(AgendaStep Step, InviteBlock? Block)> PreviewAsync(ICalendars calendars, Mailbox mailbox, KnownPerson manager, KeptSeries series, CancellationToken cancellationToken)
    {
        var read = await calendars.ReadAsync(mailbox, series.EventId, cancellationToken);
        if (read.Failure is GraphFailure.NotFound) { return (new(AgendaRule.Gone(series.Agenda)), null); }

        return read.Value is { Body: { } body } seen
            ? await DecideAsync(seen, body, manager, series, blocks.LinkOf(series.Reference.Key)!, cancellationToken)
            : throw OneOnOneRefusals.Of(read);
    }

    /// <summary>Outrun is who read the invite before somebody else changed it: it is worth another look at once.</summary>
    private async Task<(WriteEnd End, bool IsOutrun)> TryAsync(
        ICalendars calendars, Mailbox mailbox, KnownPerson manager, KeptSeries series, AgendaLink link, CancellationToken cancellationToken)
    {
        var started = journeys.Begin();
        var read = await calendars.ReadAsync(mailbox, series.EventId, cancellationToken);
        if (read.Value is not { Body: { } body } before) { return (await FailAsync(series, read, cancellationToken), false); }

        if (series.Agenda.Begun is null && before.ETag == series.ReplacedVersion) { return (new(series, Settling), false); }

        series = await KnowChatAsync(series, before.JoinUrl, cancellationToken);
        var (step, _) = await DecideAsync(before, body, manager, series, link, cancellationToken);
        if (step.Write is not { } write) { return (await SaveAsync(series with { SeenVersion = before.ETag }, step.Agenda, cancellationToken), false); }

        if (await store.WriteAsync(series.After(step.Agenda.Begin(write.Hash), time.GetUtcNow()), cancellationToken) is not { } begun) { return (new(series, UsualPause), false); }

        var answer = await calendars.WriteBodyAsync(mailbox, series.EventId, before.ETag, new(write.Invite.Kind, write.Invite.Body), $"{begun.Agenda.Begun}", cancellationToken);
        journeys.End(write.Change is AgendaChange.Remove ? Journey.InviteRestored : Journey.AgendaWritten, started, OutcomeOf(answer.Failure));
        if (answer.Value is not { } after) { return (await FailAsync(begun, answer, cancellationToken), answer.Failure is GraphFailure.Changed); }

        var written = after.Body is { } answered ? InviteOf(after, answered) : write.Invite;
        var agenda = begun.Agenda.Finish(written, link, isJoinLinkKept: after.JoinUrl == before.JoinUrl);
        return (await SaveAsync(begun with { SeenVersion = after.ETag, ReplacedVersion = before.ETag }, agenda, cancellationToken), false);
    }

    /// <summary>A series may come to take place online later, and its people then find it by the meeting that they are in.</summary>
    private async Task<KeptSeries> KnowChatAsync(KeptSeries series, string? joinAddress, CancellationToken cancellationToken)
    {
        var now = series with { JoinAddress = joinAddress };
        if (now.Chat is { } chat && chat != series.Chat) { await index.MoveAsync(series.Tenant, series.Reference, chat, cancellationToken); }

        return now;
    }

    private async Task<(AgendaStep Step, InviteBlock? Block)> DecideAsync(
        CalendarEvent seen, EventBody body, KnownPerson manager, KeptSeries series, AgendaLink link, CancellationToken cancellationToken)
    {
        var wanted = series.Agenda.NeedsBlock ? await blocks.MakeAsync(series.Tenant, series.Reference, link, series.Agenda.Locale, cancellationToken) : null;
        var verdict = OneOnOneRule.Of([seen.ToSeries(null)], new Team(manager, [series.With]), time.Today())[0];
        return (AgendaRule.Next(series.Agenda, new(verdict, InviteOf(seen, body), AgendaMark.From(seen.Mark)), link, wanted), wanted?.Value);
    }

    /// <summary>A meeting that is online and does not tell where has a link that is not found.</summary>
    private static Invite InviteOf(CalendarEvent seen, EventBody body) => new(body.Kind, body.Content, seen.JoinUrl ?? (seen.IsOnline ? "" : null));

    private static JourneyOutcome OutcomeOf(GraphFailure? failure) => failure switch
    {
        null => JourneyOutcome.Done,
        GraphFailure.Busy or GraphFailure.Unreadable => JourneyOutcome.Failed,
        _ => JourneyOutcome.Refused,
    };

    private async Task<WriteEnd> FailAsync(KeptSeries series, GraphAnswer<CalendarEvent> answer, CancellationToken cancellationToken) => answer.Failure switch
    {
        GraphFailure.NotFound => await SaveAsync(series, AgendaRule.Gone(series.Agenda), cancellationToken),
        GraphFailure.Forbidden => await SaveAsync(series, series.Agenda with { Outcome = AgendaOutcome.NotPermitted }, cancellationToken),
        GraphFailure.Refused => new(series, null),
        _ => new(series, answer.RetryAfter ?? UsualPause),
    };

    /// <summary>Somebody else who is faster knows more.</summary>
    private async Task<WriteEnd> SaveAsync(KeptSeries series, SeriesAgenda agenda, CancellationToken cancellationToken)
    {
        if (agenda.IsDone) { return await store.RemoveAsync(series, cancellationToken) ? new(null, null) : new(series, UsualPause); }

        var after = series.After(agenda, time.GetUtcNow());
        return await store.WriteAsync(after, cancellationToken) is { } kept ? new(kept, null) : new(after, UsualPause);
    }
}
