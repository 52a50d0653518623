namespace LadderTeams.Service.Graph.Calendars;

/// <summary>The calendars of a tenant's people. What Graph answers is never an exception.</summary>
internal interface ICalendars
{
    /// <summary>Every series that the calendar has, without bodies and marks.</summary>
    Task<GraphAnswer<IReadOnlyList<CalendarEvent>>> ListSeriesAsync(Mailbox mailbox, CancellationToken cancellationToken);

    /// <summary>The meetings that lie between the two, whole or in part.</summary>
    Task<GraphAnswer<IReadOnlyList<CalendarMeeting>>> ListMeetingsAsync(Mailbox mailbox, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>The meetings of one series.</summary>
    Task<GraphAnswer<IReadOnlyList<CalendarMeeting>>> ListInstancesAsync(Mailbox mailbox, string id, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    Task<GraphAnswer<CalendarEvent>> ReadAsync(Mailbox mailbox, string id, CancellationToken cancellationToken);

    /// <summary>
    /// Writes the body and the mark, and nothing else. Whoever attends is mailed. Whether the answer was lost or the write was, is not to be
    /// told apart: both are <see cref="GraphFailure.Busy"/>, and it is not sent again.
    /// </summary>
    /// <param name="eTag">Of the event as it was read.</param>
    /// <returns>The event as it is now; a read right after may still show the former one.</returns>
    Task<GraphAnswer<CalendarEvent>> WriteBodyAsync(Mailbox mailbox, string id, string eTag, EventBody body, string mark, CancellationToken cancellationToken);

    /// <summary>The first page of all that lies in the window.</summary>
    Task<GraphAnswer<CalendarChanges>> ReadChangesAsync(Mailbox mailbox, CalendarWindow window, CancellationToken cancellationToken);

    /// <summary>One page.</summary>
    /// <param name="link">Of an earlier page of the same mailbox.</param>
    Task<GraphAnswer<CalendarChanges>> ReadChangesAsync(Mailbox mailbox, string link, CancellationToken cancellationToken);

    /// <summary>Has Graph tell when something changes. Graph tries the address before it answers.</summary>
    Task<GraphAnswer<CalendarSubscription>> SubscribeAsync(Mailbox mailbox, NewSubscription subscription, CancellationToken cancellationToken);

    Task<GraphAnswer<CalendarSubscription>> RenewAsync(Mailbox mailbox, string subscription, DateTimeOffset until, CancellationToken cancellationToken);

    /// <returns>The id of the subscription that has ended.</returns>
    Task<GraphAnswer<string>> UnsubscribeAsync(Mailbox mailbox, string subscription, CancellationToken cancellationToken);
}
