using System.Runtime.CompilerServices;
using Azure;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Series;

/// <summary>The table of <see cref="OneOnOneRows"/>. Whoever writes or removes a row knows its last version, and is told when somebody else was faster.</summary>
internal sealed class OneOnOneTable(TableServiceClient tables)
{
    private readonly TableClient table = tables.GetTableClient(OneOnOneRows.Table);

    /// <summary>Null when there is no such row.</summary>
    public async Task<TableEntity?> FindAsync(TableEntity named, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        return await table.GetEntityIfExistsAsync(named.PartitionKey, named.RowKey, cancellationToken) is { HasValue: true } found ? found.Value : null;
    }

    public async IAsyncEnumerable<TableEntity> ListAsync(PartitionRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        await foreach (var row in table.QueryAsync(range, null, null, cancellationToken)) { yield return row; }
    }

    /// <param name="version">That is replaced; default for a row that is not there yet.</param>
    /// <returns>The new version; null when somebody else was faster, and nothing is written.</returns>
    public async Task<ETag?> WriteAsync(TableEntity row, ETag version, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        try
        {
            var response = version == default
                ? await table.AddEntityAsync(row, cancellationToken)
                : await table.UpdateEntityAsync(row, version, TableUpdateMode.Replace, cancellationToken);
            return response.Headers.ETag ?? default(ETag);
        }
        catch (RequestFailedException raced) when (IsRace(raced.ErrorCode))
        {
            return null;
        }
    }

    /// <summary>All of it, or nothing.</summary>
    /// <returns>An answer for each; null when somebody else was faster.</returns>
    public async Task<IReadOnlyList<Response>?> WriteAsync(IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        try
        {
            return (await table.SubmitTransactionAsync(actions, cancellationToken)).Value;
        }
        catch (TableTransactionFailedException raced) when (IsRace(raced.ErrorCode))
        {
            return null;
        }
    }

    /// <summary>Whatever was there before.</summary>
    public async Task ReplaceAsync(TableEntity row, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    /// <param name="version"><see cref="ETag.All"/> for any.</param>
    /// <returns>False when it was written since, and stays; true also for what is not there.</returns>
    public async Task<bool> RemoveAsync(TableEntity named, ETag version, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        try
        {
            await table.DeleteEntityAsync(named.PartitionKey, named.RowKey, version, cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (IsRace(raced.ErrorCode))
        {
            return false;
        }
    }

    private static bool IsRace(string? code) =>
        code is TableErrorCode.EntityAlreadyExists or TableErrorCode.UpdateConditionNotSatisfied or TableErrorCode.ResourceNotFound;
}
