using Azure;
using LadderTeams.Service.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LadderTeams.Service.Platform.Health;

/// <summary>Asks the store for a row that is not there: it has to be reachable, and to let the service in.</summary>
internal sealed class StorageHealth(TableServiceClient tables) : IHealthCheck
{
    private const string Table = "Health", Nothing = "nothing";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await tables.GetTableClient(Table).GetEntityIfExistsAsync(Nothing, Nothing, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StorageUnavailableException lost)
        {
            return Unhealthy("The store does not answer.", lost.Status);
        }
        catch (RequestFailedException refused) when (refused.Status is StatusCodes.Status404NotFound)
        {
            return HealthCheckResult.Healthy(); // a table is made when something is first written
        }
        catch (RequestFailedException refused)
        {
            return Unhealthy("The store does not let the service in.", refused.Status);
        }
    }

    private static HealthCheckResult Unhealthy(string meaning, int status) => HealthCheckResult.Unhealthy(meaning, data: new Dictionary<string, object> { ["status"] = status });
}
