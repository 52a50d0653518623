namespace LadderTeams.Local.Tenant.Calendars.Events;

internal sealed record Recipient(string Name, string Address)
{
    public bool IsAt(string address) => Address.Equals(address, StringComparison.OrdinalIgnoreCase);
}
