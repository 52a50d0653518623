using System.Text.Json;
using System.Text.Json.Serialization;
using LadderTeams.Service.Platform.Telemetry.Calls;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LadderTeams.Service.Platform.Health;

internal static class HealthServices
{
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(8);

    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>();
        services.AddHealthChecks()
            .AddCheck<StorageHealth>("storage", timeout: LongestLook)
            .AddCheck<KeysHealth>("signInKeys", timeout: LongestLook)
            .AddCheck<QueueHealth>("queues")
            .Add(new("graph", provider => new CallsHealth(provider.GetRequiredService<OutsideCalls>(), Dependency.Graph, Dependency.GraphBatch, Dependency.Authority), null, null));
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Add(HealthJson.Default);
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter<HealthStatus>(JsonNamingPolicy.CamelCase));
        });
    }
}
