namespace LadderTeams.Service.Graph.Calendars.Wire;

internal sealed record GraphSubscription(string? Id, DateTimeOffset? ExpirationDateTime)
{
    /// <summary>Null without an id or an end.</summary>
    public CalendarSubscription? ToSubscription() => Id is { Length: > 0 } id && ExpirationDateTime is { } end ? new(id, end) : null;
}

internal sealed record GraphNewSubscription(string ChangeType, string NotificationUrl, string LifecycleNotificationUrl, string Resource, string ExpirationDateTime, string ClientState);

internal sealed record GraphRenewal(string ExpirationDateTime);
