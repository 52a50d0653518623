using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth;

/// <summary>A decision of what to change, and what to answer when it is changed.</summary>
internal sealed record Decision<T>(T Answer, GrowthChange? Change)
    where T : class;

/// <summary>
/// People's growth: a page is read with one request, and changed with one transaction. What a change starts from may be in
/// memory; that it still holds shows when it is written, and if it does not, the change is decided anew.
/// </summary>
internal sealed class GrowthStore(TableServiceClient tables, GrowthPages pages, TimeProvider time)
{
    private const int MostTries = 8;

    private readonly TableClient table = tables.GetTableClient(GrowthRows.Table);

    /// <summary>The page as it is now.</summary>
    public async Task<GrowthPage> ReadAsync(GrowthKey key, CancellationToken cancellationToken)
    {
        var page = new GrowthPage(key, await QueryAsync(GrowthRows.Page(key), cancellationToken));
        pages.Keep(page);
        return page;
    }

    /// <summary>The rows of one kind as they are now, for who needs no more of the page.</summary>
    public Task<IReadOnlyList<TableEntity>> ReadAsync(GrowthKey key, string kind, CancellationToken cancellationToken) => QueryAsync(GrowthRows.Kind(key, kind), cancellationToken);

    /// <summary>Every row that is kept on the person, who looked at them among it.</summary>
    public Task<IReadOnlyList<TableEntity>> ReadAllAsync(GrowthKey key, CancellationToken cancellationToken) => QueryAsync(GrowthRows.All(key), cancellationToken);

    public async Task<IReadOnlyList<AuditEntry>> ReadAuditAsync(GrowthKey key, CancellationToken cancellationToken) =>
        [.. (await QueryAsync(GrowthRows.Audit(key), cancellationToken)).Select(AuditRows.Read)];

    /// <summary>Everyone in the tenant of whom anything is kept.</summary>
    public async Task<IReadOnlyList<PersonId>> ListPeopleAsync(string tenant, CancellationToken cancellationToken) =>
        [.. (await QueryAsync(GrowthRows.People(tenant), cancellationToken)).Select(GrowthRows.PersonIn)];

    /// <param name="decide">Looks at the page and says what to write. Asked again when another write was faster, so it does nothing else.</param>
    /// <exception cref="StorageUnavailableException">Others change the page all the time.</exception>
    public async Task<Result<T>> ChangeAsync<T>(Subject subject, Func<GrowthPage, Result<Decision<T>>> decide, CancellationToken cancellationToken)
        where T : class
    {
        var key = GrowthKey.Of(subject);
        var remembered = pages.Find(key);
        var page = remembered ?? await ReadAsync(key, cancellationToken);
        for (var tries = 1; tries <= MostTries; tries++)
        {
            var decided = decide(page);
            var isDone = decided.Value?.Change is { } change && await WriteAsync(page, change, subject.Caller, cancellationToken);

            // What is refused, or done already, by a page that is only remembered may be neither by the page as it is.
            if (isDone || (decided.Value?.Change is null && page != remembered)) { return decided.Then<T>(decision => decision.Answer); }

            page = await ReadAsync(key, cancellationToken);
        }

        throw new StorageUnavailableException(StatusCodes.Status412PreconditionFailed, "A page is changed faster than it can be read.", TimeSpan.FromSeconds(1), null);
    }

    /// <summary>Removes every row that is kept on the person. What fails half way goes on when it is asked for once more.</summary>
    public async Task EraseAsync(GrowthKey key, CancellationToken cancellationToken)
    {
        try
        {
            while (await QueryAsync(GrowthRows.All(key), cancellationToken) is { Count: > 0 } rows)
            {
                foreach (var some in rows.Chunk(TableLimits.TransactionActions)) { await RemoveAsync(some, cancellationToken); }
            }

            var person = GrowthRows.OfPerson(key);
            await table.DeleteEntityAsync(person.PartitionKey, person.RowKey, ETag.All, cancellationToken);
        }
        finally
        {
            pages.Forget(key);
        }
    }

    private async Task RemoveAsync(IEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All)), cancellationToken);
        }
        catch (TableTransactionFailedException gone) when (gone.ErrorCode is TableErrorCode.ResourceNotFound)
        {
            // Somebody else removed one of them just now; the rest shows when the page is read again.
        }
    }

    /// <summary>False when the page is not any more what the change was decided on; then nothing is written.</summary>
    private async Task<bool> WriteAsync(GrowthPage page, GrowthChange change, ICaller caller, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        if (page.IsEmpty) { await table.UpsertEntityAsync(GrowthRows.OfPerson(page.Key), TableUpdateMode.Replace, cancellationToken); }

        TableTransactionAction[] writes = change.Audited is { } audited
            ? [.. change.Writes, new(TableTransactionActionType.Add, AuditRows.Write(page.Key, AuditEntry.Of(audited, caller, time.GetUtcNow())))]
            : [.. change.Writes];
        try
        {
            var answers = await table.SubmitTransactionAsync(writes, cancellationToken);
            pages.Keep(page.After([.. writes.Zip(answers.Value, (write, answer) => (write, answer.Headers.ETag ?? default))]));
            return true;
        }
        catch (TableTransactionFailedException raced) when (raced.ErrorCode is TableErrorCode.EntityAlreadyExists or TableErrorCode.UpdateConditionNotSatisfied or TableErrorCode.ResourceNotFound)
        {
            pages.Forget(page.Key);
            return false;
        }
        catch
        {
            // Whether it was written may not be known.
            pages.Forget(page.Key);
            throw;
        }
    }

    private async Task<IReadOnlyList<TableEntity>> QueryAsync(PartitionRange range, CancellationToken cancellationToken)
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
