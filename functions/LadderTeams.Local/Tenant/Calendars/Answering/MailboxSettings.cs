using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Graph;
using LadderTeams.Local.Tenant.People;
using Microsoft.AspNetCore.WebUtilities;

namespace LadderTeams.Local.Tenant.Calendars.Answering;

internal sealed class MailboxSettings(TenantAddress address)
{
    public GraphAnswer Of(Person owner, GraphRequest request)
    {
        var locale = MailboxLocale.Of(owner);
        var settings = new JsonObject
        {
            ["timeZone"] = locale.Zone.Name,
            ["dateFormat"] = "dd/MM/yyyy",
            ["timeFormat"] = "HH:mm",
            ["userPurpose"] = "user",
            ["language"] = new JsonObject { ["locale"] = locale.Locale, ["displayName"] = locale.Name },
        };
        var options = QueryHelpers.ParseQuery(request.Query);
        if (options.Keys.FirstOrDefault(key => key.StartsWith('$') && key != "$select") is { } unknown) { return MailboxErrors.InvalidQuery($"The query option '{unknown}' is not supported here."); }

        if (options.TryGetValue("$select", out var select))
        {
            var wanted = select.ToString().Split(',', StringSplitOptions.TrimEntries);
            if (wanted.FirstOrDefault(name => !settings.ContainsKey(name)) is { } other) { return MailboxErrors.InvalidQuery($"There is no setting named '{other}' here."); }

            foreach (var name in settings.Select(setting => setting.Key).Except(wanted).ToList()) { settings.Remove(name); }
        }

        settings.Insert(0, "@odata.context", $"{address.Origin}{GraphEndpoints.Root}/$metadata#users('{owner.Id}')/mailboxSettings");
        return new(StatusCodes.Status200OK, settings);
    }
}
