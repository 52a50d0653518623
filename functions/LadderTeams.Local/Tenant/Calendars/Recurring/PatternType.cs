namespace LadderTeams.Local.Tenant.Calendars.Recurring;

internal enum PatternType
{
    Daily,
    Weekly,
    AbsoluteMonthly,
    RelativeMonthly,
}
