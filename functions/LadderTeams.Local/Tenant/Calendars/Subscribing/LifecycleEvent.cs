namespace LadderTeams.Local.Tenant.Calendars.Subscribing;

internal enum LifecycleEvent
{
    ReauthorizationRequired,
    SubscriptionRemoved,
    Missed,
}
