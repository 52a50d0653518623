using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Answering.Forms;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;

namespace LadderTeams.Local.Tenant.Calendars.Subscribing;

/// <summary>What is posted to an address that is told of changes.</summary>
internal sealed record Notification(Uri To, string Body)
{
    public static Notification Of(Subscription subscription, CalendarChange change, Guid tenant)
    {
        var instance = new EventInstance(change.Event);
        var id = EventIds.Of(instance, subscription.ImmutableIds);
        var resource = $"Users/{change.Owner.Id}/Events/{id}";
        var value = About(subscription, tenant);
        value["changeType"] = Wire.Word(change.Kind);
        value["resource"] = resource;
        value["resourceData"] = new JsonObject
        {
            ["@odata.type"] = "#Microsoft.Graph.Event",
            ["@odata.id"] = resource,
            ["@odata.etag"] = EventIds.ETag(instance),
            ["id"] = id,
        };
        return new(subscription.NotificationUrl, Write(value));
    }

    public static Notification Of(Subscription subscription, LifecycleEvent happening, Guid tenant)
    {
        var value = About(subscription, tenant);
        value["resource"] = subscription.Resource;
        value["lifecycleEvent"] = Wire.Word(happening);
        return new(subscription.LifecycleUrl!, Write(value));
    }

    private static JsonObject About(Subscription subscription, Guid tenant) => new()
    {
        ["subscriptionId"] = $"{subscription.Id}",
        ["subscriptionExpirationDateTime"] = Wire.Time(subscription.Expires),
        ["tenantId"] = $"{tenant}",
        ["clientState"] = subscription.ClientState,
    };

    private static string Write(JsonObject value) => new JsonObject { ["value"] = new JsonArray(value) }.ToJsonString();
}
