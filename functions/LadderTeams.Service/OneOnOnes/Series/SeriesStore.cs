using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Series;

/// <summary>The series that managers turned on, a manager's in one partition. Whoever writes one knows its last version.</summary>
internal sealed class SeriesStore(TableServiceClient tables)
{
    private readonly TableClient table = tables.GetTableClient(OneOnOneRows.Table);

    public async Task<IReadOnlyList<KeptSeries>> ListAsync(string tenant, PersonId organizer, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        return [.. (await table.QueryAsync(OneOnOneRows.SeriesOf(tenant, organizer), null, null, cancellationToken).ToListAsync(cancellationToken)).Select(row => SeriesRow.Read(tenant, row))];
    }

    /// <summary>Null when it is not kept.</summary>
    public async Task<KeptSeries?> FindAsync(string tenant, PersonId organizer, string key, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var named = OneOnOneRows.Series(tenant, organizer, key);
        return await table.GetEntityIfExistsAsync(named.PartitionKey, named.RowKey, cancellationToken) is { HasValue: true } found ? SeriesRow.Read(tenant, found.Value!) : null;
    }

    /// <returns>With its new version; null when somebody else has changed it since.</returns>
    public async Task<KeptSeries?> WriteAsync(KeptSeries series, CancellationToken cancellationToken)
    {
        var row = SeriesRow.Write(series);
        await table.CreateIfNotExistsAsync(cancellationToken);
        try
        {
            var response = series.Version == default
                ? await table.AddEntityAsync(row, cancellationToken)
                : await table.UpdateEntityAsync(row, series.Version, TableUpdateMode.Replace, cancellationToken);
            return series with { Version = response.Headers.ETag ?? default };
        }
        catch (RequestFailedException raced) when (raced.ErrorCode is TableErrorCode.EntityAlreadyExists or TableErrorCode.UpdateConditionNotSatisfied or TableErrorCode.ResourceNotFound)
        {
            return null;
        }
    }

    /// <summary>What is done with. Its people still find what it asked. One that was turned on again meanwhile stays.</summary>
    public async Task RemoveAsync(KeptSeries series, CancellationToken cancellationToken)
    {
        var row = OneOnOneRows.Series(series.Tenant, series.Reference.Organizer, series.Reference.Key);
        await table.CreateIfNotExistsAsync(cancellationToken);
        try
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, series.Version, cancellationToken);
        }
        catch (RequestFailedException raced) when (raced.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied)
        {
        }
    }
}
