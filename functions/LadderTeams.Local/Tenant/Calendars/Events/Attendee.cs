using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Events;

internal sealed record Attendee(Recipient Who)
{
    public AttendeeType Type { get; init; }

    public bool HasAccepted { get; init; } = true;

    public static Attendee Of(Person person) => new(new Recipient(person.DisplayName, person.Mail));

    public static Attendee Room(string name, string address) => new(new Recipient(name, address)) { Type = AttendeeType.Resource };
}

internal enum AttendeeType
{
    Required,
    Optional,
    Resource,
}
