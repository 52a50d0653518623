namespace LadderTeams.Local.Tenant.Calendars.Events;

internal sealed record EventBody(string Content, bool IsHtml = true);
