namespace LadderTeams.Local.Tenant.Calendars.Recurring;

/// <summary>Which of a month's days of that name.</summary>
internal enum WeekIndex
{
    First,
    Second,
    Third,
    Fourth,
    Last,
}
