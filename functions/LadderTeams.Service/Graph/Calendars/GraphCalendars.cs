using LadderTeams.Service.Graph.Calendars.Wire;
using LadderTeams.Service.Graph.Sending;

namespace LadderTeams.Service.Graph.Calendars;

internal sealed class GraphCalendars(IGraphSender sender, GraphAddress address, GraphLimits limits) : ICalendars
{
    private readonly CalendarRequests requests = new(limits);

    public Task<GraphAnswer<IReadOnlyList<CalendarEvent>>> ListSeriesAsync(Mailbox mailbox, CancellationToken cancellationToken) =>
        ListAsync(mailbox, requests.Series(mailbox), found => found.ToEvent(), cancellationToken);

    public Task<GraphAnswer<IReadOnlyList<CalendarMeeting>>> ListMeetingsAsync(Mailbox mailbox, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        ListAsync(mailbox, requests.Meetings(mailbox, from, until), found => found.ToMeeting(), cancellationToken);

    public Task<GraphAnswer<IReadOnlyList<CalendarMeeting>>> ListInstancesAsync(Mailbox mailbox, string id, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        ListAsync(mailbox, requests.Instances(mailbox, id, from, until), found => found.ToMeeting(), cancellationToken);

    public async Task<GraphAnswer<CalendarEvent>> ReadAsync(Mailbox mailbox, string id, CancellationToken cancellationToken) =>
        (await sender.SendAsync(mailbox.Actor, requests.Event(mailbox, id), cancellationToken)).Read(response => response.Read(CalendarJson.Default.GraphEvent)?.ToEvent());

    public async Task<GraphAnswer<CalendarEvent>> WriteBodyAsync(Mailbox mailbox, string id, string eTag, EventBody body, string mark, CancellationToken cancellationToken) =>
        (await sender.SendAsync(mailbox.Actor, requests.Write(mailbox, id, eTag, body, mark), cancellationToken))
            .Read(response => response.Read(CalendarJson.Default.GraphEvent)?.ToEvent() is { } written ? written with { Mark = mark } : null); // a write's answer leaves it out

    public Task<GraphAnswer<CalendarChanges>> ReadChangesAsync(Mailbox mailbox, CalendarWindow window, CancellationToken cancellationToken) =>
        ReadChangesAsync(mailbox, requests.Changes(mailbox, window), cancellationToken);

    public Task<GraphAnswer<CalendarChanges>> ReadChangesAsync(Mailbox mailbox, string link, CancellationToken cancellationToken) =>
        Follow(mailbox, link, "calendarView/delta") is { } path
            ? ReadChangesAsync(mailbox, requests.Changes(mailbox, path), cancellationToken)
            : Task.FromResult(new GraphAnswer<CalendarChanges>(GraphFailure.StartAnew));

    public async Task<GraphAnswer<CalendarSubscription>> SubscribeAsync(Mailbox mailbox, NewSubscription subscription, CancellationToken cancellationToken) =>
        Subscription(await sender.SendAsync(mailbox.Actor, requests.Subscribe(mailbox, subscription), cancellationToken));

    public async Task<GraphAnswer<CalendarSubscription>> RenewAsync(Mailbox mailbox, string subscription, DateTimeOffset until, CancellationToken cancellationToken) =>
        Subscription(await sender.SendAsync(mailbox.Actor, requests.Renew(mailbox, subscription, until), cancellationToken));

    public async Task<GraphAnswer<string>> UnsubscribeAsync(Mailbox mailbox, string subscription, CancellationToken cancellationToken) =>
        (await sender.SendAsync(mailbox.Actor, requests.Unsubscribe(mailbox, subscription), cancellationToken)).Read(_ => subscription);

    private async Task<GraphAnswer<IReadOnlyList<T>>> ListAsync<T>(Mailbox mailbox, GraphRequest request, Func<GraphEvent, T?> read, CancellationToken cancellationToken)
        where T : class
    {
        var (all, place) = (new List<T>(), request.Path[(mailbox.Path.Length + 1)..].Split('?')[0]);
        for (var pages = 0; pages < limits.MostCalendarPages; pages++)
        {
            var page = (await sender.SendAsync(mailbox.Actor, request, cancellationToken)).Read(response => response.Read(CalendarJson.Default.GraphEvents));
            if (page.Value is not { } events) { return page.As<IReadOnlyList<T>>(); }

            if (events.Value.ReadAll(read) is not { } found) { break; }

            all.AddRange(found);
            if (events.NextLink is null) { return new(all); }

            if (Follow(mailbox, events.NextLink, Uri.UnescapeDataString(place)) is not { } next || next == request.Path) { break; }

            request = requests.Get(mailbox, next);
        }

        return new(GraphFailure.Unreadable);
    }

    private async Task<GraphAnswer<CalendarChanges>> ReadChangesAsync(Mailbox mailbox, GraphRequest request, CancellationToken cancellationToken) =>
        (await sender.SendAsync(mailbox.Actor, request, cancellationToken)).Read(response =>
            response.Read(CalendarJson.Default.GraphEvents) is { } page
            && page.Value.ReadAll(found => found.ToChange()) is { } events
            && (page.NextLink is null ? page.DeltaLink : page.DeltaLink is null ? page.NextLink : null) is { } link
            && Follow(mailbox, link, "calendarView/delta") is not null
                ? new CalendarChanges(events, page.NextLink, page.DeltaLink)
                : null);

    /// <summary>Null for what leads to another place of Graph's than this one of the mailbox.</summary>
    private string? Follow(Mailbox mailbox, string link, string place) =>
        address.Below(link, $"{mailbox.Path}/{place}", $"users/{mailbox.Owner}/{place}");

    private static GraphAnswer<CalendarSubscription> Subscription(GraphAnswer<GraphResponse> answer) =>
        answer.Read(response => response.Read(CalendarJson.Default.GraphSubscription)?.ToSubscription());
}
