using System.Text.Json.Serialization;
using LadderTeams.Service.OneOnOnes.Mailboxes;

namespace LadderTeams.Service.OneOnOnes.Notifications;

/// <summary>That something happened. What, only the calendar itself tells.</summary>
/// <param name="LifecycleEvent">What becomes of the subscription; null for what happened in the calendar.</param>
// https://learn.microsoft.com/graph/change-notifications-delivery-webhooks
internal sealed record Notification(string? SubscriptionId, string? ClientState, string? ChangeType, string? LifecycleEvent, NotifiedEvent? ResourceData)
{
    private const string Deleted = "deleted";

    /// <summary>What happened, as <see cref="WatchWord"/> says it; null when it is not told.</summary>
    public string? Word => ResourceData?.Id is { } id ? WatchWord.Of(id, ChangeType is Deleted ? null : ResourceData.ETag) : null;
}

internal sealed record NotifiedEvent(string? Id, [property: JsonPropertyName("@odata.etag")] string? ETag);

internal sealed record NotificationBody(IReadOnlyList<Notification?>? Value);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 16)]
[JsonSerializable(typeof(NotificationBody))]
internal sealed partial class NotificationJson : JsonSerializerContext;
