using System.Text.Json;

namespace LadderTeams.Service.MessagingExtension.Activities;

/// <summary>
/// What a client of Teams or Outlook says through the Bot Connector, as far as it is asked for:
/// https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md. Null for what is not said.
/// </summary>
/// <param name="Type"><c>invoke</c> for what has to be answered at once.</param>
/// <param name="Name">What is invoked.</param>
/// <param name="Locale">The language that the person reads, such as <c>de-DE</c>.</param>
/// <param name="Value">What it is invoked with; undefined when there is nothing.</param>
internal sealed record Activity(
    string? Type = null, string? Name = null, string? ChannelId = null, string? ServiceUrl = null, string? Locale = null,
    Account? From = null, Conversation? Conversation = null, ChannelData? ChannelData = null, JsonElement Value = default)
{
    /// <summary>Null when it does not say, or says two.</summary>
    public string? Tenant => (Conversation?.TenantId, ChannelData?.Tenant?.Id) switch
    {
        ({ } one, null) => one,
        (null, { } one) => one,
        ({ } one, { } other) when one == other => one,
        _ => null,
    };
}

/// <param name="AadObjectId">The directory's id of the person.</param>
internal sealed record Account(string? AadObjectId = null);

internal sealed record Conversation(string? TenantId = null);

internal sealed record ChannelData(ChannelTenant? Tenant = null);

internal sealed record ChannelTenant(string? Id = null);
