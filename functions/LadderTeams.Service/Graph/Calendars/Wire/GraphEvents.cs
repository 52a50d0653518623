using System.Text.Json.Serialization;

namespace LadderTeams.Service.Graph.Calendars.Wire;

/// <summary>A page of events.</summary>
internal sealed record GraphEvents(IReadOnlyList<GraphEvent?>? Value)
{
    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; init; }

    [JsonPropertyName("@odata.deltaLink")]
    public string? DeltaLink { get; init; }
}

/// <summary>All that is ever written to an event.</summary>
internal sealed record GraphEventPatch(GraphBody Body, IReadOnlyList<GraphProperty> SingleValueExtendedProperties);
