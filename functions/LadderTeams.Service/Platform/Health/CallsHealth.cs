using LadderTeams.Service.Platform.Telemetry.Calls;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LadderTeams.Service.Platform.Health;

/// <summary>How the last calls to somebody went that people, calendars and timers needed. None is made to find out.</summary>
internal sealed class CallsHealth(OutsideCalls calls, params Dependency[] dependencies) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var seen = dependencies.Select(dependency => (Name: OutsideCalls.NameOf(dependency), Calls: calls.Seen(dependency))).Where(pair => pair.Calls is not null).ToList();
        var isWell = seen.TrueForAll(pair => pair.Calls!.IsWell);
        return Task.FromResult(new HealthCheckResult(isWell ? HealthStatus.Healthy : HealthStatus.Degraded, isWell ? null : "The last call did not succeed.", data: Details(seen)));
    }

    private static Dictionary<string, object> Details(IEnumerable<(string Name, SeenCalls? Calls)> seen)
    {
        var details = new Dictionary<string, object>();
        foreach (var (name, last) in seen)
        {
            details[$"{name}.last"] = last!.Last;
            details[$"{name}.at"] = last.At;
            details[$"{name}.failuresInARow"] = last.Failures;
            if (last.LastOk is { } ok) { details[$"{name}.lastOk"] = ok; }
        }

        return details;
    }
}
