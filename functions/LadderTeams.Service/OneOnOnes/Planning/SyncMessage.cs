using System.Text.Json.Serialization;

namespace LadderTeams.Service.OneOnOnes.Planning;

/// <summary>A tenant whose night is to be planned.</summary>
internal sealed record PlanMessage(string Tenant);

/// <summary>Calendars of one tenant that are to be looked at, as many as one request to Graph can ask for.</summary>
internal sealed record SyncMessage(string Tenant, IReadOnlyList<SyncedMailbox> Mailboxes)
{
    /// <summary>As many as a batch of Graph has.</summary>
    public const int Most = 20;
}

/// <param name="Waking">The version of the row that asks for it; null for what is looked at by a plan.</param>
/// <param name="Told">What is to be looked at, as in <see cref="Waking.WakeUp"/>; null for whatever is there.</param>
internal sealed record SyncedMailbox(string Owner, string? Waking = null, IReadOnlyList<string>? Told = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PlanMessage))]
[JsonSerializable(typeof(SyncMessage))]
internal sealed partial class PlanningJson : JsonSerializerContext;
