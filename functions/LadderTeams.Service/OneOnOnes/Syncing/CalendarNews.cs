using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.OneOnOnes.Mailboxes;

namespace LadderTeams.Service.OneOnOnes.Syncing;

/// <summary>What happened in a calendar since it was read last.</summary>
internal sealed class CalendarNews
{
    /// <summary>Of the time that is looked at, and how much of it is left when the next round begins anew.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(120), Reserve = TimeSpan.FromDays(30), Behind = TimeSpan.FromDays(1);

    /// <summary>Of 200 entries each; who has more than that in four months is no person.</summary>
    private const int MostPages = 100;

    private readonly Dictionary<string, string?> versions = new(StringComparer.Ordinal);

    private CalendarNews(bool isWhole, DateTimeOffset windowUntil) => (IsWhole, WindowUntil) = (isWhole, windowUntil);

    /// <summary>Whether all of the calendar was read: what it does not name is not there, or lies outside of the time that is looked at.</summary>
    public bool IsWhole { get; }

    public DateTimeOffset WindowUntil { get; }

    /// <summary>Where later changes will be.</summary>
    public string? DeltaLink { get; private set; }

    /// <summary>Where the calendar was read to goes on, or all of it is read where that is not possible.</summary>
    public static async Task<GraphAnswer<CalendarNews>> ReadAsync(ICalendars calendars, Mailbox mailbox, MailboxState before, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (before is { DeltaLink: { } link, WindowUntil: { } until } && until - now > Reserve)
        {
            var since = await ReadAsync(calendars, mailbox, new(false, until), await calendars.ReadChangesAsync(mailbox, link, cancellationToken), cancellationToken);
            if (since.Failure is not GraphFailure.StartAnew) { return since; }
        }

        var window = new CalendarWindow(now - Behind, now + Ahead);
        return await ReadAsync(calendars, mailbox, new(true, window.Until), await calendars.ReadChangesAsync(mailbox, window, cancellationToken), cancellationToken);
    }

    /// <summary>Whether the series is not, or may not be, as it was in the version that is known.</summary>
    public bool Touches(string eventId, string? seen) => versions.TryGetValue(eventId, out var version) ? version is null || version != seen : IsWhole;

    private static async Task<GraphAnswer<CalendarNews>> ReadAsync(
        ICalendars calendars, Mailbox mailbox, CalendarNews news, GraphAnswer<CalendarChanges> page, CancellationToken cancellationToken)
    {
        for (var pages = 1; ; pages++)
        {
            if (page.Value is not { } changes) { return new(page.Failure!.Value) { RetryAfter = page.RetryAfter }; }

            foreach (var change in changes.Events) { news.Note(change); }

            if (changes.Delta is { } delta)
            {
                news.DeltaLink = delta;
                return new(news);
            }

            if (changes.Next is not { } next || pages == MostPages) { return new(GraphFailure.Unreadable); }

            page = await calendars.ReadChangesAsync(mailbox, next, cancellationToken);
        }
    }

    /// <summary>A series that is told in part is one to look at. An occurrence that comes along with its series says nothing of it by itself; a lone one may be all that is told of a change.</summary>
    private void Note(ChangedEvent change)
    {
        if (change is { IsRemoved: false, Type: EventType.SeriesMaster }) { versions[change.Id] = change.Event?.ETag; }
        else if (change.IsRemoved) { versions[change.Id] = null; }
        else if (change.SeriesMasterId is { } id) { versions.TryAdd(id, null); }
    }
}
