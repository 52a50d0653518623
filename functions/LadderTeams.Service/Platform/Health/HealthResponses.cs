using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LadderTeams.Service.Platform.Health;

internal sealed record HealthResponse(HealthStatus Status);

/// <param name="Status">Unhealthy when nobody can work; degraded when something is slower or later than usual.</param>
internal sealed record ReadinessResponse(HealthStatus Status, IReadOnlyList<DependencyWord> Dependencies);

internal sealed record DependencyWord(string Name, HealthStatus Status);

/// <param name="AsOf">When it was looked at; for some seconds all get the same answer.</param>
internal sealed record DependenciesResponse(HealthStatus Status, DateTimeOffset AsOf, IReadOnlyList<DependencyResponse> Dependencies);

/// <param name="Since">As far as this process knows.</param>
/// <param name="Meaning">Null when there is nothing to say.</param>
internal sealed record DependencyResponse(string Name, HealthStatus Status, DateTimeOffset Since, string? Meaning, IReadOnlyDictionary<string, string> Details)
{
    public static DependencyResponse Of(DependencyState state) => new(state.Name, state.Status, state.Since, state.Meaning, state.Details);
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthResponse))]
[JsonSerializable(typeof(ReadinessResponse))]
[JsonSerializable(typeof(DependenciesResponse))]
internal sealed partial class HealthJson : JsonSerializerContext
{
    /// <summary>For who answers with a status of its own.</summary>
    public static HealthJson Written { get; } = new(new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter<HealthStatus>(JsonNamingPolicy.CamelCase) } });
}
