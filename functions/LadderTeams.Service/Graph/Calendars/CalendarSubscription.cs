namespace LadderTeams.Service.Graph.Calendars;

internal sealed record CalendarSubscription(string Id, DateTimeOffset ExpiresAt);

/// <param name="Notifications">Where changes are told.</param>
/// <param name="Lifecycle">Where it is told what becomes of the subscription itself.</param>
/// <param name="ClientState">Comes with each notification, and shows that Graph sent it.</param>
internal sealed record NewSubscription(Uri Notifications, Uri Lifecycle, string ClientState, DateTimeOffset Until);
