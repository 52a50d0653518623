using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars.Keeping;

/// <summary>What a person has chosen in Outlook: how it speaks to her, and where she is.</summary>
internal sealed record MailboxLocale(string Locale, string Name, EventTimeZone Zone)
{
    public static MailboxLocale Of(Person person) => person.PreferredLanguage switch
    {
        "ar" => new("ar-SA", "العربية (المملكة العربية السعودية)", EventTimeZone.Of("Arab Standard Time")),
        "de" => new("de-DE", "Deutsch (Deutschland)", EventTimeZone.Of("W. Europe Standard Time")),
        _ => new("en-GB", "English (United Kingdom)", EventTimeZone.Of("GMT Standard Time")),
    };
}
