using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Waking;

/// <summary>A calendar that is to be looked at.</summary>
/// <param name="Version">Of the row: it changes when the calendar is to be looked at once more.</param>
internal sealed record Waking(string Tenant, PersonId Owner, string Version);

/// <summary>
/// Which calendars are to be looked at soon: one row for each, however often it is said. A row stays until somebody has looked, so that what
/// is lost on the way is sent again.
/// </summary>
internal sealed class Wakings(TableServiceClient tables, TimeProvider time)
{
    private const string Due = "Due", Sent = "Sent";

    /// <summary>Who was sent to look and has not come back by then does not.</summary>
    private static readonly TimeSpan LongestLook = TimeSpan.FromMinutes(30);

    private readonly TableClient table = tables.GetTableClient(OneOnOneRows.Table);

    /// <param name="after">How long to leave the calendar alone first.</param>
    public async Task AddAsync(string tenant, PersonId owner, TimeSpan after, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var row = OneOnOneRows.Waking(tenant, owner);
        row[Due] = time.GetUtcNow() + after;
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>Those that are due and nobody is on the way to. They count as sent from then on.</summary>
    public async Task<IReadOnlyList<Waking>> TakeAsync(CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var now = time.GetUtcNow();
        var rows = await table.QueryAsync(OneOnOneRows.AllWaking, null, null, cancellationToken).ToListAsync(cancellationToken);
        var taken = new List<Waking>();
        foreach (var some in rows.Where(row => row.GetDateTimeOffset(Due) <= now && !(row.GetDateTimeOffset(Sent) > now - LongestLook)).Chunk(TableLimits.TransactionActions))
        {
            taken.AddRange(await TakeAsync(some, now, cancellationToken));
        }

        return taken;
    }

    /// <summary>Unless it is to be looked at once more by now.</summary>
    public async Task EndAsync(Waking waking, CancellationToken cancellationToken)
    {
        var row = OneOnOneRows.Waking(waking.Tenant, waking.Owner);
        try
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, new(waking.Version), cancellationToken);
        }
        catch (RequestFailedException again) when (again.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied)
        {
        }
    }

    public async Task ForgetAsync(string tenant, PersonId owner, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var row = OneOnOneRows.Waking(tenant, owner);
        await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
    }

    /// <summary>How many wait, and since when the longest.</summary>
    public async Task<(int Count, DateTimeOffset? Oldest)> CountAsync(string tenant, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var due = (await table.QueryAsync(OneOnOneRows.WakingOf(tenant), null, null, cancellationToken).ToListAsync(cancellationToken)).Select(row => row.GetDateTimeOffset(Due)).ToList();
        return (due.Count, due.Min());
    }

    private async Task<IReadOnlyList<Waking>> TakeAsync(TableEntity[] rows, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var row in rows) { row[Sent] = now; }

        try
        {
            var answers = await table.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, row.ETag)), cancellationToken);
            return [.. rows.Zip(answers.Value, (row, answer) => Taken(row, answer))];
        }
        catch (TableTransactionFailedException raced) when (raced.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied or TableErrorCode.ResourceNotFound)
        {
            return rows is [_] ? [] : [.. await TakeAsync(rows[..(rows.Length / 2)], now, cancellationToken), .. await TakeAsync(rows[(rows.Length / 2)..], now, cancellationToken)];
        }
    }

    private static Waking Taken(TableEntity row, Response answer)
    {
        var (tenant, owner) = OneOnOneRows.WakingIn(row);
        return new(tenant, owner, $"{answer.Headers.ETag}");
    }
}
