using LadderTeams.Service.Platform.Triggers;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LadderTeams.Service.Platform.Health;

/// <summary>Whether this process has lately met messages that no try could handle.</summary>
internal sealed class QueueHealth(PoisonMessages poison, TimeProvider time) : IHealthCheck
{
    public static readonly TimeSpan Lately = TimeSpan.FromHours(1);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (poison.Last is not { } last) { return Task.FromResult(HealthCheckResult.Healthy()); }

        var isLately = time.GetUtcNow() - last.At < Lately;
        var data = new Dictionary<string, object> { ["poisonMessages"] = last.Count, ["lastAt"] = last.At };
        return Task.FromResult(isLately ? HealthCheckResult.Degraded("Messages could not be handled.", data: data) : HealthCheckResult.Healthy(data: data));
    }
}
