using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Growth.Tracing;
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
internal sealed class GrowthStore(TableServiceClient tables, GrowthPages pages, Traces traces, TimeProvider time)
{
    private const int MostTries = 8;

    private readonly TableClient table = tables.GetTableClient(GrowthRows.Table);

    /// <summary>The page as it is now, with nobody's own rows.</summary>
    public Task<GrowthPage> ReadAsync(GrowthKey key, CancellationToken cancellationToken) => ReadAsync(PageMemory.OfEveryone(key), cancellationToken);

    /// <summary>The page as it is now, with the caller's own rows. It is remembered for the caller alone: see <see cref="ChangeOwnAsync{T}(Subject, GrowthPage, Func{GrowthPage, Result{Decision{T}}}, CancellationToken)"/>.</summary>
    public Task<GrowthPage> ReadOwnAsync(Subject subject, CancellationToken cancellationToken) => ReadAsync(PageMemory.Of(subject), cancellationToken);

    /// <summary>The page as the caller last saw it, or as it is now where that is not remembered.</summary>
    public async ValueTask<GrowthPage> RecallOwnAsync(Subject subject, CancellationToken cancellationToken) =>
        pages.Find(PageMemory.Of(subject)) ?? await ReadOwnAsync(subject, cancellationToken);

    /// <summary>The rows of one kind as they are now, for who needs no more of the page.</summary>
    public Task<IReadOnlyList<TableEntity>> ReadAsync(GrowthKey key, string kind, CancellationToken cancellationToken) => table.ListAsync(GrowthRows.Kind(key, kind), cancellationToken);

    /// <summary>What an author keeps for herself about a person, as it is now. Nobody else's reading touches it.</summary>
    public async Task<GrowthPage> ReadOfAuthorAsync(GrowthKey key, PersonId author, CancellationToken cancellationToken) =>
        new(key, null, await table.ListAsync(GrowthRows.Of(key, author), cancellationToken), author);

    /// <summary>The page as it is now, of one of many that are read in a row: it displaces none that a person works on.</summary>
    public async Task<GrowthPage> PeekAsync(GrowthKey key, CancellationToken cancellationToken) =>
        new(key, null, await table.ListAsync(GrowthRows.Page(key, null), cancellationToken));

    /// <summary>As <see cref="PeekAsync(GrowthKey, CancellationToken)"/>, of the kinds from one to another in the order of their names alone.</summary>
    public async Task<GrowthPage> PeekAsync(GrowthKey key, string firstKind, string lastKind, CancellationToken cancellationToken) =>
        new(key, null, await table.ListAsync(GrowthRows.Kinds(key, firstKind, lastKind), cancellationToken));

    /// <summary>A row as it is now that is a side's own; null when it is not, or not any more.</summary>
    public async Task<TableEntity?> FindAsync(GrowthKey key, Side side, string kind, string[] id, CancellationToken cancellationToken)
    {
        var row = GrowthRows.OfSide(key, side, kind, id);
        return await table.GetEntityIfExistsAsync(row.PartitionKey, row.RowKey, cancellationToken) is { HasValue: true } found ? found.Value : null;
    }

    /// <summary>What is another word as soon as anything has changed that the caller sees of the page; null until something did.</summary>
    public async Task<string?> ReadMarkAsync(Subject subject, CancellationToken cancellationToken)
    {
        var row = GrowthRows.Mark(GrowthKey.Of(subject), PageMarks.SideOf(subject));
        await table.CreateIfNotExistsAsync(cancellationToken);
        return await table.GetEntityIfExistsAsync(row.PartitionKey, row.RowKey, cancellationToken) is { HasValue: true } found ? PageMarks.Read(found.Value) : null;
    }

    public async Task<IReadOnlyList<AuditEntry>> ReadAuditAsync(GrowthKey key, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync(GrowthRows.Audit(key), cancellationToken)).Select(AuditRows.Read)];

    /// <summary>Everyone in the tenant of whom anything is kept.</summary>
    public async Task<IReadOnlyList<PersonId>> ListPeopleAsync(string tenant, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync(GrowthRows.People(tenant), cancellationToken)).Select(GrowthRows.PersonIn)];

    /// <param name="decide">Looks at the page and says what to write. Asked again when another write was faster, so it does nothing else.</param>
    /// <exception cref="StorageUnavailableException">Others change the page all the time.</exception>
    public Task<Result<T>> ChangeAsync<T>(Subject subject, Func<GrowthPage, Result<Decision<T>>> decide, CancellationToken cancellationToken)
        where T : class => ChangeAsync(subject, decide, null, cancellationToken);

    /// <param name="decide">Looks at the page and says what to write. Asked again when another write was faster, so it does nothing else.</param>
    /// <param name="again">What to answer by the page as it is now when an earlier try of the same write, under its key, had done it; null where that is no refusal.</param>
    /// <exception cref="StorageUnavailableException">Others change the page all the time.</exception>
    public Task<Result<T>> ChangeAsync<T>(
        Subject subject, Func<GrowthPage, Result<Decision<T>>> decide, Func<GrowthPage, Result<T>>? again, CancellationToken cancellationToken)
        where T : class => ChangeAsync(subject, PageMemory.OfEveryone(GrowthKey.Of(subject)), null, decide, again, cancellationToken);

    /// <summary>
    /// As a change is made, for what the caller does without anyone's knowledge. Nothing that others do to the page is in
    /// its memory, so how many requests it takes tells the caller nothing of them.
    /// </summary>
    /// <param name="read">The page as it was read just now; null to start from what is remembered.</param>
    public Task<Result<T>> ChangeOwnAsync<T>(Subject subject, GrowthPage? read, Func<GrowthPage, Result<Decision<T>>> decide, CancellationToken cancellationToken)
        where T : class => ChangeOwnAsync(subject, read, decide, null, cancellationToken);

    /// <param name="read">The page as it was read just now; null to start from what is remembered.</param>
    /// <param name="again">What to answer by the page as it is now when an earlier try of the same write, under its key, had done it; null where that is no refusal.</param>
    public Task<Result<T>> ChangeOwnAsync<T>(
        Subject subject, GrowthPage? read, Func<GrowthPage, Result<Decision<T>>> decide, Func<GrowthPage, Result<T>>? again, CancellationToken cancellationToken)
        where T : class => ChangeAsync(subject, PageMemory.Of(subject), read, decide, again, cancellationToken);

    /// <summary>As a change is made, of what the caller keeps for herself about the person.</summary>
    public Task<Result<T>> ChangeOfAuthorAsync<T>(
        Subject subject, Func<GrowthPage, Result<Decision<T>>> decide, Func<GrowthPage, Result<T>>? again, CancellationToken cancellationToken)
        where T : class => ChangeAsync(subject, PageMemory.OfAuthor(subject), null, decide, again, cancellationToken);

    /// <summary>Removes every row that is kept on the person. What fails half way goes on when it is asked for once more.</summary>
    /// <remarks>The head goes first: whoever changes what they remember of the page is refused from then on.</remarks>
    public async Task EraseAsync(GrowthKey key, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        try
        {
            var (head, person) = (GrowthRows.Head(key), GrowthRows.OfPerson(key));
            await table.DeleteEntityAsync(head.PartitionKey, head.RowKey, ETag.All, cancellationToken);
            while (await table.ListAsync(GrowthRows.All(key), cancellationToken) is { Count: > 0 } rows)
            {
                foreach (var some in rows.Chunk(TableLimits.TransactionActions)) { await RemoveAsync(some, cancellationToken); }
            }

            await table.DeleteEntityAsync(person.PartitionKey, person.RowKey, ETag.All, cancellationToken);
        }
        finally
        {
            pages.Forget(key);
        }
    }

    private async Task<GrowthPage> ReadAsync(PageMemory memory, CancellationToken cancellationToken)
    {
        var page = new GrowthPage(memory.Key, memory.ReadAs, await table.ListAsync(GrowthPage.RangeOf(memory.Key, memory.ReadAs, memory.Author), cancellationToken), memory.Author);
        pages.Keep(memory, page);
        return page;
    }

    private async Task<Result<T>> ChangeAsync<T>(
        Subject subject, PageMemory memory, GrowthPage? read, Func<GrowthPage, Result<Decision<T>>> decide, Func<GrowthPage, Result<T>>? again, CancellationToken cancellationToken)
        where T : class
    {
        var remembered = read is null ? pages.Find(memory) : null;
        var page = read ?? remembered ?? await ReadAsync(memory, cancellationToken);
        for (var tries = 1; tries <= MostTries; tries++)
        {
            var decided = decide(page);
            var isDone = decided.Value?.Change is { } change && await WriteAsync(page, memory, await TraceAsync(subject, change, cancellationToken), subject, cancellationToken);

            // What is refused, or done already, by a page that is only remembered may be neither by the page as it is.
            if (isDone || (decided.Value?.Change is null && page != remembered))
            {
                return again is not null && !decided.IsDone && await IsDoneBeforeAsync(subject, cancellationToken) ? again(page) : decided.Then<T>(decision => decision.Answer);
            }

            // Who was faster may have erased one of the two, and her trace with her.
            if (decided.Value?.Change is { Trace: Trace.Left }) { traces.Forget(subject); }

            page = await ReadAsync(memory, cancellationToken);
        }

        throw new StorageUnavailableException(StatusCodes.Status412PreconditionFailed, "A page is changed faster than it can be read.", TimeSpan.FromSeconds(1), null);
    }

    /// <summary>The change, when the caller's own partition leads to the page.</summary>
    private async ValueTask<GrowthChange> TraceAsync(Subject subject, GrowthChange change, CancellationToken cancellationToken)
    {
        if (subject.IsCaller || change.Trace is Trace.ThereSinceOpening) { return change; }

        return change.Beside(change.Trace is Trace.LeftAnew
            ? await traces.LeaveAsync(GrowthKey.Of(subject.Caller), subject.Id, cancellationToken)
            : await traces.LeaveAsync(subject, cancellationToken));
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
    private async Task<bool> WriteAsync(GrowthPage page, PageMemory memory, GrowthChange change, Subject subject, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        if (page.IsEmpty) { await table.UpsertEntityAsync(GrowthRows.OfPerson(page.Key), TableUpdateMode.Replace, cancellationToken); }

        var head = GrowthHead.Writing(page, subject);
        var marks = PageMarks.Moving(page, change, subject);
        TableTransactionAction[] writes = change.Audited is { } audited
            ? [.. change.Writes, new(TableTransactionActionType.Add, AuditRows.Write(page.Key, AuditEntry.Of(audited, subject.Caller, time.GetUtcNow()))), .. marks, head]
            : [.. change.Writes, .. marks, head];
        try
        {
            var answers = await table.SubmitTransactionAsync(writes, cancellationToken);
            pages.Keep(memory, page.After([.. writes.Zip(answers.Value, (write, answer) => (write, answer.Headers.ETag ?? default))]));
            return true;
        }
        catch (TableTransactionFailedException raced) when (raced.ErrorCode is TableErrorCode.EntityAlreadyExists or TableErrorCode.UpdateConditionNotSatisfied or TableErrorCode.ResourceNotFound)
        {
            pages.Forget(memory);
            return false;
        }
        catch
        {
            // Whether it was written may not be known.
            pages.Forget(memory);
            throw;
        }
    }

    private async Task<bool> IsDoneBeforeAsync(Subject subject, CancellationToken cancellationToken)
    {
        if (subject.Write is null) { return false; }

        var head = GrowthRows.Head(GrowthKey.Of(subject));
        var found = await table.GetEntityIfExistsAsync(head.PartitionKey, head.RowKey, cancellationToken);
        return GrowthHead.NamesWriteOf(found.HasValue ? found.Value : null, subject);
    }
}
