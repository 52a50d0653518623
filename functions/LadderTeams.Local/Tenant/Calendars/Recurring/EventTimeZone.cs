namespace LadderTeams.Local.Tenant.Calendars.Recurring;

/// <summary>A time zone under the name that Outlook has for it.</summary>
internal sealed record EventTimeZone
{
    /// <summary>What a zone is called that a mail from elsewhere brought its own rules for.</summary>
    public const string Custom = "tzone://Microsoft/Custom";

    /// <summary>The base library knows the names of Windows only where it has the data of ICU, which this program does without.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UTC"] = "Etc/UTC",
        ["GMT Standard Time"] = "Europe/London",
        ["W. Europe Standard Time"] = "Europe/Berlin",
        ["Romance Standard Time"] = "Europe/Paris",
        ["Central European Standard Time"] = "Europe/Warsaw",
        ["FLE Standard Time"] = "Europe/Kyiv",
        ["South Africa Standard Time"] = "Africa/Johannesburg",
        ["Arab Standard Time"] = "Asia/Riyadh",
        ["India Standard Time"] = "Asia/Kolkata",
        ["Tokyo Standard Time"] = "Asia/Tokyo",
        ["AUS Eastern Standard Time"] = "Australia/Sydney",
        ["New Zealand Standard Time"] = "Pacific/Auckland",
        ["Eastern Standard Time"] = "America/New_York",
        ["Central Standard Time"] = "America/Chicago",
        ["Pacific Standard Time"] = "America/Los_Angeles",
        ["Hawaiian Standard Time"] = "Pacific/Honolulu",
    };

    private readonly TimeZoneInfo zone;

    private EventTimeZone(string name, TimeZoneInfo zone) => (Name, this.zone) = (name, zone);

    public static EventTimeZone Utc { get; } = new("UTC", TimeZoneInfo.Utc);

    public string Name { get; }

    /// <summary>Null for a name that is none of Windows' above, and none of the time zone database.</summary>
    public static EventTimeZone? Find(string name) =>
        name.Equals(Utc.Name, StringComparison.OrdinalIgnoreCase) ? Utc
        : TimeZoneInfo.TryFindSystemTimeZoneById(Names.GetValueOrDefault(name, name), out var zone) || TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone) ? new(name, zone)
        : null;

    public static EventTimeZone Of(string name) => Find(name) ?? throw new ArgumentException($"{name} is no time zone that is known here.", nameof(name));

    /// <summary>With the same rules, under the name that tells nothing of them.</summary>
    public EventTimeZone AsCustom() => new(Custom, zone);

    /// <summary>A time that is passed over in spring is as much later; one that comes twice in autumn is the second.</summary>
    public DateTimeOffset AtLocal(DateTime local)
    {
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime(); // in winter's time where there is a doubt
    }

    public DateTime LocalAt(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, zone).DateTime;
}
