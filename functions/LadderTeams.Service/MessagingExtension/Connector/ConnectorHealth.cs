using LadderTeams.Service.Platform.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LadderTeams.Service.MessagingExtension.Connector;

/// <summary>Whether messages can be told from forged ones. Without a bot there are none.</summary>
internal sealed class ConnectorHealth(ConnectorTokens tokens) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        tokens.IsOn ? KeysHealth.CheckAsync(tokens.Keys, HealthStatus.Degraded, cancellationToken) : Task.FromResult(HealthCheckResult.Healthy("There is no bot."));
}
