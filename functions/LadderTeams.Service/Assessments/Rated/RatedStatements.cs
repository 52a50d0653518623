using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Reports;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace LadderTeams.Service.Assessments.Rated;

/// <summary>What waits of one round, as it was written.</summary>
internal sealed record WaitingRow(string Tenant, string Ladder, TableEntity Row);

/// <summary>
/// The statements that ratings are pinned to, of rounds that both their people know. What is told stays, for the words were rated, and
/// there is no person in it, and no time. What is of too few people to be told waits under the person's id, where no owner's request
/// reads it.
/// </summary>
internal sealed partial class RatedStatements(TableServiceClient storage, ILogger<RatedStatements> log) : IRatedStatements, IDisposable
{
    /// <summary>How many statements are known to be told, so that the store need not be asked again.</summary>
    private const int Remembered = 100_000;

    private const int MostTries = 3;

    private readonly TableClient table = storage.GetTableClient(RatedRows.Table);
    private readonly MemoryCache told = new(new MemoryCacheOptions { SizeLimit = Remembered });

    public async Task<IReadOnlyList<PinnedStatement>> ListAsync(string tenant, string ladder, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync(RatedRows.Told(tenant, ladder), cancellationToken)).SelectMany(RatedRows.ReadPins).Distinct()];

    /// <summary>Has a round wait that is about to be revealed; once more for one that is tried again. Null when all of it is told already.</summary>
    public async Task<WaitingRow?> AddAsync(string tenant, string ladder, WaitingRatings ratings, CancellationToken cancellationToken)
    {
        ValueList<PinnedStatement> news = [.. ratings.Pins.Where(pin => !told.TryGetValue((tenant, ladder, pin), out _))];
        if (news.Count == 0) { return null; }

        await table.CreateIfNotExistsAsync(cancellationToken);
        var row = RatedRows.WriteWaiting(tenant, ladder, ratings with { Pins = news });
        var answer = await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        row.ETag = answer.Headers.ETag ?? default;
        return new(tenant, ladder, row);
    }

    /// <summary>Of a round that was not revealed after all.</summary>
    public async Task RemoveAsync(WaitingRow waiting, CancellationToken cancellationToken)
    {
        try
        {
            await table.DeleteEntityAsync(waiting.Row.PartitionKey, waiting.Row.RowKey, waiting.Row.ETag, cancellationToken);
        }
        catch (RequestFailedException newer) when (newer.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied)
        {
            // A later submission has it wait.
        }
    }

    /// <summary>
    /// Tells what waits, when it is of enough people. The round that it was added for is revealed by now, so nothing that fails here is
    /// that round's: what is not told now is told with a later one.
    /// </summary>
    /// <param name="isRevealed">Whether a round is, or is gone: one that waits may have been withdrawn again.</param>
    public async Task TellAsync(WaitingRow added, Func<GrowthKey, EntryId, Task<bool>> isRevealed, CancellationToken cancellationToken)
    {
        try
        {
            for (var tries = 1; tries <= MostTries; tries++)
            {
                if (await IsToldAsync(added.Tenant, added.Ladder, isRevealed, cancellationToken)) { return; }
            }
        }
        catch (RequestFailedException failure)
        {
            Log.NotTold(log, failure.ErrorCode);
        }
    }

    /// <summary>Removes what waits under a person's id.</summary>
    public async Task ForgetAsync(string tenant, string ladder, PersonId person, CancellationToken cancellationToken)
    {
        foreach (var row in (await table.ListAsync(RatedRows.Waiting(tenant, ladder), cancellationToken)).Where(row => RatedRows.ReadWaiting(row).Person == person))
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        }
    }

    public void Dispose() => told.Dispose();

    /// <summary>False when another process was faster.</summary>
    private async Task<bool> IsToldAsync(string tenant, string ladder, Func<GrowthKey, EntryId, Task<bool>> isRevealed, CancellationToken cancellationToken)
    {
        var rows = await table.ListAsync(RatedRows.All(tenant, ladder), cancellationToken);
        var before = rows.Where(RatedRows.IsTold).SelectMany(RatedRows.ReadPins).ToHashSet();
        var waiting = rows.Where(RatedRows.IsWaiting).Select(row => (Row: row, Ratings: RatedRows.ReadWaiting(row))).ToList();
        Remember(tenant, ladder, before);

        IReadOnlySet<PinnedStatement> batch = new HashSet<PinnedStatement>();
        if (RatedBatch.Of(waiting.Select(one => one.Ratings), before).Count > 0)
        {
            var revealed = await Task.WhenAll(waiting.Select(one => isRevealed(new(tenant, one.Ratings.Person), one.Ratings.Round)));
            batch = RatedBatch.Of(waiting.Zip(revealed).Where(one => one.Second).Select(one => one.First.Ratings), before);
        }

        var now = before.Union(batch).ToHashSet();
        TableTransactionAction[] writes =
        [
            .. RatedRows.WriteTold(tenant, ladder, batch).Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)),
            .. waiting.Where(one => RatedBatch.IsTold(one.Ratings, now)).Select(one => new TableTransactionAction(TableTransactionActionType.Delete, one.Row, one.Row.ETag)),
        ];
        if (writes.Length > 0 && !await IsDoneAsync(writes.Take(TableLimits.TransactionActions), cancellationToken)) { return false; }

        Remember(tenant, ladder, batch);
        return true;
    }

    private async Task<bool> IsDoneAsync(IEnumerable<TableTransactionAction> writes, CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(writes, cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException raced) when (raced.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied or TableErrorCode.ResourceNotFound)
        {
            return false;
        }
    }

    private void Remember(string tenant, string ladder, IEnumerable<PinnedStatement> pins)
    {
        foreach (var pin in pins) { told.Set((tenant, ladder, pin), true, new MemoryCacheEntryOptions { Size = 1 }); }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Which statements were rated is not told yet, for the store failed: {Failure}")]
        public static partial void NotTold(ILogger logger, string? failure);
    }
}
