using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Answering.Forms;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Calendars.Subscribing;

/// <summary>Who wants to be told of changes in whose calendar.</summary>
/// <param name="Creator">Null for a program that asked in its own name.</param>
/// <param name="Resource">In the words that it was asked for with.</param>
internal sealed record Subscription(Guid Id, Guid? Creator, Guid Mailbox, string Resource)
{
    public required IReadOnlyList<ChangeKind> Kinds { get; init; }

    public required Uri NotificationUrl { get; init; }

    public Uri? LifecycleUrl { get; init; }

    public string? ClientState { get; init; }

    public required DateTimeOffset Expires { get; init; }

    /// <summary>Whether notifications name events by immutable ids.</summary>
    public bool ImmutableIds { get; init; }

    /// <summary>While it waits for that, nothing is told.</summary>
    public bool NeedsReauthorization { get; init; }

    public bool IsOf(GraphCaller caller) => Creator == caller.Person;

    public JsonObject ToJson(Guid application) => new()
    {
        ["id"] = $"{Id}",
        ["resource"] = Resource,
        ["applicationId"] = $"{application}",
        ["changeType"] = string.Join(',', Kinds.Select(Wire.Word)),
        ["clientState"] = null, // Graph does not tell it again
        ["notificationUrl"] = NotificationUrl.OriginalString,
        ["lifecycleNotificationUrl"] = LifecycleUrl?.OriginalString,
        ["expirationDateTime"] = Wire.Time(Expires),
        ["creatorId"] = Creator is null ? null : $"{Creator}",
        ["latestSupportedTlsVersion"] = "v1_2",
        ["includeResourceData"] = false,
    };
}
