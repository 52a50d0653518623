using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Keeping;

/// <summary>Where a person is, by what she has chosen in Outlook.</summary>
internal static class MailboxZone
{
    public static EventTimeZone Of(Person person) => EventTimeZone.Of(person.PreferredLanguage switch
    {
        "ar" => "Arab Standard Time",
        "de" => "W. Europe Standard Time",
        _ => "GMT Standard Time",
    });
}
