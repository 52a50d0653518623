using System.Text.Json;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.OneOnOnes.Agendas;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.OneOnOnes.Waking;
using LadderTeams.Service.Platform.Telemetry.Journeys;

namespace LadderTeams.Service.OneOnOnes.Syncing;

/// <summary>
/// Looks at what happened in a manager's calendar, in nobody's name, and does what is left to do there. It may be run twice, at once too, and
/// after it was ended half way.
/// </summary>
internal sealed class MailboxSync(
    MailboxStore mailboxes, SeriesStore store, AgendaWriter writer, AgendaBlocks blocks, MailboxSubscription subscription, Wakings wakings, JourneyMeter journeys, TimeProvider time)
{
    private static readonly TimeSpan UsualPause = TimeSpan.FromMinutes(5);

    /// <param name="told">What is to be looked at, as in <see cref="WakeUp"/>; null for whatever is there. Our own writes come back as news, and are none by now.</param>
    public async Task RunAsync(CalendarFlow flow, string tenant, PersonId owner, IReadOnlyList<string>? told, CancellationToken cancellationToken)
    {
        if (await mailboxes.FindAsync(tenant, owner, cancellationToken) is not { } before || told?.Any(before.IsNews) is false) { return; }

        var (calendars, mailbox, begun) = (flow.Calendars, Mailbox.Of(tenant, owner), journeys.Begin());
        var series = await store.ListAsync(tenant, owner, cancellationToken);
        if (series.Count == 0)
        {
            await EndAsync(calendars, mailbox, before, cancellationToken);
            return;
        }

        var subscribed = await subscription.KeepAsync(calendars, mailbox, before, cancellationToken);
        var news = await CalendarNews.ReadAsync(calendars, mailbox, before, time.GetUtcNow(), cancellationToken);
        if (news.Value is null)
        {
            await SaveAsync(subscribed with { Trouble = TroubleOf(news.Failure) }, series, RetryAfter(news), begun, cancellationToken);
            return;
        }

        var (kept, retryAfter) = await ActAsync(flow, mailbox, subscribed, series, news.Value, cancellationToken);

        // What could not be looked at is read once more from the same link, so that nothing is passed over.
        var after = retryAfter is null
            ? subscribed with { DeltaLink = news.Value.DeltaLink, WindowUntil = news.Value.WindowUntil, ReadAt = time.GetUtcNow(), Trouble = MailboxTrouble.None }
            : subscribed with { Trouble = MailboxTrouble.Busy };
        await SaveAsync(after, kept, retryAfter, begun, cancellationToken);
    }

    /// <summary>All that is to be done in a calendar at once, as all mailboxes do: batches are fuller then.</summary>
    private async Task<(IReadOnlyCollection<KeptSeries> Kept, TimeSpan? RetryAfter)> ActAsync(
        CalendarFlow flow, Mailbox mailbox, MailboxState state, IReadOnlyList<KeptSeries> series, CalendarNews news, CancellationToken cancellationToken)
    {
        var (kept, due) = (new List<KeptSeries>(), new List<KeptSeries>());
        foreach (var one in series)
        {
            var isDue = !one.Agenda.IsFrozen && (one.Agenda.IsPending || news.Touches(one.EventId, one.SeenVersion) || await HasOtherPromptsAsync(one, cancellationToken));
            (isDue ? due : kept).Add(one);
        }

        var ends = await flow.ForkAsync(due, (calendars, one) => writer.RunAsync(calendars, mailbox, state.Manager, one, cancellationToken));
        return ([.. kept, .. ends.Select(end => end.Series).OfType<KeptSeries>()], ends.Max(end => end.RetryAfter));
    }

    private async Task<bool> HasOtherPromptsAsync(KeptSeries series, CancellationToken cancellationToken) =>
        series.Agenda.FollowsPrompts && blocks.LinkOf(series.Reference.Key) is { } link
        && await blocks.MakeAsync(series.Tenant, series.Reference, link, series.Agenda.Locale, cancellationToken) is { IsDone: true } made && made.Value.Hash != series.Agenda.Written;

    /// <summary>Whoever wrote the state meanwhile wants it to be looked at once more.</summary>
    private async Task SaveAsync(MailboxState state, IReadOnlyCollection<KeptSeries> series, TimeSpan? retryAfter, long begun, CancellationToken cancellationToken)
    {
        Count(state.Trouble, begun);
        var isFirst = await mailboxes.WriteAsync(state.Showing(series), cancellationToken);
        if ((isFirst ? retryAfter : TimeSpan.Zero) is { } after) { await wakings.AddAsync(state.Tenant, state.Owner, after, cancellationToken); }
    }

    private void Count(MailboxTrouble trouble, long begun)
    {
        var outcome = trouble switch
        {
            MailboxTrouble.None => JourneyOutcome.Done,
            MailboxTrouble.NotPermitted or MailboxTrouble.NoMailbox => JourneyOutcome.Refused,
            _ => JourneyOutcome.Failed,
        };
        journeys.End(Journey.CalendarSynced, begun, outcome, trouble is MailboxTrouble.None ? null : JsonNamingPolicy.CamelCase.ConvertName($"{trouble}"));
    }

    /// <summary>Nothing is on any more, unless somebody has turned something on since: then Graph has to go on telling.</summary>
    private async Task EndAsync(ICalendars calendars, Mailbox mailbox, MailboxState before, CancellationToken cancellationToken)
    {
        if (await mailboxes.RemoveAsync(before, cancellationToken) && before.Subscription is { } told) { await calendars.UnsubscribeAsync(mailbox, told, cancellationToken); }
    }

    /// <summary>What a person must mend is looked at again the next night; null for that.</summary>
    private static TimeSpan? RetryAfter(GraphAnswer<CalendarNews> news) => news.Failure is GraphFailure.Busy ? news.RetryAfter ?? UsualPause : null;

    private static MailboxTrouble TroubleOf(GraphFailure? failure) => failure switch
    {
        GraphFailure.Forbidden => MailboxTrouble.NotPermitted,
        GraphFailure.NotFound => MailboxTrouble.NoMailbox,
        GraphFailure.Busy => MailboxTrouble.Busy,
        _ => MailboxTrouble.Unreadable,
    };
}
