using System.Globalization;
using Azure;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Platform.Idempotency;

/// <summary>
/// A row for each key, in the partition of its scope. As partitions cannot be listed, another table has a row for each scope
/// and day on which records of it expire, in the order of the days.
/// </summary>
internal sealed class TableIdempotencyRecords(TableServiceClient tables, TimeProvider time) : IIdempotencyRecords
{
    public const int RowsPerBatch = 200;

    private const string Records = "Idempotency";
    private const string Expiries = "IdempotencyExpiries";
    private const string AllExpiries = "all";

    /// <summary>What must be known of a row to remove it.</summary>
    private static readonly string[] NeededToRemove = [nameof(TableEntity.PartitionKey), nameof(TableEntity.RowKey), IdempotencyRow.Expires];

    public async Task<IdempotencyClaim> ClaimAsync(IdempotencyKey key, string requestHash, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await PlanRemovalAsync(key.Scope, IdempotencyRow.ExpiryOf(now), cancellationToken);
        var records = await tables.GetOrCreateTableAsync(Records, cancellationToken);
        var claim = IdempotencyRow.Claim(key, requestHash, now);
        try
        {
            return Granted(key, requestHash, await records.AddEntityAsync(claim, cancellationToken));
        }
        catch (RequestFailedException taken) when (taken.ErrorCode is TableErrorCode.EntityAlreadyExists)
        {
            var found = await records.GetEntityIfExistsAsync(claim.PartitionKey, claim.RowKey, cancellationToken);
            if (!found.HasValue) { return new IdempotencyClaim.InProgress(requestHash); } // released just now: worth another try

            return IdempotencyRow.Read(found.Value!, now)
                ?? await TakeOverAsync(records, key, claim, found.Value!.ETag, cancellationToken);
        }
    }

    public async Task RememberAsync(IdempotencyClaim.Granted claim, RememberedAnswer answer, CancellationToken cancellationToken)
    {
        var records = await tables.GetOrCreateTableAsync(Records, cancellationToken);
        var row = IdempotencyRow.Answered(claim, answer, time.GetUtcNow());
        await IfStillHeldAsync(() => records.UpdateEntityAsync(row, claim.Version, TableUpdateMode.Replace, cancellationToken));
    }

    public async Task ReleaseAsync(IdempotencyClaim.Granted claim, CancellationToken cancellationToken)
    {
        var records = await tables.GetOrCreateTableAsync(Records, cancellationToken);
        var (partition, row) = IdempotencyRow.KeysOf(claim.Key);
        await IfStillHeldAsync(() => records.DeleteEntityAsync(partition, row, claim.Version, cancellationToken));
    }

    public async Task<IReadOnlyList<ExpiredRecords>> FindExpiredAsync(int most, CancellationToken cancellationToken)
    {
        var expiries = await tables.GetOrCreateTableAsync(Expiries, cancellationToken);
        var today = DayOf(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        return await expiries.QueryAsync(PartitionRange.Between(AllExpiries, null, today), null, null, cancellationToken)
            .Take(most)
            .Select(row => TableKey.Decode(row.RowKey) is [var day, var scope]
                ? new ExpiredRecords(DateOnly.ParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture), scope, null)
                : throw new InvalidOperationException($"{row} is no key of an expiry."))
            .ToListAsync(cancellationToken);
    }

    public async Task<ExpiredRecords?> RemoveAsync(ExpiredRecords expired, CancellationToken cancellationToken)
    {
        var records = await tables.GetOrCreateTableAsync(Records, cancellationToken);
        var now = time.GetUtcNow();
        var range = PartitionRange.Between(TableKey.Encode(expired.Scope), expired.From, null);
        var rows = await RowsAsync(records, range).Take(RowsPerBatch).ToListAsync(cancellationToken);
        await RemoveAsync(records, rows.Where(row => IdempotencyRow.HasExpired(row, now)), cancellationToken);
        if (rows.Count == RowsPerBatch) { return expired with { From = rows[^1].RowKey }; }

        await RemovePlanAsync(expired.Day, expired.Scope, cancellationToken);
        return null;
    }

    public async Task ForgetAsync(string scope, CancellationToken cancellationToken)
    {
        var records = await tables.GetOrCreateTableAsync(Records, cancellationToken);
        await RemoveAsync(records, await RowsAsync(records, PartitionRange.All(TableKey.Encode(scope))).ToListAsync(cancellationToken), cancellationToken);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        for (var day = today; day <= DateOnly.FromDateTime(IdempotencyRow.ExpiryOf(time.GetUtcNow()).UtcDateTime); day = day.AddDays(1))
        {
            await RemovePlanAsync(day, scope, cancellationToken);
        }
    }

    private static async Task RemoveAsync(TableClient records, IEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        foreach (var some in rows.Chunk(TableLimits.TransactionActions))
        {
            await records.SubmitTransactionAsync(some.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, row.ETag)), cancellationToken);
        }
    }

    private static AsyncPageable<TableEntity> RowsAsync(TableClient records, PartitionRange range) =>
        records.QueryAsync(range, RowsPerBatch, NeededToRemove, CancellationToken.None);

    private async Task RemovePlanAsync(DateOnly day, string scope, CancellationToken cancellationToken)
    {
        var expiries = await tables.GetOrCreateTableAsync(Expiries, cancellationToken);
        await expiries.DeleteEntityAsync(AllExpiries, TableKey.Encode(DayOf(day), scope), ETag.All, cancellationToken);
    }

    /// <summary>Before the record is there, so that none is left behind.</summary>
    private async Task PlanRemovalAsync(string scope, DateTimeOffset expires, CancellationToken cancellationToken)
    {
        var expiries = await tables.GetOrCreateTableAsync(Expiries, cancellationToken);
        var row = new TableEntity(AllExpiries, TableKey.Encode(DayOf(DateOnly.FromDateTime(expires.UtcDateTime)), scope));
        await expiries.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    private static async Task<IdempotencyClaim> TakeOverAsync(
        TableClient records, IdempotencyKey key, TableEntity claim, ETag version, CancellationToken cancellationToken)
    {
        var requestHash = claim.GetString(IdempotencyRow.RequestHash)!;
        try
        {
            return Granted(key, requestHash, await records.UpdateEntityAsync(claim, version, TableUpdateMode.Replace, cancellationToken));
        }
        catch (RequestFailedException other) when (IsOutdated(other))
        {
            return new IdempotencyClaim.InProgress(requestHash);
        }
    }

    private static async Task IfStillHeldAsync(Func<Task<Response>> write)
    {
        try { await write(); }
        catch (RequestFailedException other) when (IsOutdated(other)) { } // another request has taken the claim over, or it has expired
    }

    private static bool IsOutdated(RequestFailedException failure) =>
        failure.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied or TableErrorCode.ResourceNotFound;

    private static IdempotencyClaim.Granted Granted(IdempotencyKey key, string requestHash, Response written) =>
        new(key, requestHash, written.Headers.ETag ?? throw new InvalidOperationException("The store did not say which version it wrote."));

    private static string DayOf(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
