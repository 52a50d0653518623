using System.Globalization;
using LadderTeams.Service.Platform.SignIn.Keys;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LadderTeams.Service.Platform.Health;

/// <summary>Without the keys that prove tokens nobody can sign in. What is not known yet is asked for, as seldom as for a token.</summary>
internal sealed class KeysHealth(SigningKeys keys) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => CheckAsync(keys, HealthStatus.Unhealthy, cancellationToken);

    /// <param name="withoutKeys">How bad it is that there are none.</param>
    public static async Task<HealthCheckResult> CheckAsync(SigningKeys keys, HealthStatus withoutKeys, CancellationToken cancellationToken)
    {
        if (keys.Age is null) { await keys.RefreshAsync(cancellationToken); }

        return keys.Age is not { } age ? new(withoutKeys, "The keys that prove tokens cannot be fetched.")
            : new(keys.AreAway ? HealthStatus.Degraded : HealthStatus.Healthy, keys.AreAway ? "The keys that prove tokens could not be fetched anew; the last ones are used." : null,
                data: new Dictionary<string, object> { ["ageInMinutes"] = ((long)age.TotalMinutes).ToString(CultureInfo.InvariantCulture) });
    }
}
