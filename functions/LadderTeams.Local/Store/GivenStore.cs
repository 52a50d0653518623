using Azure;
using LadderTeams.Service.Storage;

namespace LadderTeams.Local.Store;

/// <summary>A table service that is there already.</summary>
internal static class GivenStore
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <exception cref="LocalFailure">It does not answer, or not to this key.</exception>
    public static async Task CheckAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            var table = new TableServiceClient(connectionString, new() { LongestWait = LongestWait }).GetTableClient("Ladders");
            await table.GetEntityIfExistsAsync("-", "-", cancellationToken);
        }
        catch (FormatException failure)
        {
            throw new LocalFailure($"--storage: {failure.Message}");
        }
        catch (StorageUnavailableException)
        {
            throw new LocalFailure("the table service that --storage names does not answer.");
        }
        catch (RequestFailedException failure) when (failure.Status is 404)
        {
            // It answers; there is no such table yet.
        }
        catch (RequestFailedException failure)
        {
            throw new LocalFailure($"the table service that --storage names refuses the request with status {failure.Status}.");
        }
    }
}
