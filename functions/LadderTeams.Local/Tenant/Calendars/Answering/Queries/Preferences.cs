using System.Globalization;
using System.Text.RegularExpressions;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Queries;

/// <summary>What the header <c>Prefer</c> asks for.</summary>
internal sealed partial record Preferences
{
    private const int StandardPage = 10;

    public bool ImmutableIds { get; private init; }

    public EventTimeZone Zone { get; private init; } = EventTimeZone.Utc;

    public BodyForm Body { get; private init; }

    public int PageSize { get; private init; } = StandardPage;

    public static (Preferences? Preferences, GraphAnswer? Refusal) Read(string header)
    {
        var named = ZoneName().Match(header) is { Success: true } match ? match.Groups[1].Value : EventTimeZone.Utc.Name;
        if (EventTimeZone.Find(named) is not { } zone) { return (null, MailboxErrors.UnknownTimeZone(named)); }

        return (new()
        {
            ImmutableIds = ImmutableId().IsMatch(header),
            Zone = zone,
            Body = BodyType().Match(header).Groups[1].Value switch { "text" => BodyForm.Text, "html" => BodyForm.Html, _ => BodyForm.AsWritten },
            PageSize = LargestPage().Match(header) is { Success: true } size ? int.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture) : StandardPage,
        }, null);
    }

    [GeneratedRegex("""\bIdType\s*=\s*"ImmutableId"(?=\s*(?:[,;]|$))""", RegexOptions.IgnoreCase)]
    private static partial Regex ImmutableId();

    [GeneratedRegex("""\boutlook\.timezone\s*=\s*"([^"]*)"(?=\s*(?:[,;]|$))""", RegexOptions.IgnoreCase)]
    private static partial Regex ZoneName();

    [GeneratedRegex("""\boutlook\.body-content-type\s*=\s*"?(text|html)"?(?=\s*(?:[,;]|$))""")]
    private static partial Regex BodyType();

    [GeneratedRegex(@"\bodata\.maxpagesize\s*=\s*([1-9][0-9]{0,2})(?=\s*(?:[,;]|$))", RegexOptions.IgnoreCase)]
    private static partial Regex LargestPage();
}

internal enum BodyForm
{
    AsWritten,
    Html,
    Text,
}
