using Azure;
using LadderTeams.Service.Ladders.Sources;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Ladders.Store;

/// <summary>The current version of a ladder, and the row that the next one replaces.</summary>
internal sealed record CurrentVersion(LadderVersion Version, TableEntity Row);

/// <summary>The published versions of ladders. Rows are added and never changed, but for the one that says which version is current.</summary>
internal sealed class LadderStore(TableServiceClient storage)
{
    private readonly TableClient table = storage.GetTableClient(LadderRows.Table);

    public async Task<IReadOnlyList<LadderVersion>> ListCurrentAsync(string tenant, CancellationToken cancellationToken) =>
        [.. (await QueryAsync(LadderRows.Heads(tenant), cancellationToken)).Select(LadderRows.Read)];

    public async Task<CurrentVersion?> FindCurrentAsync(string tenant, string ladder, CancellationToken cancellationToken) =>
        await FindRowAsync(tenant, LadderRows.HeadOf(ladder), cancellationToken) is { } row ? new(LadderRows.Read(row), row) : null;

    public async Task<LadderVersion?> FindAsync(string tenant, string ladder, int number, CancellationToken cancellationToken) =>
        await FindRowAsync(tenant, LadderRows.VersionOf(ladder, number), cancellationToken) is { } row ? LadderRows.Read(row) : null;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<LadderVersion>> ListAsync(string tenant, string ladder, int from, int until, CancellationToken cancellationToken) =>
        [.. (await QueryAsync(LadderRows.Versions(tenant, ladder, from, until), cancellationToken)).Select(LadderRows.Read).Reverse()];

    /// <exception cref="InvalidDataException">The sources are not whole.</exception>
    public async Task<SourceArchive> ReadSourcesAsync(string tenant, string archive, CancellationToken cancellationToken) =>
        SourceChunks.Join(archive, await QueryAsync(LadderRows.Chunks(tenant, archive), cancellationToken));

    /// <summary>Writes what no version refers to yet. Doing it twice does no harm: where a part goes follows from the bytes of the whole.</summary>
    public async Task SaveSourcesAsync(string tenant, SourceArchive archive, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        foreach (var row in SourceChunks.Rows(tenant, archive)) { await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken); }
    }

    /// <summary>Adds the version and makes it the current one, both or neither. False when another version was faster.</summary>
    /// <param name="version">Its sources are saved.</param>
    /// <param name="replaced">Null when it is the first.</param>
    public async Task<bool> AddAsync(string tenant, LadderVersion version, CurrentVersion? replaced, CancellationToken cancellationToken)
    {
        var partition = LadderRows.PartitionOf(tenant);
        var added = LadderRows.Write(new(partition, LadderRows.VersionOf(version.Ladder, version.Number)), version);
        var head = LadderRows.Write(replaced?.Row ?? new(partition, LadderRows.HeadOf(version.Ladder)), version);
        try
        {
            await table.SubmitTransactionAsync(
                [
                    new(TableTransactionActionType.Add, added),
                    replaced is null ? new(TableTransactionActionType.Add, head) : new(TableTransactionActionType.UpdateReplace, head, head.ETag),
                ],
                cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException raced) when (raced.ErrorCode is TableErrorCode.EntityAlreadyExists or TableErrorCode.UpdateConditionNotSatisfied)
        {
            return false;
        }
    }

    private async Task<TableEntity?> FindRowAsync(string tenant, string row, CancellationToken cancellationToken)
    {
        try
        {
            return await table.GetEntityIfExistsAsync(LadderRows.PartitionOf(tenant), row, cancellationToken) is { HasValue: true } found ? found.Value : null;
        }
        catch (RequestFailedException none) when (none.ErrorCode is TableErrorCode.TableNotFound)
        {
            return null;
        }
    }

    private async Task<List<TableEntity>> QueryAsync(PartitionRange range, CancellationToken cancellationToken)
    {
        try
        {
            return await table.QueryAsync(range, null, null, cancellationToken).ToListAsync(cancellationToken);
        }
        catch (RequestFailedException none) when (none.ErrorCode is TableErrorCode.TableNotFound)
        {
            return [];
        }
    }
}
