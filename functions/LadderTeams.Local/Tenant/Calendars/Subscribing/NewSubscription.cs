using System.Globalization;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Answering;
using LadderTeams.Local.Tenant.Calendars.Answering.Queries;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Subscribing;

/// <summary>Reads what is asked for. Only addresses on this machine can be told anything, so no others are taken.</summary>
internal static class NewSubscription
{
    private const int LongestState = 128;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10_080);

    private static readonly string[] Known =
        ["changeType", "notificationUrl", "lifecycleNotificationUrl", "resource", "expirationDateTime", "clientState", "includeResourceData", "latestSupportedTlsVersion"];

    /// <summary>The path of the mailbox that it is about; null for what is no calendar.</summary>
    public static MailboxPath? Mailbox(GraphCaller caller, JsonNode? json) =>
        TextOf(json, "resource") is { } resource && MailboxPath.Read(caller, resource) is { Rest: ["events"] } path ? path : null;

    public static (Subscription? Subscription, GraphAnswer? Refusal) Read(GraphCaller caller, Guid mailbox, GraphRequest request, DateTimeOffset now)
    {
        var json = request.Body!.AsObject();
        if (json.FirstOrDefault(member => !Known.Contains(member.Key)).Key is { } unknown) { return (null, SubscriptionErrors.Invalid($"The property '{unknown}' is not supported here.")); }

        var kinds = TextOf(json, "changeType")?.Split(',', StringSplitOptions.TrimEntries).Select(KindOf).ToList();
        if (kinds is null || kinds.Contains(null)) { return (null, SubscriptionErrors.Invalid("changeType is not valid.")); }

        if (UrlOf(json, "notificationUrl") is not { } url) { return (null, SubscriptionErrors.Invalid("notificationUrl has to be an address of this machine.")); }

        var lifecycle = UrlOf(json, "lifecycleNotificationUrl");
        if (lifecycle is null && json.ContainsKey("lifecycleNotificationUrl")) { return (null, SubscriptionErrors.Invalid("lifecycleNotificationUrl has to be an address of this machine.")); }

        var (expires, refusal) = Expiry(json, now);
        if (refusal is not null) { return (null, refusal); }

        var state = TextOf(json, "clientState");
        return state?.Length > LongestState
            ? (null, SubscriptionErrors.Invalid($"clientState cannot exceed {LongestState} characters."))
            : (new(Guid.NewGuid(), caller.Person, mailbox, TextOf(json, "resource")!)
            {
                Kinds = [.. kinds.OfType<ChangeKind>().Distinct()],
                NotificationUrl = url,
                LifecycleUrl = lifecycle,
                ClientState = state,
                Expires = expires,
                ImmutableIds = Preferences.Read(request.Prefer).Preferences?.ImmutableIds is true,
            }, null);
    }

    public static (DateTimeOffset Expires, GraphAnswer? Refusal) Expiry(JsonNode? json, DateTimeOffset now)
    {
        if (!DateTimeOffset.TryParse(TextOf(json, "expirationDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expires))
        {
            return (default, SubscriptionErrors.Invalid("expirationDateTime is not valid."));
        }

        return expires <= now ? (default, SubscriptionErrors.Invalid("Subscription expirationDateTime must be in the future."))
            : expires > now + Longest ? (default, GraphErrors.BadRequest($"Subscription expiration can only be {(int)Longest.TotalMinutes} minutes in the future.", "ExtensionError"))
            : (expires, null);
    }

    private static ChangeKind? KindOf(string word) => word switch { "created" => ChangeKind.Created, "updated" => ChangeKind.Updated, "deleted" => ChangeKind.Deleted, _ => null };

    private static Uri? UrlOf(JsonNode? json, string name) =>
        Uri.TryCreate(TextOf(json, name), UriKind.Absolute, out var url) && url is { IsLoopback: true, Scheme: "http" or "https" } ? url : null;

    private static string? TextOf(JsonNode? json, string name) => (json as JsonObject)?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
