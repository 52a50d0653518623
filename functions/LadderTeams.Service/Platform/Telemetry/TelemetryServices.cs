using System.Diagnostics;
using Azure.Core.Pipeline;
using LadderTeams.Service.Platform.Hosting;
using LadderTeams.Service.Platform.Telemetry.Calls;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using LadderTeams.Service.Platform.Telemetry.Metrics;
using LadderTeams.Service.Storage.Pipeline;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LadderTeams.Service.Platform.Telemetry;

/// <summary>What an operator learns of the service while it runs.</summary>
internal static class TelemetryServices
{
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<DistributedContextPropagator, TraceParent>();
        services.AddCalls();
        services.AddSingleton<JourneyMeter>();
        services.AddSingleton<RefusalMeter>();
        services.AddSingleton<HttpPipelinePolicy>(provider => new MeasuredPipeline(provider.GetRequiredService<OutsideCalls>(), Dependency.Storage, TableOperation.Of));
        // Elsewhere they are read from the process itself, as by dotnet-counters.
        if (builder.Configuration.IsUnderFunctionsHost()) { services.AddHostedService<MetricsLog>(); }
    }

    /// <summary>What adapters of others' services need, for themselves too.</summary>
    public static void AddCalls(this IServiceCollection services)
    {
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<OutsideCalls>();
    }
}
