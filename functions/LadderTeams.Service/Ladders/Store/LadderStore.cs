using Azure;
using LadderTeams.Service.Ladders.Sources;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Ladders.Store;

/// <summary>The current version of a ladder, and what the store has to hold still for the next one to replace it.</summary>
internal sealed record CurrentVersion(LadderVersion Version, ETag ETag);

/// <summary>
/// The published versions of ladders. Rows are added and never changed, but for the one that says which version is current,
/// and for the name of who published one, which is erased with her.
/// </summary>
internal sealed class LadderStore(TableServiceClient storage)
{
    /// <summary>How many rows of sources, of up to 1 MiB each, fit into the transaction of their version.</summary>
    private const int SourceRowsOfTransaction = 3;

    private readonly TableClient table = storage.GetTableClient(LadderRows.Table);

    public async Task<IReadOnlyList<CurrentVersion>> ListCurrentAsync(string tenant, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync(LadderRows.Heads(tenant), cancellationToken)).Select(Current)];

    public async Task<CurrentVersion?> FindCurrentAsync(string tenant, string ladder, CancellationToken cancellationToken) =>
        await FindRowAsync(tenant, LadderRows.HeadOf(ladder), cancellationToken) is { } row ? Current(row) : null;

    public async Task<LadderVersion?> FindAsync(string tenant, string ladder, int number, CancellationToken cancellationToken) =>
        await FindRowAsync(tenant, LadderRows.VersionOf(ladder, number), cancellationToken) is { } row ? LadderRows.Read(row) : null;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<LadderVersion>> ListAsync(string tenant, string ladder, int from, int until, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync(LadderRows.Versions(tenant, ladder, from, until), cancellationToken)).Select(LadderRows.Read).Reverse()];

    /// <exception cref="InvalidDataException">The sources are not whole.</exception>
    public async Task<SourceArchive> ReadSourcesAsync(string tenant, string archive, CancellationToken cancellationToken) =>
        SourceChunks.Join(archive, await table.ListAsync(LadderRows.Chunks(tenant, archive), cancellationToken));

    /// <summary>Adds the version and makes it the current one, both or neither. False when another version was faster.</summary>
    /// <param name="sources">Null when they are saved already.</param>
    /// <param name="replaced">Null when it is the first.</param>
    public async Task<bool> AddAsync(string tenant, LadderVersion version, SourceArchive? sources, CurrentVersion? replaced, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var partition = LadderRows.PartitionOf(tenant);
        var added = LadderRows.Write(new(partition, LadderRows.VersionOf(version.Ladder, version.Number)), version);
        var head = LadderRows.Write(new(partition, LadderRows.HeadOf(version.Ladder)), version);
        var chunks = sources is null ? [] : SourceChunks.Rows(tenant, sources).ToList();
        if (chunks.Count > SourceRowsOfTransaction)
        {
            await SaveAsync(chunks, cancellationToken);
            chunks.Clear();
        }

        try
        {
            await table.SubmitTransactionAsync(
                [
                    .. chunks.Select(chunk => new TableTransactionAction(TableTransactionActionType.UpsertReplace, chunk)),
                    new(TableTransactionActionType.Add, added),
                    replaced is null ? new(TableTransactionActionType.Add, head) : new(TableTransactionActionType.UpdateReplace, head, replaced.ETag),
                ],
                cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException raced) when (raced.ErrorCode is TableErrorCode.EntityAlreadyExists or TableErrorCode.UpdateConditionNotSatisfied)
        {
            return false;
        }
    }

    /// <summary>Her versions of every ladder, the oldest first.</summary>
    public async Task<IReadOnlyList<LadderVersion>> ListOfAsync(string tenant, string person, CancellationToken cancellationToken)
    {
        var found = new List<LadderVersion>();
        foreach (var (current, _) in await ListCurrentAsync(tenant, cancellationToken))
        {
            found.AddRange((await table.ListAsync(VersionsOf(tenant, current), cancellationToken)).Select(LadderRows.Read).Where(version => version.PublishedById == person));
        }

        return found;
    }

    /// <summary>Takes her name from all that she published; her id in the directory stays. May be asked again.</summary>
    public async Task EraseNameAsync(string tenant, string person, CancellationToken cancellationToken)
    {
        foreach (var (current, _) in await ListCurrentAsync(tenant, cancellationToken))
        {
            foreach (var row in await table.ListAsync(VersionsOf(tenant, current), cancellationToken)) { await EraseNameAsync(row, person, cancellationToken); }

            // Last, and again when another version was faster: that one's row may name her too.
            while (await FindRowAsync(tenant, LadderRows.HeadOf(current.Ladder), cancellationToken) is { } head && !await EraseNameAsync(head, person, cancellationToken)) { }
        }
    }

    private static PartitionRange VersionsOf(string tenant, LadderVersion current) => LadderRows.Versions(tenant, current.Ladder, 1, current.Number + 1);

    /// <summary>False when the row is another by now.</summary>
    private async Task<bool> EraseNameAsync(TableEntity row, string person, CancellationToken cancellationToken)
    {
        if (LadderRows.WithoutName(row, person) is not { } nameless) { return true; }

        try
        {
            await table.UpdateEntityAsync(nameless, row.ETag, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (raced.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied)
        {
            return false;
        }
    }

    private static CurrentVersion Current(TableEntity row) => new(LadderRows.Read(row), row.ETag);

    /// <summary>Writes what no version refers to yet. Doing it twice does no harm: where a part goes follows from the bytes of the whole.</summary>
    private async Task SaveAsync(IEnumerable<TableEntity> chunks, CancellationToken cancellationToken)
    {
        foreach (var chunk in chunks) { await table.UpsertEntityAsync(chunk, TableUpdateMode.Replace, cancellationToken); }
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
}
