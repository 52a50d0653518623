namespace LadderTeams.Local.Tenant.Calendars.Events;

internal enum Sensitivity
{
    Normal,
    Personal,
    Private,
    Confidential,
}
