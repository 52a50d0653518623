using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Planning;

/// <summary>How far the directory of a tenant was followed.</summary>
internal sealed class DirectoryLinks(TableServiceClient tables)
{
    private const string Link = "Link";

    private readonly TableClient table = tables.GetTableClient(OneOnOneRows.Table);

    /// <summary>Null before the first time.</summary>
    public async Task<string?> FindAsync(string tenant, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var named = OneOnOneRows.Directory(tenant);
        return await table.GetEntityIfExistsAsync(named.PartitionKey, named.RowKey, cancellationToken) is { HasValue: true } found ? found.Value!.GetString(Link) : null;
    }

    public async Task WriteAsync(string tenant, string link, CancellationToken cancellationToken)
    {
        var row = OneOnOneRows.Directory(tenant);
        row[Link] = link;
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }
}
